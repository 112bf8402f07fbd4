import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareStrings } from '../../../src/site/build/share-strings.ts';

test('a value is the same after its strings are shared, whatever is in it', () => {
  const known = new Map<string, string>();
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      shareStrings(value, known);
      expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(json)));
    }),
  );
});

test('strings of several values are shared, but for long ones', () => {
  const known = new Map<string, string>();
  const long = 'A passage that is told in more than forty letters';
  shareStrings({ actor: 'harbour', names: [['Harbour', long]] }, known);
  shareStrings([{ speaker: 'harbour' }], known);
  expect([...known.keys()]).toEqual(['harbour', 'Harbour']);
});

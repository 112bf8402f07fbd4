import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partIntoVolumes } from '../../../src/site/search/volumes.ts';

interface Article {
  readonly id: string;
  readonly text: string;
}

const article = (id: string, text = id): Article => ({ id, text });

const many = Array.from({ length: 12_000 }, (_, index) => article(`text-${index}`));

describe('volumes of an archive', () => {
  test('hold every article once, in the order of the archive', () => {
    const volumes = partIntoVolumes(many);
    expect(volumes.flat()).toEqual(many);
    expect(volumes.length).toBeGreaterThan(2);
  });

  test('stay as they are but for two or three when an article is added, changed or removed anywhere', () => {
    const textOf = (volume: readonly Article[]): string => JSON.stringify(volume);
    const before = new Set(partIntoVolumes(many).map(textOf));
    const change = fc.constantFrom([article('new')], [article('text-0', 'Corrected')], []);
    fc.assert(
      fc.property(fc.nat({ max: many.length - 1 }), fc.nat({ max: 1 }), change, (at, gone, added) => {
        const changed = partIntoVolumes(many.toSpliced(at, gone, ...added));
        expect(changed.filter((volume) => !before.has(textOf(volume))).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 20 },
    );
  });

  test('of an archive without articles are none', () => {
    expect(partIntoVolumes([])).toEqual([]);
  });
});

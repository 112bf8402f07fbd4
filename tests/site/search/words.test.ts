import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, keysOf, wordsOf } from '../../../src/site/search/words.ts';

describe('words', () => {
  test('are runs of letters and digits; apostrophes, hyphens and dots part them', () => {
    expect(keysOf('Orvania’s al-Berun (U.N.) said 10,000')).toEqual(
      'orvania s al berun u n said 10 000'.split(' '),
    );
  });

  test('are the same with and without capitals, accents and soft hyphens', () => {
    expect(keysOf('Ñandú NANDU nan\u00ADdu')).toEqual(['nandu', 'nandu', 'nandu']);
    expect(fold('ÉÇœ')).toBe('ecœ');
  });

  test('are found in scripts that write without spaces', () => {
    expect(keysOf('港口工人罢工')).not.toEqual(['港口工人罢工']);
    expect(keysOf('港口工人罢工').join('')).toBe('港口工人罢工');
  });

  test('stand where they say, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end, key } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(fold(text.slice(start, end))).toBe(key);
          at = end;
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromGaps, inFiles, toGaps } from '../../../src/site/search/catalogue.ts';

const name = (id: string, articles: number) => ({ id, label: id, note: '', articles, labels: [] });

describe('places', () => {
  test('come back from gaps as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 100_000 })), (places) => {
        const rising = places.toSorted((one, other) => one - other);
        expect(fromGaps(toGaps(rising))).toEqual(rising);
      }),
    );
    expect(toGaps([0, 1, 5])).toEqual([0, 0, 3]);
  });
});

describe('files of appearances', () => {
  test('hold every name once, in order, and no more than has room beside another name', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6000 })), (counts) => {
        const names = counts.map((articles, place) => name(String(place), articles));
        const files = inFiles(names);
        expect(files.flat()).toEqual(names);
        for (const file of files.filter(({ length }) => length > 1)) {
          expect(file.reduce((sum, { articles }) => sum + articles, 0)).toBeLessThanOrEqual(4000);
        }
      }),
    );
  });
});

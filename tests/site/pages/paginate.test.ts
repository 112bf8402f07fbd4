import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../src/site/paginate.ts';

describe('a list in pages', () => {
  it('has one page without a number where it is short, or empty', () => {
    expect(paginate([]).map(({ page }) => page)).toEqual([undefined]);
    expect(paginate([1, 2]).map(({ page }) => page)).toEqual([undefined]);
  });

  it('loses nothing, keeps the order, and lists no more than a hundred things at once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (length) => {
        const list = Array.from({ length }, (_, index) => index);
        const pages = paginate(list);
        expect(pages.flatMap(({ part }) => part.items)).toEqual(list);
        expect(Math.max(...pages.map(({ part }) => part.items.length))).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('has fewer items on a page where each shows several things', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (list) => {
        const pages = paginate(list, (things) => things);
        expect(pages.flatMap(({ part }) => part.items)).toEqual(list);
        for (const { part } of pages)
          expect(part.items.reduce((sum, things) => sum + things, 0)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, sentencesEach } from '../../../src/site/paginate.ts';

interface Item {
  readonly id: string;
  readonly things: number;
}

const listOf = (length: number): Item[] =>
  Array.from({ length }, (_, index) => ({ id: `item-${index}`, things: 1 }));

const itemsOf = (list: readonly Item[]): (readonly Item[])[] => paginate(list).map(({ part }) => part.items);

describe('a list in pages', () => {
  it('has one page without a number where it is short, or empty', () => {
    expect(paginate([]).map(({ page }) => page)).toEqual([undefined]);
    expect(paginate(listOf(2)).map(({ page }) => page)).toEqual([undefined]);
  });

  it('loses nothing, keeps the order, and lists as much on each page as is good to read', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (length) => {
        const list = listOf(length);
        const pages = itemsOf(list);
        expect(pages.flat()).toEqual(list);
        const lengths = pages.map((items) => items.length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(66);
        expect(Math.min(66, ...lengths.slice(0, -1))).toBeGreaterThanOrEqual(34);
      }),
    );
  });

  it('has fewer items on a page where each shows several things', () => {
    const items = fc.array(fc.record({ id: fc.string(), things: fc.integer({ min: 1, max: 40 }) }));
    fc.assert(
      fc.property(items, (list) => {
        const pages = paginate(list, ({ things }) => things);
        expect(pages.flatMap(({ part }) => part.items)).toEqual(list);
        for (const { part } of pages)
          expect(part.items.reduce((sum, { things }) => sum + things, 0)).toBeLessThanOrEqual(66);
      }),
    );
  });

  it('shows no more than a hundred sentences of the articles on a page, and one of each at least', () => {
    for (const { part } of paginate(listOf(2000))) {
      expect(sentencesEach(part)).toBeGreaterThanOrEqual(1);
      expect(sentencesEach(part) * part.items.length).toBeLessThanOrEqual(100);
    }
  });

  it('has no more pages than one of fifty items each would have, or hardly more', () => {
    for (const length of [51, 200, 1000, 20_000])
      expect(itemsOf(listOf(length)).length).toBeLessThanOrEqual(Math.ceil((length / 50) * 1.1));
  });

  it('parts what one article has only where a page could not hold it', () => {
    const list = Array.from({ length: 2000 }, (_, index) => ({
      article: { id: `article-${Math.floor(index / 8)}` },
    }));
    const parted = paginate(list).filter(({ part }, index, pages) => {
      const before = pages[index - 1]?.part.items.at(-1);
      return before !== undefined && before.article.id === part.items[0]?.article.id;
    });
    expect(parted).toEqual([]);
  });
});

describe('a list that has grown', () => {
  it('has most of its pages as they were, wherever the new item stands', () => {
    const list = listOf(2000);
    const before = itemsOf(list);
    const places = Array.from({ length: 200 }, (_, index) => index * 10);
    const changed = places.map((place) => {
      const after = itemsOf(list.toSpliced(place, 0, { id: `new-${place}`, things: 1 }));
      return after.filter((items, index) => !isSame(items, before[index])).length;
    });
    const mean = changed.reduce((sum, count) => sum + count, 0) / changed.length;
    expect(before.length).toBeGreaterThan(30);
    expect(mean).toBeLessThan(5);
  });

  it('leads from its later pages where it led before', () => {
    const [before, after] = [paginate(listOf(3000)), paginate(listOf(5000))];
    const number = 20;
    expect(after[number - 1]?.part.numbers).toEqual(before[number - 1]?.part.numbers);
    expect(after[number - 1]?.part.total).toBe(before[number - 1]?.part.total);
  });
});

describe('the pages that a page leads to', () => {
  const pages = paginate(listOf(60_000));
  const last = pages.length;
  const numbersOf = (number: number): readonly number[] => pages[number - 1]?.part.numbers ?? [];

  it('are those before and after it, the first one, and the last from the first', () => {
    for (const number of [1, 2, 3, 77, last - 1, last]) {
      expect(numbersOf(number)).toContain(1);
      expect(numbersOf(number).includes(number - 1)).toBe(number > 1);
      expect(numbersOf(number).includes(number + 1)).toBe(number < last);
    }
    expect(numbersOf(1)).toContain(last);
  });

  it('say whether there are more pages after them', () => {
    for (const number of [1, 2, 77, last - 11, last - 10, last])
      expect(pages[number - 1]?.part.goesOn).toBe(!numbersOf(number).includes(last));
    expect(pages[1]?.part.goesOn).toBe(true);
  });

  it('are few, ascending, and lead on to any other page in a few steps', () => {
    for (const number of [1, 2, 10, 333, last]) {
      expect(numbersOf(number).length).toBeLessThan(16);
      expect(numbersOf(number)).toEqual([...new Set(numbersOf(number))].sort((a, b) => a - b));
    }
    const reached = new Map([[1, 0]]);
    for (const [number, steps] of reached)
      for (const other of numbersOf(number)) if (!reached.has(other)) reached.set(other, steps + 1);
    expect(reached.size).toBe(last);
    expect(Math.max(...reached.values())).toBeLessThan(20);
  });
});

const isSame = (items: readonly Item[], others: readonly Item[] | undefined): boolean =>
  items.length === others?.length && items.every((item, index) => item.id === others[index]?.id);

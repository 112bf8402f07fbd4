import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, partArticles } from '../../../src/site/part-articles.ts';

interface Article {
  readonly id: string;
  readonly text: string;
}

const article = (id: string, text = id): Article => ({ id, text });

const SIZE = 1024;

const many = Array.from({ length: 12_000 }, (_, index) => article(`text-${index}`));

describe('parts of an archive', () => {
  test('hold every article once, in the order of the archive', () => {
    const parts = partArticles(many, SIZE);
    expect(parts.flat()).toEqual(many);
    expect(parts.length).toBeGreaterThan(2);
  });

  test('stay as they are but for two or three when an article is added, changed or removed anywhere', () => {
    const textOf = (part: readonly Article[]): string => JSON.stringify(part);
    const before = new Set(partArticles(many, SIZE).map(textOf));
    const change = fc.constantFrom([article('new')], [article('text-0', 'Corrected')], []);
    fc.assert(
      fc.property(fc.nat({ max: many.length - 1 }), fc.nat({ max: 1 }), change, (at, gone, added) => {
        const changed = partArticles(many.toSpliced(at, gone, ...added), SIZE);
        expect(changed.filter((part) => !before.has(textOf(part))).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 20 },
    );
  });

  test('are short where the articles are long, so that what is made of one can be a string', () => {
    const lengthOf = ({ id }: Article): number => (id.endsWith('7') ? LONGEST : 1);
    const parts = partArticles(many, SIZE, lengthOf);
    expect(parts.flat()).toEqual(many);
    for (const part of parts)
      expect(
        part.slice(0, -1).reduce((length, article) => length + lengthOf(article), 0),
      ).toBeLessThanOrEqual(LONGEST);
  });

  test('of an archive without articles are none', () => {
    expect(partArticles([], SIZE)).toEqual([]);
  });
});

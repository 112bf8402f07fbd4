import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords, waysToWrite, writeWords } from '../../../src/site/search/index-words.ts';
import { keysOf } from '../../../src/site/search/words.ts';

const COMMON = new Set(['a', 'of']);

describe('a text written for the index', () => {
  const text = fc
    .array(
      fc.constantFrom('a', 'of', 'Ł', 'é', '港', '口', "'", '’', '-', '.', ' ', '\n', '“', '`', '~', '1'),
    )
    .map((letters) => letters.join(''));

  test('has at most one word between spaces', () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const chunk of writeWords(original, COMMON).split(/\s+/u))
          expect(keysOf(readWords(chunk)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is itself again when it is read', () => {
    fc.assert(
      fc.property(text, (original) => {
        fc.pre(!original.includes('`~ '));
        expect(readWords(writeWords(original, COMMON))).toBe(original);
      }),
    );
  });

  test('has the same words but for the common ones, which are no word that anybody writes', () => {
    fc.assert(
      fc.property(text, (original) => {
        fc.pre(!original.includes('`~ '));
        const [plain, written] = [keysOf(original), keysOf(writeWords(original, COMMON))];
        expect(written).toHaveLength(plain.length);
        for (const [index, word] of plain.entries()) {
          if (COMMON.has(word)) expect(written[index]).toMatch(/^\p{sc=Lina}.*\p{sc=Lina}$/u);
          else expect(written[index]).toBe(word);
        }
      }),
    );
  });

  test('loses what would be taken for the sign of a common word', () => {
    const [before, after] = writeWords('of', COMMON).split('of');
    expect(writeWords(`${before}harbour${after}`, COMMON)).toBe('harbour');
  });
});

describe('a phrase', () => {
  const words = fc.array(fc.constantFrom('a', 'of', 'harbour', 'state'), { minLength: 1, maxLength: 12 });

  test('is written in one of its ways wherever it stands', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, one, other) => {
        const [from, to] = [
          Math.min(one % all.length, other % all.length),
          Math.max(one % all.length, other % all.length) + 1,
        ];
        const written = keysOf(writeWords(all.join(' '), COMMON)).slice(from, to);
        expect(waysToWrite(all.slice(from, to), COMMON)).toContainEqual(written);
      }),
    );
  });

  test('is written in one way where a rare word stands at both ends, and in few ways else', () => {
    expect(waysToWrite('state of a harbour'.split(' '), COMMON)).toHaveLength(1);
    expect(waysToWrite('of a harbour'.split(' '), COMMON)).toHaveLength(4);
    expect(waysToWrite('of a'.split(' '), COMMON)).toHaveLength(16);
    expect(new Set(waysToWrite(['of', 'a'], COMMON).map(String)).size).toBe(16);
  });
});

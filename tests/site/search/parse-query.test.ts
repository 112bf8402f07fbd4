import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTerms, parseQuery } from '../../../src/site/search/parse-query.ts';

/** A query written plainly: alternatives joined by `|`, phrases in quotes. */
function plain(text: string) {
  const { all, none } = joinTerms(parseQuery(text));
  const show = ({ words, phrase }: { words: readonly string[]; phrase: boolean }) =>
    phrase ? `"${words.join(' ')}"` : words.join(' ');
  return { all: all.map((terms) => terms.map(show).join('|')), none: none.map(show) };
}

describe('a query', () => {
  test('asks for all its words', () => {
    expect(plain('Harbour strike')).toEqual({ all: ['harbour', 'strike'], none: [] });
  });

  test('takes a phrase together with other words', () => {
    expect(plain('strike "Harbour Board" 2021')).toEqual({
      all: ['strike', '"harbour board"', '2021'],
      none: [],
    });
    expect(plain('“harbour board” «grain»')).toEqual({ all: ['"harbour board"', '"grain"'], none: [] });
  });

  test('takes a phrase that is still being typed', () => {
    expect(plain('"harbour bo')).toEqual({ all: ['"harbour bo"'], none: [] });
  });

  test('leaves out what stands after a minus, but not what a hyphen joins', () => {
    expect(plain('strike -grain -"harbour board"')).toEqual({
      all: ['strike'],
      none: ['grain', '"harbour board"'],
    });
    expect(plain('north-east')).toEqual({ all: ['"north east"'], none: [] });
  });

  test('takes either of two, or of more, and OR only in capitals', () => {
    expect(plain('grain OR wheat OR rye strike')).toEqual({ all: ['grain|wheat|rye', 'strike'], none: [] });
    expect(plain('grain or wheat')).toEqual({ all: ['grain', 'or', 'wheat'], none: [] });
    expect(plain('OR grain OR')).toEqual({ all: ['grain'], none: [] });
  });

  test('knows what it says and where, without what stands around it', () => {
    const q = 'strike "(Harbour board)" -(grain)';
    expect(parseQuery(q).map(({ text }) => text)).toEqual(['strike', 'Harbour board', 'grain']);
    for (const { text, at } of parseQuery(q)) expect(q.slice(at, at + text.length)).toBe(text);
  });

  test('never fails, and never asks for nothing', () => {
    const piece = fc.constantFrom('"', '-', 'OR', ' ', 'word', '“', '»', '\u0000', '(', '😀', '”');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { all, none } = joinTerms(parseQuery(pieces.join('')));
        for (const terms of all) expect(terms.length).toBeGreaterThan(0);
        for (const { words } of [...all.flat(), ...none]) expect(words.length).toBeGreaterThan(0);
      }),
    );
  });
});

/**
 * How the words of an article are written for Pagefind, and how it is asked for them.
 *
 * Pagefind parts words at white space alone, so "Russia’s" and "Iranian-backed" would be one each: they
 * are parted here. And it keeps every place of a word together, which for a common word is very many. So
 * a common word has a sign before it, by which it stands apart from the other words that begin like it,
 * and one after it that says roughly which words are its neighbours. In a phrase these are known, and a
 * small part of its places is enough.
 */
import { wordsOf } from './words.ts';

/** A break is a space that is ours: two marks before it tell it from the text's own. */
const BREAK = '`~ ';

/**
 * Words are told apart as so many kinds. With more of them a phrase that ends with a common word would need
 * no less, as its places are then spread over more parts of the index, which grows by a third with these.
 */
const KINDS = 4;

/** A sign is a letter that nobody uses, of a script that nobody reads: Linear A. */
const signAt = (place: number): string => String.fromCodePoint(0x10600 + place);
const SIGNS = new RegExp(`[${signAt(0)}-${signAt(KINDS * KINDS - 1)}]`, 'gu');

/** Parts the words of a passage, and gives each common one its sign. */
export function writeWords(text: string, common: ReadonlySet<string>): string {
  const clean = text.replaceAll(BREAK, ' ').replace(SIGNS, '');
  const words = wordsOf(clean);
  let written = '';
  let at = 0;
  for (const [index, { start, end, key }] of words.entries()) {
    const gap = clean.slice(at, start);
    written += at > 0 && !/\s/u.test(gap) ? BREAK + gap : gap;
    const word = clean.slice(start, end);
    const kinds = [kindOf(words[index - 1]?.key), kindOf(words[index + 1]?.key)] as const;
    written += common.has(key) ? sign(word, ...kinds) : word;
    at = end;
  }
  return written + clean.slice(at);
}

/** The text as it was before its words were written. */
export const readWords = (written: string): string => written.replaceAll(BREAK, '').replace(SIGNS, '');

/**
 * The ways in which a phrase can be written: a common word at an end of it may stand beside any kind.
 * @param phrase at least one word, folded
 */
export function waysToWrite(phrase: readonly string[], common: ReadonlySet<string>): string[][] {
  return phrase.reduce<string[][]>(
    (ways, word, index) => {
      const written = common.has(word) ? waysBetween(phrase[index - 1], word, phrase[index + 1]) : [word];
      return ways.flatMap((way) => written.map((one) => [...way, one]));
    },
    [[]],
  );
}

/** The ways to write a common word between two others, either of which may not be known. */
const waysBetween = (before: string | undefined, word: string, after: string | undefined): string[] =>
  kindsOf(before).flatMap((one) => kindsOf(after).map((other) => sign(word, one, other)));

const kindsOf = (word: string | undefined): number[] =>
  word === undefined ? Array.from({ length: KINDS }, (_, kind) => kind) : [kindOf(word)];

const sign = (word: string, before: number, after: number): string =>
  signAt(0) + word + signAt(after * KINDS + before);

/** Which kind a word is of, as good as drawn; so is where there is none. */
function kindOf(word = ''): number {
  let sum = 0;
  for (let index = 0; index < word.length; index += 1) sum = (sum * 31 + word.charCodeAt(index)) % 65521;
  return sum % KINDS;
}

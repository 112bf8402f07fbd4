/**
 * What search takes for a word, the same when the index is written and when somebody asks: a run of
 * letters, digits and marks; in scripts that write without spaces, what `Intl.Segmenter` makes of it.
 */

export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word folded: neither case nor diacritics make a difference. */
  readonly key: string;
}

/** A run of word characters; soft hyphens, zero-width and direction marks part no word. */
const RUN =
  /[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}\p{M}]|[\u00AD\u200B-\u200F\u2060\u2066-\u2069](?=[\p{Alphabetic}\p{N}]))*/gu;

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Folds as Pagefind does: lower case, and every combining mark gone. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^\p{Alphabetic}\p{N}]|\p{M}/gu, '');

/** Latin letters without marks and Western digits, as most words are. */
const PLAIN = /^[a-zA-Z0-9]*$/u;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const [from, piece] of piecesOf(run)) {
      const key = fold(piece);
      if (key !== '') words.push({ start: index + from, end: index + from + piece.length, key });
    }
  }
  return words;
}

/** The words of a text as they are compared. */
export const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

function piecesOf(run: string): [number, string][] {
  if (!UNSPACED.test(run)) return [[0, run]];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ index, segment }) => [index, segment]);
}

let segmenter: Intl.Segmenter | undefined;

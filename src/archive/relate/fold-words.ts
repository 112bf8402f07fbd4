/** The words of a passage, as texts are compared by them. */

/** A word of a text: its hash, and where it stands, as UTF-16 offsets, end exclusive. */
export interface Word {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks in a row, with the signs among them that nobody sees. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+/gu;

/** A sign of a script that has no spaces, or what stands between two: each is a word of its own. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** The words of a text, without regard to case, accents and signs that nobody sees. */
export function foldWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (PLAIN.test(run)) {
      words.push({ hash: hashOf(run.toLowerCase()), start: index, end: index + run.length });
      continue;
    }
    for (const { 0: word, index: offset } of run.matchAll(UNSPACED)) {
      const start = index + offset;
      words.push({ hash: hashOf(fold(word)), start, end: start + word.length });
    }
  }
  return words;
}

const PLAIN = /^[\0-\x7F]*$/u;

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();

/** FNV-1a over UTF-16 units, 32 bits, signed. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}

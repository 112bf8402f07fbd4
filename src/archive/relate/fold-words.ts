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
const UNSPACED_SIGN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** Told of a word: its hash, and where it stands, as UTF-16 offsets, end exclusive. */
type Visit = (hash: number, start: number, end: number) => void;

/** The words of a text, without regard to case, accents and signs that nobody sees. */
export function foldWords(text: string): Word[] {
  const words: Word[] = [];
  visitWords(text, (hash, start, end) => words.push({ hash, start, end }));
  return words;
}

/** Tells of each word of a text, in order. Plain ones, as most are, are hashed where they stand. */
export function visitWords(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (code < BEYOND_ASCII && !isPlain(code)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = SEED;
    for (; isPlain(code); code = text.charCodeAt(at)) {
      hash = step(hash, isCapital(code) ? code + TO_SMALL : code);
      at += 1;
    }
    if (at === text.length || code < BEYOND_ASCII) visit(hash | 0, start, at);
    else at = visitRun(text, start, visit);
  }
}

/** Tells of the words of the first run at an offset or after it. @returns where the run ends */
function visitRun(text: string, from: number, visit: Visit): number {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (!match) return text.length;
  const { 0: run, index } = match;
  const words = UNSPACED_SIGN.test(run) ? [...run.matchAll(UNSPACED)] : [{ 0: run, index: 0 }];
  for (const { 0: word, index: offset } of words) {
    const start = index + offset;
    visit(hashOf(fold(word)), start, start + word.length);
  }
  return index + run.length;
}

const BEYOND_ASCII = 0x80;
const TO_SMALL = 0x20;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** A Latin letter without marks, or a Western digit. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || isCapital(code) || (code >= 0x30 && code <= 0x39);

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();

/** FNV-1a over UTF-16 units, 32 bits, signed. */
const SEED = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at));
  return hash | 0;
}

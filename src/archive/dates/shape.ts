/**
 * The shape of a text: one symbol for each of its words, numbers, spaces and signs, so that one grammar of
 * dates, in regular expressions, serves every script. A number carries its value in its symbol; a word is
 * looked up in a lexicon, and every word that it does not hold is an `x`.
 */

/** Symbols are of the private use area; a text's own characters of that area become `x`. */
const ONE_DIGIT = 0xe000;
const TWO_DIGITS = 0xe080;
const YEAR = 0xe100;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
/** A number that is no part of a date: three digits, or more than four. */
const OTHER_NUMBER = '#';
const OTHER_WORD = 'x';
/** Words have the symbols from here to the end of the area. */
export const FIRST_WORD = 0xe900;
export const LAST_WORD = 0xf8ff;
/** The longest word that is looked up. */
const LONGEST_WORD = 24;

const range = (base: number, from: number, to: number): string =>
  `${String.fromCharCode(base + from)}-${String.fromCharCode(base + to)}`;

/** The part of a character class that stands for the years from one to another. */
export const years = (from: number, to: number): string => range(YEAR - FIRST_YEAR, from, to);

/** Parts of character classes for numbers of one use. */
export const NUMBERS = {
  any: `${OTHER_NUMBER}${years(FIRST_YEAR, LAST_YEAR)}${range(ONE_DIGIT, 0, 9)}${range(TWO_DIGITS, 0, 99)}`,
  day: range(ONE_DIGIT, 1, 9) + range(TWO_DIGITS, 1, 31),
  hour: range(ONE_DIGIT, 0, 9) + range(TWO_DIGITS, 0, 23),
  minute: range(TWO_DIGITS, 0, 59),
  count: range(ONE_DIGIT, 1, 9) + range(TWO_DIGITS, 1, 99),
  year: years(FIRST_YEAR, LAST_YEAR),
};

/** The parts of character classes that stand for the words of a lexicon, and for any word. */
const KNOWN_WORD = `${String.fromCharCode(FIRST_WORD)}-${String.fromCharCode(LAST_WORD)}`;
export const ANY_WORD = `${OTHER_WORD}${KNOWN_WORD}`;

/** The number that a symbol carries; `NaN` for the symbol of anything else. */
export function numberOf(symbol: string | undefined): number {
  const code = symbol?.charCodeAt(0) ?? 0;
  if (code < ONE_DIGIT || code >= FIRST_WORD) return NaN;
  return code >= YEAR ? code - YEAR + FIRST_YEAR : code >= TWO_DIGITS ? code - TWO_DIGITS : code - ONE_DIGIT;
}

const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

/** What each UTF-16 unit is. Marks, and the non-joiner inside Persian words, are letters of their word. */
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 0xe000; code += 1) {
  const unit = String.fromCharCode(code);
  if (/[\p{L}\p{M}\u200c]/u.test(unit)) KINDS[code] = LETTER;
  else if (/\s/u.test(unit)) KINDS[code] = SPACE;
}
/** Where the digits that dates are written with begin: Western, Arabic, Persian. */
const ZEROS = [0x30, 0x660, 0x6f0];
for (const zero of ZEROS) KINDS.fill(DIGIT, zero, zero + 10);

const digitOf = (code: number): number => code - (ZEROS.findLast((zero) => zero <= code) ?? 0);

export interface Shape {
  readonly symbols: string;
  /** Where each symbol begins in the text, and last where the text ends. */
  readonly offsets: readonly number[];
}

/**
 * The shape of a text. Symbols tile it: each ends where the next begins.
 * @param symbolOf the symbol of a word, `undefined` for a word that is part of no date
 */
export function shapeOf(text: string, symbolOf: (word: string) => string | undefined): Shape {
  const offsets: number[] = [];
  let symbols = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = KINDS[text.charCodeAt(at)];
    at += 1;
    if (kind !== SIGN) while (at < text.length && KINDS[text.charCodeAt(at)] === kind) at += 1;
    offsets.push(start);
    if (kind === LETTER) {
      symbols += at - start > LONGEST_WORD ? OTHER_WORD : (symbolOf(text.slice(start, at)) ?? OTHER_WORD);
    } else if (kind === DIGIT) symbols += numberSymbol(text, start, at);
    else if (kind === SPACE) symbols += ' ';
    else symbols += signSymbol(text, start);
  }
  offsets.push(text.length);
  return { symbols, offsets };
}

function signSymbol(text: string, at: number): string {
  return text.charCodeAt(at) < 0xd800 && text[at] !== OTHER_NUMBER ? (text[at] ?? '') : OTHER_WORD;
}

function numberSymbol(text: string, start: number, end: number): string {
  const digits = end - start;
  if (digits > 4 || digits === 3) return OTHER_NUMBER;
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + digitOf(text.charCodeAt(at));
  if (digits < 4) return String.fromCharCode((digits === 1 ? ONE_DIGIT : TWO_DIGITS) + value);
  if (value < FIRST_YEAR || value > LAST_YEAR) return OTHER_NUMBER;
  return String.fromCharCode(YEAR - FIRST_YEAR + value);
}

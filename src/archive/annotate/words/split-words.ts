/**
 * Texts and labels as words that can be compared: one spelling for every way of writing the same
 * letters, with the place of each word in the untouched text.
 */

/** How a word uses capitals; `none` where its script has none. */
export type Shape = 'lower' | 'capital' | 'capitals' | 'none';

export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word folded: case, diacritics, points, letter variants and invisible characters make no difference. */
  readonly key: string;
  readonly shape: Shape;
  /** What stands between it and the word before, cut off where it is long. */
  readonly gap: string;
  /** Whether the gap may stand inside a name: a space, a hyphen, an apostrophe. */
  readonly joins: boolean;
}

/** Characters that are not seen: soft hyphen, zero-width and direction marks. They part no word. */
const INVISIBLE = String.raw`\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;

/** Scripts that write without spaces: each letter counts as a word, so that a name is found anywhere. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;

const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]`;

/** The zero-width non-joiner parts words in Arabic script, where a space often stands for it; elsewhere it is stray. */
const INSIDE = String.raw`(?:[${INVISIBLE}]|(?<!\p{scx=Arab})\u200C)`;

/** Initials ("U.N.", "J. K.", "NN. UU.") are one word; so is a run of letters, digits and marks. */
const WORD = new RegExp(
  [
    String.raw`\p{Lu}{1,2}(?:\.\p{Lu}{1,2})+(?![\p{L}\p{M}.])`,
    String.raw`\p{Lu}{1,2}\.(?:[ \u00A0]?\p{Lu}{1,2}\.)+`,
    `[${UNSPACED}]\\p{M}*`,
    `${LETTER}+(?:${INSIDE}+${LETTER}+)*`,
  ].join('|'),
  'gv',
);

/** What may stand between the words of one name. */
const INSIDE_NAME = new RegExp(String.raw`^[\s\p{Pd}'‘’ʼ\`´&·・\u200C${INVISIBLE}]{0,3}$`, 'v');

/** The words of a text, in order. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previous: Word | undefined;
  for (let range = nextWord(text, 0); range; range = nextWord(text, range.end)) {
    const { start, end } = range;
    const { key, shape } = formOf(text.slice(start, end));
    const since = previous?.end ?? 0;
    const gap = text.slice(since, Math.min(start, since + 4));
    const word: Word = {
      start,
      end,
      key,
      shape,
      gap,
      joins: previous !== undefined && (gap === ' ' || INSIDE_NAME.test(gap) || isCutShort(previous, gap)),
    };
    words.push(word);
    previous = word;
  }
  return words;
}

/** What does not depend on where a word stands. */
type Form = Pick<Word, 'key' | 'shape'>;

/** What has been told of the other words of a text is kept for the next, of so many words and no longer ones. */
const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;
const LONGEST_FORM = 12;

function formOf(surface: string): Form {
  if (isLowerLatin(surface)) return { key: surface, shape: 'lower' };
  const known = forms.get(surface);
  if (known) return known;
  const form = { key: foldWord(surface), shape: shapeOf(surface) };
  if (surface.length > LONGEST_FORM) return form;
  if (forms.size === MOST_FORMS) forms.clear();
  forms.set(surface, form);
  return form;
}

/** The first word at an offset or after it. A plain one, as most are, is found without the expression. */
function nextWord(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length && text.charCodeAt(start) < 0x80 && !isPlain(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  const next = end < text.length ? text.charCodeAt(end) : SPACE;
  const mayBeInitials = next === FULL_STOP && end - start <= 2;
  if (end > start && next < 0x80 && !mayBeInitials) return { start, end };
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const SPACE = 0x20;
const FULL_STOP = 0x2e;

/** A Latin letter without marks, or a Western digit. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** "St." and "W." are cut short: their full stop ends no name. */
const isCutShort = ({ start, end, shape }: Word, gap: string) =>
  end - start <= 3 && shape === 'capital' && /^\.\s$/v.test(gap);

function shapeOf(surface: string): Shape {
  const letters = surface.match(/\p{Lu}|\p{Lt}|\p{Ll}/gv);
  if (!letters) return 'none';
  if (/\p{Ll}/v.test(letters[0] ?? '')) return 'lower';
  return letters.length > 1 && !letters.some((letter) => /\p{Ll}/v.test(letter)) ? 'capitals' : 'capital';
}

/** Most words of most texts: no expression looks at them. */
function isLowerLatin(surface: string): boolean {
  for (let at = 0; at < surface.length; at += 1) {
    const code = surface.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Letters that Unicode does not take apart, and variants that one language writes for another. */
const VARIANTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ـ: '',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gv');

/** Diacritics of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs: other scripts' marks are letters. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gv;

function foldWord(surface: string): string {
  if (/^[a-zA-Z]+$/v.test(surface)) return surface.toLowerCase();
  return surface
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]/gv, '')
    .normalize('NFC');
}

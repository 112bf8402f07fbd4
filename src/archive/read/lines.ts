/** The lines of a text with what can be seen of them before any word is understood. */
import { unwrapLines } from './unwrap-lines.ts';

export interface Line {
  /** 1-based, in the text as stored; a line that was wrapped by hand covers several. */
  readonly first: number;
  readonly last: number;
  /** Verbatim, without the white space around it. */
  readonly raw: string;
  /** For matching: without invisible characters, white space collapsed. */
  readonly text: string;
  /** For matching phrases, see `fold`: the whole of a short line, the beginning of a long one. */
  readonly key: string;
  /** Is there a blank line before it? */
  readonly apart: boolean;
  readonly words: number;
  /** The sign that ends it as a sentence, quotation marks aside; else empty. */
  readonly ended: string;
}

/** Characters that show nothing: zero-width, soft hyphen, bidi controls, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const INVISIBLE_ALL = new RegExp(INVISIBLE, 'gu');
/** White space that is no single space between two signs. */
const UNEVEN = /[^\S ]|  |^ | $/u;

const SENTENCE_END = /([.!?…。！？؟۔])["'”’»«“)\]\s]*$/u;

/** A longer line is no phrase; only its beginning is looked up. */
const LONGEST_PHRASE = 300;
const BEGINNING = 100;

/** Combining marks, ligatures, full-width and presentation forms: what NFKC would change. */
const COMPOSED =
  /[\u00a8-\u00be\u0300-\u036f\u0653-\u0655\u1100-\u11ff\u1e00-\u1fff\u2100-\u218f\u3000-\u9fff\uf900-\uffff]/u;

/** What stands around a phrase and is no part of it; half of a surrogate pair is. */
const SIGN = /[^\p{L}\p{N}\p{M}\p{Cs}©"'“”„«»+@]/u;

/** What squashing may change: any sign but those that are surely seen, and white space that is uneven. */
const TO_SQUASH = /[^ -~\u00a1-\u00ac\u00ae-\u061b\u061d-\u167f\u2010-\u2027]| {2}|^ | $/;

/** Removes what cannot be seen and collapses white space, no-break spaces included. */
export function squash(text: string): string {
  if (!TO_SQUASH.test(text)) return text;
  const visible = INVISIBLE.test(text) ? text.replaceAll(INVISIBLE_ALL, '') : text;
  return UNEVEN.test(visible) ? visible.replace(/\s+/gu, ' ').trim() : visible;
}

/** What folding may change beside case: all but plain letters and signs with single spaces. */
const TO_FOLD = /[^ -_a-~]| {2}|^ | $/;

/**
 * Folds a phrase to what its spelling variants have in common: case, quotation marks, dashes, letters that
 * Arabic and Persian keyboards exchange, and the signs around it.
 */
export function fold(text: string): string {
  if (!TO_FOLD.test(text)) return trimSigns(text.toLowerCase());
  let key = squash(COMPOSED.test(text) ? text.normalize('NFKC') : text).toLowerCase();
  if (/[\u0600-\u06ff]/u.test(key)) {
    key = key
      .replace(/[\u064b-\u0652\u0640]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/[يى]/gu, 'ی')
      .replace(/ك/gu, 'ک');
  }
  if (/[ё‘’‚‛ʼ´`′–—−]/u.test(key)) {
    key = key
      .replace(/ё/gu, 'е')
      .replace(/[‘’‚‛ʼ´`′]/gu, "'")
      .replace(/[–—−]/gu, '-');
  }
  return trimSigns(key);
}

function trimSigns(key: string): string {
  let start = 0;
  let end = key.length;
  while (start < end && SIGN.test(key.charAt(start))) start += 1;
  while (end > start && SIGN.test(key.charAt(end - 1))) end -= 1;
  return key.slice(start, end);
}

/** The non-blank lines of a text, those of one hard-wrapped paragraph joined by a space. */
export function measureLines(stored: readonly string[]): Line[] {
  let before = 0;
  return unwrapLines(stored).map(([first, last]) => {
    const apart = first > before + 1;
    before = last;
    const raw = stored
      .slice(first - 1, last)
      .map((line) => line.trim())
      .join(' ');
    const text = squash(raw);
    return {
      first,
      last,
      raw,
      text,
      key: fold(text.length > LONGEST_PHRASE ? text.slice(0, BEGINNING) : text),
      apart: apart || first === 1,
      words: countWords(text),
      ended: SENTENCE_END.exec(text.slice(-8))?.[1] ?? '',
    };
  });
}

/** Words by the spaces between them; scripts that write none count two signs for a word. */
function countWords(text: string): number {
  let words = text ? 1 : 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return /[\u0e00-\u0eff\u3040-\u9fff]/u.test(text) ? Math.max(words, Math.ceil(text.length / 2)) : words;
}

/** Tells whether a text speaks of a date as still to come, by the words around it. */
import type { Language } from '../language/language.ts';

/** How far from the date, in its sentence, a word may stand that speaks of what is to come. */
const BEFORE = 80;
const AFTER = 30;

interface Signs {
  /** What must stand right before the date: "from", "until". */
  readonly directly: RegExp;
  /** What may stand anywhere near: "will", "expected". */
  readonly near: RegExp;
}

const signs = new Map<string, Signs>();

function signsOf({ tag, dates }: Language): Signs {
  let compiled = signs.get(tag);
  if (compiled === undefined) {
    const article = dates.the === undefined ? '' : `(?:(?:${dates.the})\\s+)?`;
    compiled = {
      directly: new RegExp(`(?<!\\p{L})(?:${dates.ahead})\\s+${article}$`, 'iu'),
      near: new RegExp(`(?<!\\p{L})(?:${dates.future})(?!\\p{L})`, 'iu'),
    };
    signs.set(tag, compiled);
  }
  return compiled;
}

/** What ends a sentence. After an abbreviation it only narrows the view. */
const SENTENCE_END = /[.!?؟…][\s"'”’»]/u;

/** @param date UTF-16 offsets into the text */
export function looksAhead(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): boolean {
  const { directly, near } = signsOf(language);
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + AFTER).split(SENTENCE_END)[0] ?? '';
  return directly.test(before) || near.test(before) || near.test(after);
}

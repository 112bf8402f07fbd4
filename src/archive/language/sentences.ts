/** Where a text begins and ends its sentences. */
import { languageOf } from './languages.ts';
import { phrasesOf } from './phrases.ts';
import { sentenceBreaks } from './sentence-breaks.ts';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Splitter {
  /** Where sentences begin, by Unicode's rules. */
  readonly beginnings: (text: string) => readonly number[];
  /** What stands before a full stop that ends no sentence: initials, and the abbreviations of the language. */
  readonly abbreviation: RegExp;
}

const splitters = new Map<string, Splitter>();

function splitterOf(language: string): Splitter {
  const known = splitters.get(language);
  if (known) return known;
  const listed = phrasesOf(languageOf(language)?.abbreviations).map((one) => RegExp.escape(one));
  const initials = '\\p{Lu}\\p{Ll}?|\\p{Lu}(?:\\.\\p{Lu})+';
  // The machine's own locale would stand in for a language that is unknown to it.
  const segmenter = new Intl.Segmenter([language, 'en'], { granularity: 'sentence' });
  const segment = (text: string) => Array.from(segmenter.segment(text), ({ index }) => index);
  // Greek alone has a rule of its own: its question mark is a semicolon.
  const isGreek = /^el(?:-|$)/iu.test(language);
  const splitter = {
    beginnings: isGreek ? segment : (text: string) => sentenceBreaks(text) ?? segment(text),
    abbreviation: new RegExp(`(?:^|[\\s(])(?:${[initials, ...listed].join('|')})\\.\\s*$`, 'u'),
  };
  splitters.set(language, splitter);
  return splitter;
}

/** What a sentence may begin with: a capital or a letter without case, a digit, or an opening mark. */
const BEGINNING = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Ps}\p{Pi}"'¿¡]/uy;

/**
 * The sentences of a text, as UTF-16 offsets, end exclusive; together they cover the text.
 * The boundaries are Unicode's (UAX #29), less those after an abbreviation or before a small letter.
 * @param language BCP 47 tag
 */
export function sentencesOf(text: string, language: string): readonly Range[] {
  const { beginnings, abbreviation } = splitterOf(language);
  const sentences: { start: number; end: number }[] = [];
  const breaks = beginnings(text);
  for (const [index, start] of breaks.entries()) {
    const end = breaks[index + 1] ?? text.length;
    const last = sentences.at(-1);
    if (last && goesOn(text, last, abbreviation)) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

/** Whether a sentence goes on where Unicode ends it. */
function goesOn(text: string, { start, end }: Range, abbreviation: RegExp): boolean {
  BEGINNING.lastIndex = end;
  return !BEGINNING.test(text) || abbreviation.test(text.slice(Math.max(start, end - 12), end));
}

/**
 * The sentence, or the sentences, that a run of characters stands in, without the space around them.
 * @param sentences those of the text, as `sentencesOf` gives them
 * @returns offsets into `text`
 */
export function sentenceAround(text: string, run: Range, sentences: readonly Range[]): Range {
  const touched = sentences.filter(({ start, end }) => start < run.end && end > run.start);
  const start = touched[0]?.start ?? run.start;
  const end = touched.at(-1)?.end ?? run.end;
  const trimmed = text.slice(start, end);
  return {
    start: start + (trimmed.length - trimmed.trimStart().length),
    end: end - (trimmed.length - trimmed.trimEnd().length),
  };
}

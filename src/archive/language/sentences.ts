/** Where a text begins and ends its sentences. */
import { languageOf } from './languages.ts';
import { phrasesOf } from './phrases.ts';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Splitter {
  readonly segmenter: Intl.Segmenter;
  /** What stands before a full stop that ends no sentence: initials, and the abbreviations of the language. */
  readonly abbreviation: RegExp;
}

const splitters = new Map<string, Splitter>();

function splitterOf(language: string): Splitter {
  const known = splitters.get(language);
  if (known) return known;
  const listed = phrasesOf(languageOf(language)?.abbreviations).map((one) => RegExp.escape(one));
  const initials = '\\p{Lu}\\p{Ll}?|\\p{Lu}(?:\\.\\p{Lu})+';
  const splitter = {
    // The machine's own locale would stand in for a language that is unknown to it.
    segmenter: new Intl.Segmenter([language, 'en'], { granularity: 'sentence' }),
    abbreviation: new RegExp(`(?:^|[\\s(])(?:${[initials, ...listed].join('|')})\\.\\s*$`, 'u'),
  };
  splitters.set(language, splitter);
  return splitter;
}

/** What a sentence may begin with: a capital or a letter without case, a digit, or an opening mark. */
const BEGINNING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Ps}\p{Pi}"'¿¡]/u;

/**
 * The sentences of a text, as UTF-16 offsets, end exclusive; together they cover the text.
 * The boundaries are Unicode's (UAX #29), less those after an abbreviation or before a small letter.
 * @param language BCP 47 tag
 */
export function sentencesOf(text: string, language: string): readonly Range[] {
  const { segmenter, abbreviation } = splitterOf(language);
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    const goesOn =
      last &&
      (abbreviation.test(text.slice(Math.max(last.start, last.end - 12), last.end)) ||
        !BEGINNING.test(segment));
    if (goesOn) last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences;
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

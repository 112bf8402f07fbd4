/** Where a text begins and ends its sentences. */

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** An initial or a short title before its name: `U.S.`, `Dr.`, `J.` end no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{Ll}{0,2}|\p{Lu}(?:\.\p{Lu})+)\.\s*$/u;

/** What a sentence may begin with: a capital or a letter without case, a digit, or an opening mark. */
const BEGINNING = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Ps}\p{Pi}"'¿¡]/u;

/**
 * The sentences of a text, as UTF-16 offsets, end exclusive; together they cover the text.
 * The boundaries are Unicode's (UAX #29), less those after an abbreviation or before a small letter.
 * @param language BCP 47 tag
 */
export function sentencesOf(text: string, language: string): readonly { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const last = sentences.at(-1);
    const goesOn =
      last &&
      (ABBREVIATION.test(text.slice(Math.max(last.start, last.end - 12), last.end)) ||
        !BEGINNING.test(segment));
    if (goesOn) last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences;
}

/**
 * The sentence, or the sentences, that a run of characters stands in, without the space around them.
 * @returns offsets into `text`
 */
export function sentenceAround(
  text: string,
  run: { start: number; end: number },
  language: string,
): { start: number; end: number } {
  const touched = sentencesOf(text, language).filter(({ start, end }) => start < run.end && end > run.start);
  const start = touched[0]?.start ?? run.start;
  const end = touched.at(-1)?.end ?? run.end;
  const trimmed = text.slice(start, end);
  return {
    start: start + (trimmed.length - trimmed.trimStart().length),
    end: end - (trimmed.length - trimmed.trimEnd().length),
  };
}

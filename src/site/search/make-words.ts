import type { Archive } from '../../archive/archive.ts';
import { surveyWords } from './survey-words.ts';

/** How many words are offered to those who misspelt one; a larger archive keeps its most frequent. */
const MOST = 10_000;

/** Shorter words have too many neighbours to be worth a guess. */
const SHORTEST = 4;

/** The words of the archive with the number of articles that hold them, the most frequent first. */
export const makeWords = (archive: Archive): [string, number][] =>
  surveyWords(archive)
    .counts.flatMap(([word, articles]): [string, number][] =>
      word.length >= SHORTEST ? [[word, articles]] : [],
    )
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, MOST);

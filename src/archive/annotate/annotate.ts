import type { AnnotatedArticle, ReadArticle } from '../records.ts';
import type { Vocabulary } from './compile-vocabulary.ts';

/** Placeholder of the skeleton. */
export const annotate = (article: ReadArticle, _vocabulary: Vocabulary): AnnotatedArticle => ({
  ...article,
  mentions: [],
  unresolved: [],
  quotations: [],
  dates: [],
  topics: [],
});

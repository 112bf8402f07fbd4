/** What the words of an article speak of: who is named, who says what, when, and what about. */
import { languageOf, UNDETERMINED } from '../language/languages.ts';
import type { AnnotatedArticle, ReadArticle } from '../records.ts';
import { assignTopics } from './assign-topics.ts';
import type { Vocabulary } from './names/compile-vocabulary.ts';
import { findDates } from './dates/find-dates.ts';
import { findMentions } from './names/find-mentions.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { inferPublished } from './dates/infer-published.ts';
import { rulesOf } from './names/name-rules.ts';
import { passagesOf } from './words/passages.ts';
import { wordSplitter } from './words/word-splitter.ts';

/** Annotates one article. Every annotation is a range over its untouched text. */
export function annotate(article: ReadArticle, vocabulary: Vocabulary): AnnotatedArticle {
  const language = languageOf(article.language.value ?? '');
  const rules = rulesOf(language);
  const passages = passagesOf(
    article,
    article.language.value ?? UNDETERMINED,
    wordSplitter(rules, vocabulary),
  );
  const { mentions, unresolved } = findMentions(passages, rules, vocabulary);
  const quotations = findQuotations(
    passages,
    mentions,
    language,
    (actor) => vocabulary.authorities.actors.get(actor)?.type,
  );
  const told = findDates(passages, article.published, language);
  const dates = told.map(({ mention }) => mention);
  const published = inferPublished(article.published, told);
  const topics = assignTopics(passages, mentions, rules, vocabulary);
  return { ...article, published, mentions, unresolved, quotations, dates, topics };
}

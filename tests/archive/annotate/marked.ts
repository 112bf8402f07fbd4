import type { ActorEntry, TopicEntry } from '../../../src/archive/entries.ts';
import type { ReadArticle } from '../../../src/archive/records.ts';
import { ActorEntry as Actor, TopicEntry as Topic } from '../../../src/archive/entries.ts';
import { compileVocabulary } from '../../../src/archive/annotate/names/compile-vocabulary.ts';
import { findMentions } from '../../../src/archive/annotate/names/find-mentions.ts';
import { rulesOf } from '../../../src/archive/annotate/names/name-rules.ts';
import { passagesOf } from '../../../src/archive/annotate/words/passages.ts';
import { wordSplitter } from '../../../src/archive/annotate/words/word-splitter.ts';
import { languageOf } from '../../../src/archive/language/languages.ts';
import { BLANK } from '../../support/articles.ts';

/** An article that is nothing but these paragraphs, with ids p1, p2 …, and the fields given. */
export function articleOf(
  paragraphs: readonly string[],
  language: string,
  fields: Partial<ReadArticle> = {},
): ReadArticle {
  return {
    ...BLANK,
    language: { value: language, basis: 'supplied', note: 'made up' },
    paragraphs: paragraphs.map((text, index) => ({
      id: `p${index + 1}`,
      text,
      lines: [index + 1, index + 1] as [number, number],
      kind: 'paragraph' as const,
    })),
    ...fields,
  };
}

export const stated = (value: string) => ({ value, basis: 'stated', line: 1, text: value }) as const;

type Entries<T> = Readonly<Record<string, Partial<T> & { prefLabel: string }>>;

/** The vocabulary of made-up authority files. */
export function vocabularyOf(
  actors: Readonly<Record<string, Partial<ActorEntry> & Pick<ActorEntry, 'type' | 'prefLabel'>>>,
  topics: Entries<TopicEntry> = {},
) {
  const parse = <T>(entries: object, schema: { parse: (entry: unknown) => T }) =>
    new Map(Object.entries(entries).map(([id, entry]) => [id, schema.parse(entry)]));
  return compileVocabulary({ actors: parse(actors, Actor), topics: parse(topics, Topic) });
}

type Vocabulary = ReturnType<typeof vocabularyOf>;

/** Marked text without its marks. */
export const unmarked = (text: string) => text.replaceAll(/\[\[(.*?)\|.*?\]\]/gu, '$1');

/** The passages of an article, and what is named in them. */
export function namesIn(article: ReadArticle, vocabulary: Vocabulary) {
  const language = languageOf(article.language.value ?? '');
  const rules = rulesOf(language);
  const passages = passagesOf(article, language?.tag ?? 'en', wordSplitter(rules, vocabulary));
  return { rules, passages, ...findMentions(passages, rules, vocabulary) };
}

/**
 * The mentions of marked paragraphs, as the program finds them, marked in the same way:
 * `[[words|actor]]`, and `[[words|actor|form]]` for what is no name.
 */
export function mark(paragraphs: readonly string[], language: string, vocabulary: Vocabulary): string[] {
  const article = articleOf(paragraphs.map(unmarked), language);
  const { mentions } = namesIn(article, vocabulary);
  return article.paragraphs.map(({ id, text }) =>
    mentions
      .filter(({ paragraph }) => paragraph === id)
      .toReversed()
      .reduce((marked, { start, end, actor, form }) => {
        const label = form === 'name' ? actor : `${actor}|${form}`;
        return `${marked.slice(0, start)}[[${marked.slice(start, end)}|${label}]]${marked.slice(end)}`;
      }, text),
  );
}

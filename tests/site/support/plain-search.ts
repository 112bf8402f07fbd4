/** Search by brute force: every article is read for every question, as anybody could with the published data. */
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { folded, labelsOf, textsOf, type PublishedArchive } from './search-page.ts';

/** A part of a query: a word that others may begin with, a phrase, or a name in every spelling. */
export interface PlainTerm {
  readonly kind: 'beginning' | 'phrase' | 'name';
  readonly text: string;
}

/** Every list of `all` is to be found by one of its terms; nothing of `none`. */
export interface PlainQuery {
  readonly all: readonly (readonly PlainTerm[])[];
  readonly none: readonly PlainTerm[];
}

export const GROUPS = ['actor', 'topic', 'publisher', 'year', 'language'] as const;

export type Filters = Readonly<Record<(typeof GROUPS)[number], readonly string[]>>;

/** A query as a reader types it. */
export function typed({ all, none }: PlainQuery): string {
  const write = ({ kind, text }: PlainTerm): string => (kind === 'phrase' ? `"${text}"` : text);
  return [
    ...all.map((terms) => terms.map(write).join(' OR ')),
    ...none.map((term) => `-${write(term)}`),
  ].join(' ');
}

/** The values of a filter that an article has. */
export function valuesOf(article: ArticleRecord, group: keyof Filters): readonly string[] {
  const { mentions, topics, publisher, published, language } = article;
  const values = {
    actor: mentions.map(({ actor }) => actor),
    topic: topics.map(({ topic }) => topic),
    publisher: publisher.value,
    year: published.value?.slice(0, 4) ?? null,
    language: language.value,
  }[group];
  return [...new Set(values === null ? [] : [values].flat())];
}

/** Whether an article has a value of a filter; of a year also a month. */
const has = (article: ArticleRecord, group: keyof Filters, value: string): boolean =>
  group === 'year'
    ? article.published.value?.startsWith(value) === true
    : valuesOf(article, group).includes(value);

/** @returns what searches an archive, which is put in order once */
export function plainSearch({ articles, actors }: PublishedArchive) {
  const texts = new Map(articles.map((article) => [article, textsOf(article)]));
  const labels = new Map(actors.map((actor) => [actor.id, labelsOf(actor).map(folded)]));

  const holds = (text: string, { kind, text: words }: PlainTerm): boolean =>
    text.includes(kind === 'beginning' ? folded(words).trimEnd() : folded(words));

  const matches = (article: ArticleRecord, term: PlainTerm): boolean =>
    texts.get(article)?.some((text) => holds(text, term)) === true ||
    (term.kind === 'name' && article.mentions.some(({ actor }) => isCalled(actor, term.text)));

  const isCalled = (actor: string, name: string): boolean =>
    labels.get(actor)?.includes(folded(name)) === true;

  /** Whether the headline alone has all that is asked for. */
  const matchesInHeadline = (article: ArticleRecord, { all }: PlainQuery): boolean =>
    all.every((terms) =>
      terms.some(
        (term) =>
          holds(folded(article.headline.value ?? ''), term) ||
          (term.kind === 'name' &&
            article.mentions.some(
              ({ actor, paragraph }) => paragraph === 'headline' && isCalled(actor, term.text),
            )),
      ),
    );

  const passes = (article: ArticleRecord, filters: Filters, leftAside?: keyof Filters): boolean =>
    GROUPS.every(
      (group) =>
        group === leftAside ||
        filters[group].length === 0 ||
        filters[group].some((value) => has(article, group, value)),
    );

  const textOf = ({ id, sameTextAs }: ArticleRecord): string => sameTextAs ?? id;

  /** One article for each text: the one that stands for it, or else the first. */
  const fold = (found: readonly ArticleRecord[]): ArticleRecord[] =>
    [...Map.groupBy(found, textOf).values()].flatMap(
      (same) => same.find(({ sameTextAs }) => sameTextAs === null) ?? same[0] ?? [],
    );

  return {
    /** What is found, newest first, those of it that have what is asked for in the headline of any copy, and what every value of every filter would show. */
    search(query: PlainQuery, filters: Filters) {
      const hits = articles.filter(
        (article) =>
          query.all.every((terms) => terms.some((term) => matches(article, term))) &&
          !query.none.some((term) => matches(article, term)),
      );
      const passing = hits.filter((article) => passes(article, filters));
      const found = new Set(fold(passing));
      const inHeadline = passing.filter((article) => matchesInHeadline(article, query)).map(textOf);
      const counts = GROUPS.map((group) => {
        const others = hits.filter((article) => passes(article, filters, group));
        const values = new Set([...others.flatMap((article) => valuesOf(article, group)), ...filters[group]]);
        const countOf = (value: string) =>
          fold(others.filter((article) => has(article, group, value))).length;
        return [group, new Map([...values].map((value) => [value, countOf(value)]))] as const;
      });
      return {
        found: articles.filter((article) => found.has(article)),
        headlined: [...found].filter((article) => inHeadline.includes(textOf(article))),
        counts: new Map(counts),
      };
    },
  };
}

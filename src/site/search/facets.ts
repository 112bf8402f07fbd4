/** Filters, counts and order: arithmetic over columns. */
import type { Search } from './address.ts';
import { GROUPS, type Catalogue, type Group } from './catalogue.ts';
import type { Columns } from './columns.ts';
import { byRelevance } from './evaluate.ts';
import { UNWEIGHED, type Hits, type Match } from './hits.ts';
import { labelOf } from './labels.ts';
import type { NameIndex } from './names.ts';

/** What filters are worked out from. */
export interface Shelves {
  readonly catalogue: Catalogue;
  readonly columns: Columns;
  readonly names: NameIndex;
  /** Whose order labels are sorted in. */
  readonly locale: string;
}

/** The hits that pass the filters. */
export interface Selection {
  /** By their place, in the order asked for. */
  readonly articles: readonly number[];
  /** Articles that are here for the headline of another one with their text: the place of that other. */
  readonly headlines: ReadonlyMap<number, number>;
  /** For each article of the archive the filters that keep it out, a bit each; another where it is no hit. */
  readonly failures: Uint8Array;
}

/** A value of a group, with the number of articles that choosing it would show. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  readonly chosen: boolean;
}

/** The values of a group that articles have or that are chosen. */
export interface Counted {
  /** The most frequent first, of very many not all. */
  readonly values: readonly Count[];
  readonly all: number;
}

export type Counts = Readonly<Record<Group, Counted>>;

const NONE: Counted = { values: [], all: 0 };

/** Where nothing can be counted. */
export const NO_COUNTS: Counts = { actor: NONE, topic: NONE, publisher: NONE, year: NONE, language: NONE };

/** So many values of a group are told of, besides those that are chosen. */
const MANY = 100;

const NO_HIT = 1 << GROUPS.length;

const bitOf = (group: Group): number => 1 << GROUPS.indexOf(group);

/**
 * The hits that pass every group's filter. Articles with the same text are one: of those that pass, the
 * one that stands for the text is shown or, where it does not pass, another; it is as good a match as the best
 * of them.
 */
export async function select(hits: Hits, { chosen, sort }: Search, shelves: Shelves): Promise<Selection> {
  const { catalogue, columns } = shelves;
  const failures = new Uint8Array(catalogue.articles).fill(NO_HIT);
  for (const article of hits.keys()) failures[article] = 0;
  await Promise.all(
    GROUPS.filter((group) => chosen[group].length > 0).map(async (group) => {
      const passing = await Promise.all(chosen[group].map((id) => columns.one(group, id)));
      const passes = new Set(passing.flatMap(({ places }) => places));
      for (const [article, failed] of failures.entries()) {
        if (!passes.has(article)) failures[article] = failed | bitOf(group);
      }
    }),
  );
  const passing = [...failures.keys()].filter((article) => failures[article] === 0);
  const { matches, headlines } = fold(passing, hits, catalogue);
  return { articles: inOrder([...matches.keys()], sort, matches, columns), headlines, failures };
}

/** One article for each text, with the best match of those that have it. */
function fold(articles: readonly number[], hits: Hits, { copies }: Catalogue) {
  const shown = new Map<number, number>();
  for (const article of articles) {
    const text = copies[article] ?? article;
    if (article === text || !shown.has(text)) shown.set(text, article);
  }
  const matches = new Map<number, Match>();
  const headlines = new Map<number, number>();
  for (const article of articles) {
    const one = shown.get(copies[article] ?? article) ?? article;
    const [match, known] = [hits.get(article) ?? UNWEIGHED, matches.get(one)];
    const best = known && {
      score: Math.max(known.score, match.score),
      headline: known.headline || match.headline,
    };
    matches.set(one, best ?? match);
    if (match.headline && hits.get(one)?.headline !== true && !headlines.has(one))
      headlines.set(one, article);
  }
  return { matches, headlines };
}

/** A search with languages as the archive writes them, whatever their case: `language=AR` means `ar`. */
export async function inKnownLanguages(search: Search, columns: Columns): Promise<Search> {
  const asked = search.chosen.language;
  if (asked.length === 0) return search;
  const known = new Map((await columns.all('language')).map(({ id }) => [id.toLowerCase(), id]));
  const language = [...new Set(asked.map((id) => known.get(id.toLowerCase()) ?? id))];
  return language.join() === asked.join() ? search : { ...search, chosen: { ...search.chosen, language } };
}

/** The archive's own order is newest first, the undated last; the undated are last in either direction. */
function inOrder(articles: number[], sort: Search['sort'], hits: Hits, { periods }: Columns): number[] {
  if (sort === 'relevance') return articles.sort(byRelevance(hits));
  articles.sort((one, other) => one - other);
  if (sort === 'newest') return articles;
  const dated = new Set(periods.flatMap(({ places }) => places));
  return [
    ...articles.filter((article) => dated.has(article)).reverse(),
    ...articles.filter((article) => !dated.has(article)),
  ];
}

/**
 * Counts articles under every value of every group. A group's own counts leave its own filter aside, so
 * that they say what another value of it would add.
 */
export async function countValues(
  selection: Selection,
  { chosen }: Search,
  shelves: Shelves,
): Promise<Counts> {
  const count = counterOf(selection, shelves.catalogue);
  const { compare } = new Intl.Collator(shelves.locale);
  const counted = await Promise.all(
    GROUPS.map(async (group): Promise<[Group, Counted]> => {
      const unknown = new Set(chosen[group]);
      const counts = (await shelves.columns.all(group)).flatMap(({ id, places }) => {
        const isChosen = unknown.delete(id);
        const articles = count(places, group);
        return articles === 0 && !isChosen ? [] : [{ id, articles, chosen: isChosen }];
      });
      for (const id of unknown) {
        const { places } = await shelves.columns.one(group, id);
        counts.push({ id, articles: count(places, group), chosen: true });
      }
      const labelled = counts.map((each) => ({ ...each, label: labelOf(group, each.id, shelves.names) }));
      labelled.sort((one, other) => other.articles - one.articles || compare(one.label, other.label));
      const values = labelled.filter((value, place) => value.chosen || place < MANY);
      return [group, { values, all: labelled.length }];
    }),
  );
  return Object.fromEntries(counted) as Record<Group, Counted>;
}

/** The number of articles by the month or year that they fall under, whatever year is chosen. */
export function countPeriods(
  selection: Selection,
  { catalogue, columns }: Shelves,
): ReadonlyMap<string, number> {
  const count = counterOf(selection, catalogue);
  return new Map(
    columns.periods
      .map(({ id, places }): [string, number] => [id, count(places, 'year')])
      .filter(([, articles]) => articles > 0),
  );
}

/** @returns what counts the texts among some articles, leaving a group's own filter aside */
function counterOf({ failures }: Selection, { articles, copies }: Catalogue) {
  /** For each text the number of the count that it was last in: texts count once. */
  const lastIn = new Uint32Array(articles);
  let turn = 0;
  return (places: readonly number[], group: Group): number => {
    turn += 1;
    let count = 0;
    for (const article of places) {
      if (((failures[article] ?? NO_HIT) & ~bitOf(group)) !== 0) continue;
      const text = copies[article] ?? article;
      if (lastIn[text] !== turn) count += 1;
      lastIn[text] = turn;
    }
    return count;
  };
}

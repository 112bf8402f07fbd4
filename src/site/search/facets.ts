/** Filters, counts and order: arithmetic over the catalogue. */
import type { Search } from './address.ts';
import { GROUPS, type Catalogue, type Group } from './catalogue.ts';
import type { Hits } from './text-index.ts';

/** A value of a group, with the number of articles that choosing it would show. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  readonly chosen: boolean;
}

export interface Filtered {
  /** Articles by their place, in the order asked for. */
  readonly articles: readonly number[];
  /** For each group its values, the most frequent first. */
  readonly counts: Readonly<Record<Group, readonly Count[]>>;
  /** The number of articles by the month or year that they fall under, whatever year is chosen. */
  readonly periods: ReadonlyMap<string, number>;
}

/**
 * The hits that pass every group's filter. A group's own counts leave its own filter aside, so that
 * they say what another value of it would add. Articles with the same text count once: of those that
 * pass, the one that stands for the text is shown or, where it does not pass, another.
 */
export function filter(hits: Hits, { chosen, sort }: Search, catalogue: Catalogue): Filtered {
  const { columns, values } = catalogue;
  const passes = byGroup((group) => passing(group, chosen[group], catalogue));
  const tally = byGroup((group) => new Array<number>(values[group].length).fill(0));
  const periods = new Map<string, number>();
  const articles: number[] = [];
  for (const [text, copies] of byText(hits, catalogue)) {
    const failures = copies.map((article) => GROUPS.filter((group) => !passes[group](article)));
    const passed = copies.filter((_, index) => failures[index]?.length === 0);
    const [shown] = passed.includes(text) ? [text] : passed;
    if (shown !== undefined) articles.push(shown);
    for (const group of GROUPS) {
      const counted = copies.filter((_, index) => failures[index]?.every((failed) => failed === group));
      for (const value of new Set(counted.flatMap((article) => columns[group][article] ?? [])))
        tally[group][value] = (tally[group][value] ?? 0) + 1;
      if (group !== 'year') continue;
      for (const period of new Set(counted.map((article) => periodOf(article, catalogue))))
        if (period !== '') periods.set(period, (periods.get(period) ?? 0) + 1);
    }
  }
  return {
    articles: inOrder(articles, sort, hits, catalogue),
    counts: byGroup((group) => countsOf(values[group], tally[group], new Set(chosen[group]))),
    periods,
  };
}

/** The hits, newest first, by the article that stands for their text. */
const byText = (hits: Hits, { copies }: Catalogue): Map<number, number[]> =>
  Map.groupBy(
    [...hits.keys()].sort((one, other) => one - other),
    (article) => copies[article] ?? article,
  );

const byGroup = <T>(make: (group: Group) => T): Record<Group, T> =>
  Object.fromEntries(GROUPS.map((group) => [group, make(group)])) as Record<Group, T>;

/** Whether an article has one of the chosen values of a group; a year may also be asked for by month. */
function passing(
  group: Group,
  chosen: readonly string[],
  catalogue: Catalogue,
): (article: number) => boolean {
  if (chosen.length === 0) return () => true;
  if (group === 'year') return (article) => chosen.some((id) => periodOf(article, catalogue).startsWith(id));
  const { values, columns } = catalogue;
  const wanted = new Set(chosen.map((id) => values[group].findIndex(([value]) => value === id)));
  return (article) => columns[group][article]?.some((value) => wanted.has(value)) ?? false;
}

/** The month (`2018-07`) or the year that an article falls under, '' where it has no date. */
const periodOf = (article: number, { published, dates }: Catalogue): string =>
  dates[published[article]?.[0] ?? -1]?.[2] ?? '';

function countsOf(
  values: Catalogue['values'][Group],
  tally: readonly number[],
  chosen: Set<string>,
): Count[] {
  return values
    .map(([id, label], place) => ({ id, label, articles: tally[place] ?? 0, chosen: chosen.has(id) }))
    .filter(({ articles, chosen }) => articles > 0 || chosen)
    .toSorted((one, other) => other.articles - one.articles || one.label.localeCompare(other.label, 'en'));
}

/** The archive's own order is newest first, the undated last; the undated are last in either direction. */
function inOrder(articles: number[], sort: Search['sort'], hits: Hits, { published }: Catalogue): number[] {
  const scoreOf = (article: number): number => hits.get(article) ?? 0;
  const isDated = (article: number): boolean => Boolean(published[article]);
  if (sort === 'relevance')
    return articles.sort((one, other) => scoreOf(other) - scoreOf(one) || one - other);
  articles.sort((one, other) => one - other);
  if (sort === 'newest') return articles;
  return [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))];
}

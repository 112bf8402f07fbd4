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
  /** For each group its values, chosen ones and the most frequent first. */
  readonly counts: Readonly<Record<Group, readonly Count[]>>;
}

/**
 * The hits that pass every group's filter. A group's own counts leave its own filter aside, so that
 * they say what another value of it would add.
 */
export function filter(hits: Hits, { chosen, sort }: Search, catalogue: Catalogue): Filtered {
  const wanted = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      new Set(chosen[group].map((id) => catalogue.values[group].findIndex(([value]) => value === id))),
    ]),
  ) as Record<Group, Set<number>>;
  const tally = Object.fromEntries(
    GROUPS.map((group) => [group, new Array<number>(catalogue.values[group].length).fill(0)]),
  ) as Record<Group, number[]>;

  const articles: number[] = [];
  for (const article of hits.keys()) {
    const failed = GROUPS.filter(
      (group) =>
        wanted[group].size > 0 &&
        !catalogue.columns[group][article]?.some((value) => wanted[group].has(value)),
    );
    if (failed.length === 0) articles.push(article);
    if (failed.length > 1) continue;
    for (const group of failed.length === 0 ? GROUPS : failed) {
      for (const value of catalogue.columns[group][article] ?? [])
        tally[group][value] = (tally[group][value] ?? 0) + 1;
    }
  }
  return {
    articles: inOrder(articles, sort, hits, catalogue),
    counts: Object.fromEntries(
      GROUPS.map((group) => [group, countsOf(catalogue.values[group], tally[group], new Set(chosen[group]))]),
    ) as Record<Group, Count[]>,
  };
}

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
  if (sort === 'relevance') articles.sort((one, other) => scoreOf(other) - scoreOf(one) || one - other);
  else articles.sort((one, other) => one - other);
  if (sort !== 'oldest') return articles;
  return [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))];
}

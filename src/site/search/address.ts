/** The address of a search says what is shown: this is that state, to and from its parameters. */
import { GROUPS, type Group } from './catalogue.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;

export interface Search {
  readonly q: string;
  /** Whether names stand for themselves alone, and not for everything the same actor is called. */
  readonly exact: boolean;
  /** The chosen values of each group: any of them within a group, and all groups together. */
  readonly chosen: Readonly<Record<Group, readonly string[]>>;
  readonly sort: (typeof SORTS)[number];
  /** 1-based. */
  readonly page: number;
}

/** The search that an address asks for; what it says wrongly is passed over. */
export function readAddress(parameters: URLSearchParams): Search {
  const sort = parameters.get('sort');
  return {
    q: parameters.get('q')?.trim() ?? '',
    exact: parameters.get('exact') === '1',
    chosen: Object.fromEntries(
      GROUPS.map((group) => [group, [...new Set(parameters.getAll(group).filter(Boolean))]]),
    ) as Record<Group, string[]>,
    sort: SORTS.find((one) => one === sort) ?? 'relevance',
    page: Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1),
  };
}

/** The shortest parameters that ask for a search. */
export function writeAddress({ q, exact, chosen, sort, page }: Search): URLSearchParams {
  return new URLSearchParams([
    ...(q ? [['q', q]] : []),
    ...GROUPS.flatMap((group) => chosen[group].map((value) => [group, value])),
    ...(exact ? [['exact', '1']] : []),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);
}

/** The same search with one value of a group added or taken away, from its first page. */
export function toggle(search: Search, group: Group, value: string): Search {
  const values = search.chosen[group];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...search, page: 1, chosen: { ...search.chosen, [group]: next } };
}

/** The same search with no filter. */
export const clear = (search: Search): Search => ({
  ...search,
  page: 1,
  chosen: Object.fromEntries(GROUPS.map((group) => [group, []])) as unknown as Search['chosen'],
});

/** Whether nothing is asked for. */
export const isOfAll = (search: Search): boolean => writeAddress(search).size === 0;

/** Whether any filter is set. */
export const isFiltered = ({ chosen }: Search): boolean => GROUPS.some((group) => chosen[group].length > 0);

/** A link to a search from within the search page. */
export const linkTo = (search: Search): string => `?${writeAddress(search)}`;

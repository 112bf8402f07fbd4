/**
 * What the browser knows of every article before it opens one: enough to filter, count and sort.
 * Articles are known by their place in the archive, newest first.
 */

/** The groups that results are filtered by; their names are the names in the address. */
export const GROUPS = ['actor', 'topic', 'publisher', 'year', 'language'] as const;

/** The passage of an article's page that says who wrote it and who published it. */
export const CREDITS = 'source';

export type Group = (typeof GROUPS)[number];

/** A value to filter by: its id in the address, and what a reader is shown. */
export type Value = readonly [id: string, label: string];

export interface Catalogue {
  /** The values of each group, in the order that the columns refer to. */
  readonly values: Readonly<Record<Group, readonly Value[]>>;
  /** For each article, in each group, the places of its values; of actors, those in the headline first. */
  readonly columns: Readonly<Record<Group, readonly (readonly number[])[]>>;
  /** Articles whose text another one stands for: the place of that other. */
  readonly copies: Readonly<Record<number, number>>;
  /** The credit of an article that states no publisher. */
  readonly credits: Readonly<Record<number, string>>;
  /** For each article the number of actors that its headline names. */
  readonly headlined: readonly number[];
  /** Dates: EDTF without the time of day, in words, and the month (`2018-07`) or year that it falls under. */
  readonly dates: readonly (readonly [edtf: string, words: string, period: string])[];
  /** For each article the place of its date and how it is known; `null` where it has none. */
  readonly published: readonly (readonly [date: number, basis: Basis] | null)[];
}

export type Basis = 'stated' | 'supplied' | 'inferred';

/** Everything that names an actor or a topic, for suggestions and for searching in every spelling. */
export interface Names {
  readonly actors: readonly Name[];
  readonly topics: readonly Name[];
}

export interface Name {
  readonly id: string;
  readonly label: string;
  /** One line on who or what it is. */
  readonly note: string;
  readonly articles: number;
  /** Its other names and spellings. */
  readonly labels: readonly string[];
}

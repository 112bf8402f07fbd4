/**
 * What the browser is told of the articles before it opens one, in files as small as a first search
 * needs. Articles are known by their place in the archive, newest first.
 */

/** The groups that results are filtered by; their names are the names in the address. */
export const GROUPS = ['actor', 'topic', 'publisher', 'year', 'language'] as const;

export type Group = (typeof GROUPS)[number];

/** The groups whose values are the names of the archive. */
export const NAME_GROUPS = ['actor', 'topic'] as const;

export type NameGroup = (typeof NAME_GROUPS)[number];

/** The passage of an article's page that says who wrote it and who published it. */
export const CREDITS = 'source';

/**
 * So many words of an article's page belong to the headline: a shorter one is filled up with what is no
 * word. A match that stands before the word of this number, from 0, is then one in the headline.
 */
export const HEADLINE_WORDS = 64;

/**
 * How many articles share a file that says under which names Pagefind keeps them: the names cannot be
 * compressed, and the articles of a page of results seldom stand side by side.
 */
export const KEPT_TOGETHER = 20;

/** A word shorter than this means itself alone: "us" is no beginning of "used". */
export const SHORTEST_BEGINNING = 3;

/**
 * What is common in the archive is known by a key: a word, or words that stand together, with spaces between
 * them; what words begin with has an asterisk at its end.
 */
export const beginningKey = (beginning: string): string => `${beginning}*`;

/** The words among keys. */
export const wordsAmong = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.filter((key) => !/[ *]/u.test(key)));

/** What every search needs. */
export interface Catalogue {
  /** How many articles there are. */
  readonly articles: number;
  /** Articles whose text another one stands for: the place of that other. */
  readonly copies: Readonly<Record<number, number>>;
  /**
   * The month (`2018-07`) or year that the articles fall under, '' where they have no date; with the
   * number of articles that it goes on for, from the first to the last.
   */
  readonly periods: readonly (readonly [period: string, articles: number])[];
  /**
   * The keys of what is common. Pagefind would tell every place of it in every article, in a time that
   * grows with the square of their number: so each has a list of its own, in a file of its own.
   */
  readonly common: readonly string[];
}

/** Places in rising order, each as the number of places passed over since the one before. */
export type Gaps = readonly number[];

/** Where the values of the small groups hold. */
export type SmallColumns = Readonly<
  Record<'publisher' | 'language', readonly (readonly [id: string, places: Gaps])[]>
>;

/** Where an actor, a topic or a word appears: the articles whose headline has it, and the others. */
export type Appearances = readonly [headlines: Gaps, others: Gaps];

/**
 * Everything that names an actor or a topic, for suggestions and for searching in every spelling. It is one
 * file, loaded when somebody turns to search: which words are a name, and how near a misspelt one is, can be
 * told by all names alone. For 2,000 actors of three names it has some 40 to 80 KB on the way.
 */
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

/** How many appearances a file of them holds, unless a single name has more. */
const MOST_APPEARANCES = 4000;

/**
 * Names in the files that hold their appearances: with the most articles first, as many in each as it
 * has room for. Whoever has the names so knows the files.
 */
export function inFiles(names: readonly Name[]): Name[][] {
  const files: Name[][] = [];
  let room = 0;
  for (const name of names) {
    if (name.articles > room || files.length === 0) {
      files.push([]);
      room = MOST_APPEARANCES;
    }
    files.at(-1)?.push(name);
    room -= name.articles;
  }
  return files;
}

/** Writes places, which are in rising order, as gaps. */
export const toGaps = (places: readonly number[]): Gaps =>
  places.map((place, index) => place - (places[index - 1] ?? -1) - 1);

/** Reads places from gaps. */
export function fromGaps(gaps: Gaps): number[] {
  let place = -1;
  return gaps.map((gap) => (place += gap + 1));
}

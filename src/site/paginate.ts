/**
 * Long lists in pages. A page ends before an item that is chosen by its name, not by its place: one item
 * more most often changes the page that it comes to and no other. Where it makes a page more, those that
 * follow get other numbers.
 */
import { hash } from 'node:crypto';
import { counted } from './present.ts';
import { remember } from './remember.ts';

/** No page lists more than this; a list goes on at `…/page/2/`. */
const MOST = 66;

/** What each page has at least, but for the last one and for those before a very large item: 50 is the mean of both. */
const LEAST = 34;

/** A page leads to others that are so far before and after it, and to the first one. */
const DISTANCES = [1, 2, 10, 100, 1000, 10_000];

/** The first page and so many at the end lead to the last one: did all, then a page more would change all. */
const NEAR_END = 10;

/** What stands in lists: articles, actors, topics; what an article has; days. */
export type Item =
  { readonly id: string } | { readonly article: { readonly id: string } } | { readonly edtf: string };

/** One page of a list. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly number: number;
  /** The numbers of the pages that it leads to and its own, ascending: one alone where the list has no other. */
  readonly numbers: readonly number[];
  /** Whether there are more pages after those. */
  readonly goesOn: boolean;
  /** How many items the whole list has: known to its first page alone, so that the others may stay as they are. */
  readonly total: number | undefined;
}

/** The pages of a list, for a route that ends in `[...page]`. */
export interface PartAt<T> {
  /** The end of its address; the first page has no number there. */
  readonly page: string | undefined;
  readonly part: Part<T>;
}

/**
 * Divides a list into pages.
 * @param sizeOf how many things an item shows, where that is not one
 */
export function paginate<T extends Item>(
  list: readonly T[],
  sizeOf: (item: T) => number = () => 1,
): PartAt<T>[] {
  const pages: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += pages.at(-1)?.length ?? 0) {
    pages.push(list.slice(start, endOfPage(list, start, sizeOf)));
  }
  if (pages.length === 0) pages.push([]);
  return pages.map((items, index) => {
    const number = index + 1;
    const numbers = numbersFor(number, pages.length);
    const goesOn = numbers.at(-1) !== pages.length;
    return {
      page: index === 0 ? undefined : `page/${number}`,
      part: { items, number, numbers, goesOn, total: index === 0 ? list.length : undefined },
    };
  });
}

/**
 * Where a page ends that starts at a place: of the items that it may end before, that with the least digest.
 * What an article has in a list stays together as far as a page holds it.
 */
function endOfPage<T extends Item>(list: readonly T[], start: number, sizeOf: (item: T) => number): number {
  let size = 0;
  let before = '';
  let end: { readonly place: number; readonly digest: string } | undefined;
  for (let place = start; place < list.length; place += 1) {
    const item = list[place];
    if (!item) break;
    const digest = digestOf('article' in item ? item.article : item);
    if (size >= LEAST && digest !== before && !(end && end.digest < digest)) end = { place, digest };
    before = digest;
    size += sizeOf(item);
    if (size > MOST && place > start) return end?.place ?? place;
  }
  return list.length;
}

const digestOf = remember((thing: { readonly id: string } | { readonly edtf: string }) =>
  hash('md5', 'id' in thing ? thing.id : thing.edtf),
);

function numbersFor(number: number, last: number): number[] {
  const away = DISTANCES.flatMap((distance) => [number - distance, number + distance]);
  const end = number === 1 || last - number <= NEAR_END ? [last] : [];
  return [...new Set([1, ...away, number, ...end])]
    .filter((other) => other >= 1 && other <= last)
    .sort((one, other) => one - other);
}

/** Sentences that a page shows at most, beside its articles. */
const SENTENCES = 100;

/** How many sentences a page shows of each of its articles: all that anybody asks for, where they are few. */
export const sentencesEach = ({ items }: Part<unknown>): number =>
  Math.floor(SENTENCES / Math.max(1, items.length));

/**
 * What is said above a page of a list: how much the list has or, where the page does not know, which it is.
 * @param one what the list has, in the singular: `statement`
 * @param more what is to be said of all of it
 */
export const extentOf = ({ number, total }: Part<unknown>, one: string, more = ''): string =>
  total === undefined ? `Page ${number}` : `${counted(total, one)}${more}`;

/** The title of a page of a list: no two pages have the same. */
export const titleOfPart = (title: string, { number }: Part<unknown>): string =>
  number === 1 ? title : `${title}, page ${number}`;

/**
 * Long lists in pages. A page ends before an item that is chosen by its name, not by its place: one item
 * more then changes the page that it is on, and those that follow stay as they are.
 */
import { hash } from 'node:crypto';
import { counted } from './present.ts';
import { remember } from './remember.ts';

/** No page lists more than this; a list goes on at `…/page/2/`. */
const MOST = 66;

/** What each page but the last of a list has at least. A page has 50 on average. */
const LEAST = 34;

/** A page leads to the first one, to those that are so far before and after it … */
const DISTANCES = [1, 2, 10, 100, 1000, 10_000];

/** … and to the last, if it is the first or so far from it: did all, then each page more would change all. */
const END = 10;

/** What stands in lists: articles, actors, topics; what an article has; days. */
type Item =
  { readonly id: string } | { readonly article: { readonly id: string } } | { readonly edtf: string };

/** One page of a list. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly number: number;
  /** The numbers of the pages that it leads to and its own, ascending: one alone where the list has no other. */
  readonly numbers: readonly number[];
  /** How many items the whole list has; said by its first page alone. */
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
  return pages.map((items, index) => ({
    page: index === 0 ? undefined : `page/${index + 1}`,
    part: {
      items,
      number: index + 1,
      numbers: numbersFor(index + 1, pages.length),
      total: index === 0 ? list.length : undefined,
    },
  }));
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
  const end = number === 1 || last - number <= END ? [last] : [];
  return [...new Set([1, ...away, number, ...end])]
    .filter((other) => other >= 1 && other <= last)
    .sort((one, other) => one - other);
}

/** Sentences that a page shows at most, beside its articles. */
const SENTENCES = 100;

/** How many sentences a page shows of each of its articles: all that anybody asks for, where they are few. */
export const sentencesEach = ({ items }: Part<unknown>): number =>
  Math.floor(SENTENCES / Math.max(1, items.length));

/** What is said above a page of a list: how much the list has or, where the page does not know, which it is. */
export const extentOf = ({ number, total }: Part<unknown>, one: string): string =>
  total === undefined ? `Page ${number}` : counted(total, one);

/** The title of a page of a list: no two pages have the same. */
export const titleOfPart = (title: string, { number }: Part<unknown>): string =>
  number === 1 ? title : `${title}, page ${number}`;

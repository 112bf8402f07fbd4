/** No page lists more than this; a list goes on at `…/page/2/`. */
const PAGE_SIZE = 50;

/** One page of a list. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly number: number;
  /** How many pages the list has: at least 1. */
  readonly of: number;
  /** How many items the whole list has. */
  readonly total: number;
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
export function paginate<T>(list: readonly T[], sizeOf: (item: T) => number = () => 1): PartAt<T>[] {
  const pages: T[][] = [];
  let size = 0;
  for (const item of list) {
    size += sizeOf(item);
    const last = pages.at(-1);
    if (last && size <= PAGE_SIZE) {
      last.push(item);
    } else {
      pages.push([item]);
      size = sizeOf(item);
    }
  }
  if (pages.length === 0) pages.push([]);
  return pages.map((items, index) => ({
    page: index === 0 ? undefined : `page/${index + 1}`,
    part: { items, number: index + 1, of: pages.length, total: list.length },
  }));
}

/** Sentences that a page shows at most, beside its articles. */
const SENTENCES = 100;

/** How many sentences a page shows of each of its articles: all that anybody asks for, where they are few. */
export const sentencesEach = ({ items }: Part<unknown>): number =>
  Math.floor(SENTENCES / Math.max(1, items.length));

/** The title of a page of a list: no two pages have the same. */
export const titleOfPart = (title: string, { number }: Part<unknown>): string =>
  number === 1 ? title : `${title}, page ${number}`;

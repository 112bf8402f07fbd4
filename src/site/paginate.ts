/** No page lists more than this; a list goes on at `…/page/2/`. */
const PAGE_SIZE = 50;

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  /** How many pages the list has: at least 1. */
  readonly of: number;
  /** How many items the whole list has. */
  readonly total: number;
}

/** The address of the page, below that of the list, that an item stands on. */
export const pageOf = (index: number): string =>
  index < PAGE_SIZE ? '' : `page/${Math.floor(index / PAGE_SIZE) + 1}/`;

/** The pages of a list, for a route that ends in `[...page]`: the first has no number in its address. */
export function paginate<T>(list: readonly T[]): { page: string | undefined; part: Page<T> }[] {
  const of = Math.max(1, Math.ceil(list.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => ({
    page: index === 0 ? undefined : `page/${index + 1}`,
    part: {
      items: list.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
      number: index + 1,
      of,
      total: list.length,
    },
  }));
}

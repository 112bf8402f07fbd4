import { linkTo, type Search } from './address.ts';
import { element, numbered } from './dom.ts';
import type { View } from './run-search.ts';

/** How many pages before and after the current one are linked, besides the first and the last. */
const NEAR = 2;

/** Numbered pages of results, as every list of the site has them; nothing where there is one page. */
export function renderPager(nav: HTMLElement, { page, pages }: View, search: Search): void {
  const link = (number: number, text: string, rel?: string): HTMLElement =>
    element(
      'a',
      {
        href: linkTo({ ...search, page: number }),
        rel,
        'aria-current': rel === undefined && number === page ? 'page' : false,
      },
      text,
    );
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= NEAR,
  );
  nav.hidden = pages < 2;
  nav.replaceChildren(
    ...(page > 1 ? [link(page - 1, 'Previous', 'prev')] : []),
    ...numbers.flatMap((number, index) => [
      ...(number - (numbers[index - 1] ?? 0) > 1 ? [element('span', {}, '…')] : []),
      link(number, numbered(number)),
    ]),
    ...(page < pages ? [link(page + 1, 'Next', 'next')] : []),
  );
}

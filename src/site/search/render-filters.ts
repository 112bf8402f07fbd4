/** The filters beside the results: a group of boxes to tick each, with counts, and chips of what is ticked. */
import type { Search } from './address.ts';
import { GROUPS, type Group } from './catalogue.ts';
import { element } from './dom.ts';
import type { Count } from './facets.ts';

/** How many values of a group are shown before "more". */
const SHOWN = 8;

/** Fills a group's list. Boxes keep their names and values, so that the form says what the address says. */
export function renderGroup(
  list: HTMLElement,
  group: Group,
  counts: readonly Count[],
  isOpen: boolean,
): void {
  const shown = isOpen ? counts : counts.filter(({ chosen }, index) => chosen || index < SHOWN);
  list.replaceChildren(
    ...shown.map(({ id, label, articles, chosen }) =>
      element(
        'li',
        {},
        element(
          'label',
          {},
          element('input', { type: 'checkbox', name: group, value: id, checked: chosen }),
          element('span', {}, label),
          ' ',
          element('span', { class: 'count' }, String(articles)),
        ),
      ),
    ),
    ...(shown.length < counts.length
      ? [element('li', {}, element('button', { type: 'button', 'data-more': group }, `All ${counts.length}`))]
      : []),
  );
}

/** What is ticked, each a button that takes it away. */
export function renderChips(
  list: HTMLElement,
  { chosen }: Search,
  labelOf: (group: Group, id: string) => string,
): void {
  const chips = GROUPS.flatMap((group) =>
    chosen[group].map((id) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', 'data-remove': group, value: id },
          element('span', { class: 'visually-hidden' }, 'Remove '),
          labelOf(group, id),
        ),
      ),
    ),
  );
  const clear = element('li', {}, element('button', { type: 'button', 'data-clear': true }, 'Clear all'));
  list.replaceChildren(...chips, ...(chips.length > 0 ? [clear] : []));
}

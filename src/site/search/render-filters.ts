/** The filters beside the results: a group of boxes to tick each, with counts, and chips of what is ticked. */
import { GROUPS, type Group } from './catalogue.ts';
import { counted, element, find, numbered } from './dom.ts';
import type { Count, Counted, Counts } from './facets.ts';
import type { Chip } from './run-search.ts';

/** How many values of a group are shown before somebody asks for more. */
const FEW = 8;

/** Fills every group, and keeps the keyboard on the box that it was on. */
export function renderFilters(form: HTMLFormElement, counts: Counts): void {
  const focused = document.activeElement;
  const key =
    focused instanceof HTMLInputElement && form.contains(focused) ? [focused.name, focused.value] : null;
  for (const group of GROUPS) {
    const section = find(`[data-group="${group}"]`, HTMLDetailsElement, form);
    const chosen = counts[group].values.filter((count) => count.chosen).length;
    section.hidden = counts[group].all === 0;
    find('[data-chosen]', HTMLElement, section).textContent =
      chosen === 0 ? '' : `${numbered(chosen)} chosen`;
    renderGroup(find('ul', HTMLElement, section), group, counts[group]);
  }
  const all = GROUPS.flatMap((group) => counts[group].values).filter(({ chosen }) => chosen).length;
  find('[data-filter-panel] > summary [data-chosen]', HTMLElement, form).textContent =
    all === 0 ? '' : `${numbered(all)} chosen`;
  if (key === null) return;
  for (const box of form.querySelectorAll('input')) {
    if (box.name === key[0] && box.value === key[1]) box.focus({ preventScroll: true });
  }
}

function renderGroup(list: HTMLElement, group: Group, known: Counted): void {
  const isLong = list.hasAttribute('data-many');
  const shown = known.values.filter(({ chosen }, place) => isLong || chosen || place < FEW);
  const rest = known.all - shown.length;
  list.replaceChildren(...shown.map((count) => boxOf(group, count)));
  if (rest === 0) return;
  if (isLong) {
    list.append(element('li', { class: 'note' }, `and ${counted(rest, 'more')}: search for them by name`));
    return;
  }
  const more = element(
    'button',
    { type: 'button', class: 'link-button' },
    `Show more of ${numbered(known.all)}`,
  );
  more.addEventListener('click', () => {
    list.setAttribute('data-many', '');
    renderGroup(list, group, known);
    list.querySelectorAll('input')[shown.length]?.focus();
  });
  list.append(element('li', {}, more));
}

const boxOf = (group: Group, { id, label, articles, chosen }: Count): HTMLElement =>
  element(
    'li',
    {},
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name: group, value: id, checked: chosen, autocomplete: 'off' }),
      element('span', {}, label),
      ' ',
      element(
        'span',
        { class: 'count' },
        numbered(articles),
        element('span', { class: 'visually-hidden' }, articles === 1 ? ' article' : ' articles'),
      ),
    ),
  );

/** What is ticked, each a button that takes it away, and one that takes all away. */
export function renderChips(list: HTMLElement, chips: readonly Chip[]): void {
  list.replaceChildren(
    ...chips.map(({ group, id, label }) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', name: group, value: id, 'data-remove': true },
          element('span', { class: 'visually-hidden' }, 'Remove '),
          label,
        ),
      ),
    ),
  );
  list.hidden = chips.length === 0;
  if (chips.length > 0) list.append(element('li', {}, element('button', { type: 'button' }, 'Clear all')));
}

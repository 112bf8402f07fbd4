/** The filters beside the results: a group of boxes to tick each, with counts, and chips of what is ticked. */
import type { Search } from './address.ts';
import { GROUPS, type Group } from './catalogue.ts';
import { counted, element, find, numbered } from './dom.ts';
import type { Count, Counts } from './facets.ts';
import { labelOf } from './labels.ts';
import type { NameIndex } from './names.ts';

/** How many values of a group are shown, and how many once somebody asks for more. */
const FEW = 8;
const MANY = 100;

/** Fills every group, and keeps the keyboard on the box that it was on. */
export function renderFilters(form: HTMLFormElement, counts: Counts): void {
  const focused = document.activeElement;
  const key =
    focused instanceof HTMLInputElement && form.contains(focused) ? [focused.name, focused.value] : null;
  for (const group of GROUPS) {
    const section = find(`[data-group="${group}"]`, HTMLDetailsElement, form);
    const chosen = counts[group].filter((count) => count.chosen).length;
    section.hidden = counts[group].length === 0;
    find('[data-chosen]', HTMLElement, section).textContent =
      chosen === 0 ? '' : `${numbered(chosen)} chosen`;
    renderGroup(find('ul', HTMLElement, section), group, counts[group]);
  }
  const all = GROUPS.flatMap((group) => counts[group]).filter(({ chosen }) => chosen).length;
  find('[data-filter-panel] > summary [data-chosen]', HTMLElement, form).textContent =
    all === 0 ? '' : `${numbered(all)} chosen`;
  if (key === null) return;
  for (const box of form.querySelectorAll('input')) {
    if (box.name === key[0] && box.value === key[1]) box.focus({ preventScroll: true });
  }
}

function renderGroup(list: HTMLElement, group: Group, counts: readonly Count[]): void {
  const most = list.hasAttribute('data-many') ? MANY : FEW;
  const shown = counts.filter(({ chosen }, place) => chosen || place < most);
  list.replaceChildren(...shown.map((count) => boxOf(group, count)));
  if (shown.length === counts.length) return;
  if (most === MANY) {
    const rest = counts.length - shown.length;
    list.append(element('li', { class: 'note' }, `and ${counted(rest, 'more')}: search for them by name`));
    return;
  }
  const more = element(
    'button',
    { type: 'button', class: 'link-button' },
    `Show more of ${numbered(counts.length)}`,
  );
  more.addEventListener('click', () => {
    list.setAttribute('data-many', '');
    renderGroup(list, group, counts);
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
export function renderChips(list: HTMLElement, { chosen }: Search, names: NameIndex): void {
  const chips = GROUPS.flatMap((group) =>
    chosen[group].map((id) =>
      element(
        'li',
        {},
        element(
          'button',
          { type: 'button', name: group, value: id, 'data-remove': true },
          element('span', { class: 'visually-hidden' }, 'Remove '),
          labelOf(group, id, names),
        ),
      ),
    ),
  );
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
  if (chips.length > 0) list.append(element('li', {}, element('button', { type: 'button' }, 'Clear all')));
}

/**
 * The search box as a combobox, loaded when somebody turns to it: while they type, actors and topics,
 * then articles, last the search for all. Without this the box is a plain form that leads to the
 * search page. There it lies over the results, which follow what is typed too, until Enter or Escape.
 */
import { actorHref, href, topicHref } from '../links.ts';
import { counted, element, find, marked } from './dom.ts';
import { loadNames, withEngine } from './engine.ts';
import { indexNames, type NameIndex } from './names.ts';
import { findArticles, type Item } from './run-search.ts';
import { suggestNames, type Suggestion } from './suggest-names.ts';

const NAMES = 5;
const ARTICLES = 4;
/** Milliseconds without a key before articles are looked for. */
const PAUSE = 150;

const box = find('[data-search-box]', HTMLElement);
const input = find('[name="q"]', HTMLInputElement, box);
const list = find('[role="listbox"]', HTMLElement, box);
const told = find('[aria-live]', HTMLElement, box);

/** Without its names the box still suggests articles, and the search for all; the next key asks for them again. */
const namesThere = (): Promise<NameIndex> => loadNames().catch(() => indexNames({ actors: [], topics: [] }));

let turn = 0;
let active = -1;

const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

async function suggest(): Promise<void> {
  const mine = ++turn;
  const typed = input.value.trim();
  if (typed === '') return close();
  const found = suggestNames(typed, await namesThere(), NAMES);
  if (mine !== turn) return;
  show(found, [], typed);
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (mine !== turn) return;
  const articles = await findMatching(typed);
  if (mine === turn) show(found, articles, typed);
}

/** Articles for the list; none where there is no index or no network, which the search page explains. */
const findMatching = (typed: string): Promise<readonly Item[]> =>
  withEngine((engine) => findArticles(typed, engine, ARTICLES)).catch(() => []);

function nameOption({ kind, name, spelling }: Suggestion): HTMLElement {
  const to = kind === 'actor' ? actorHref(name.id) : topicHref(name.id);
  return option(
    to,
    element('span', { class: 'option-name' }, name.label, spelling !== undefined && ` (${spelling})`),
    element('span', { class: 'option-count' }, counted(name.articles, 'article')),
    name.note !== '' && element('span', { class: 'option-note' }, name.note),
  );
}

/** An article under the headline that matches, where the same text has several. */
const articleOption = ({ url, title, alsoTitled, facts: { language } }: Item): HTMLElement =>
  option(
    alsoTitled?.url ?? url,
    element(
      'span',
      { class: 'option-name', lang: language ?? undefined, dir: 'auto' },
      ...marked(alsoTitled?.title ?? title),
    ),
  );

/** An option is a link, so that it can be opened elsewhere too; the keyboard stays in the input. */
const option = (to: string, ...content: Parameters<typeof element>[2][]): HTMLElement =>
  element('a', { role: 'option', href: to, tabindex: '-1', 'aria-selected': 'false' }, ...content);

function show(found: readonly Suggestion[], articles: readonly Item[], typed: string): void {
  const chosen = options()[active]?.getAttribute('href');
  list.replaceChildren(
    ...group('Actors and topics', found.map(nameOption)),
    ...group('Articles', articles.map(articleOption)),
    option(`${href('/search/')}?${new URLSearchParams({ q: typed })}`, `Search all for “${typed}”`),
  );
  for (const [place, one] of options().entries()) one.id = `${list.id}-${place}`;
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  activate(chosen ? options().findIndex((one) => one.getAttribute('href') === chosen) : -1);
  const count = found.length + articles.length;
  told.textContent = count === 0 ? 'No suggestions' : counted(count, 'suggestion');
}

const group = (label: string, members: readonly HTMLElement[]): HTMLElement[] =>
  members.length === 0
    ? []
    : [
        element(
          'div',
          { role: 'group', 'aria-label': label },
          element('span', { class: 'group-name', 'aria-hidden': 'true' }, label),
          ...members,
        ),
      ];

function activate(place: number): void {
  active = place;
  for (const [index, one] of options().entries()) one.setAttribute('aria-selected', String(index === place));
  const chosen = options()[place];
  if (chosen) {
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  } else input.removeAttribute('aria-activedescendant');
}

function close(): void {
  turn++;
  list.hidden = true;
  list.replaceChildren();
  told.textContent = '';
  input.setAttribute('aria-expanded', 'false');
  activate(-1);
}

/** The next option from here, with the input itself between the last and the first. */
function move(step: 1 | -1): void {
  const size = options().length + 1;
  activate(((active + 1 + step + size) % size) - 1);
}

input.addEventListener('focus', () => void namesThere());
input.addEventListener('input', () => void suggest());
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (list.hidden) void suggest();
    else move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter' && active >= 0) {
    event.preventDefault();
    options()[active]?.click();
  } else if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    close();
  }
});
// A press on an option must not take the focus from the input before it is a click.
list.addEventListener('mousedown', (event) => event.preventDefault());
box.addEventListener('focusout', ({ relatedTarget }) => {
  if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
});
// On the search page the list goes where its search comes: by Enter, by its last option, by Back.
input.form?.addEventListener('submit', close);
list.addEventListener('click', close);
addEventListener('popstate', close);

if (document.activeElement === input) {
  void namesThere();
  void suggest();
}

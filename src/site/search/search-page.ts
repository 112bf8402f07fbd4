/** The search page: the address says what is shown, and everything that changes goes through it. */
import { readAddress, toggle, writeAddress, type Search } from './address.ts';
import { GROUPS, type Group } from './catalogue.ts';
import { counted, element, find } from './dom.ts';
import { loadEngine, run, type Engine, type Results } from './engine.ts';
import { renderChips, renderGroup } from './render-filters.ts';
import { renderItem } from './render-results.ts';

const page = {
  form: find('form[role="search"], search form', HTMLFormElement),
  q: find('[name="q"]', HTMLInputElement),
  filters: find('[data-filters]', HTMLFormElement),
  sort: find('[name="sort"]', HTMLSelectElement),
  status: find('[role="status"]', HTMLElement),
  chips: find('[data-chips]', HTMLElement),
  results: find('[data-search-results]', HTMLElement),
  notes: find('[data-notes]', HTMLElement),
  pager: find('[data-pager]', HTMLElement),
};
const expanded = new Set<Group>();
let engine: Promise<Engine> | undefined;
let search = readAddress(new URLSearchParams(location.search));
let turn = 0;

/** Shows a search; a newer one overtakes it. */
async function show(): Promise<void> {
  const mine = ++turn;
  page.results.setAttribute('aria-busy', 'true');
  try {
    engine ??= loadEngine();
    const loaded = await engine;
    const results = await run(search, loaded);
    if (mine === turn) render(results, loaded);
  } catch (error) {
    engine = undefined;
    if (mine === turn) fail(error);
  }
  if (mine === turn) page.results.setAttribute('aria-busy', 'false');
}

/** Goes to another search: a step of its own in the history. */
function go(next: Search): void {
  search = next;
  const parameters = writeAddress(next).toString();
  history.pushState(null, '', parameters ? `?${parameters}` : location.pathname);
  void show();
}

function render(results: Results, { catalogue }: Engine): void {
  page.q.value = search.q;
  page.sort.value = search.sort;
  page.status.textContent = counted(results.articles.length, 'article');
  page.results.replaceChildren(...results.items.map((item) => renderItem(item, catalogue)));
  for (const group of GROUPS) {
    const fieldset = find(`[data-group="${group}"]`, HTMLElement);
    fieldset.hidden = results.counts[group].length === 0;
    renderGroup(find('ul', HTMLElement, fieldset), group, results.counts[group], expanded.has(group));
  }
  renderChips(
    page.chips,
    search,
    (group, id) => catalogue.values[group].find(([value]) => value === id)?.[1] ?? id,
  );
  page.notes.replaceChildren();
  renderPager(results);
}

function renderPager({ page: current, pages }: Results): void {
  page.pager.hidden = pages < 2;
  page.pager.replaceChildren(
    ...Array.from({ length: pages }, (_, index) => index + 1).map((number) =>
      element(
        'a',
        {
          href: `?${writeAddress({ ...search, page: number })}`,
          'aria-current': number === current ? 'page' : undefined,
          'data-page': String(number),
        },
        String(number),
      ),
    ),
  );
}

function fail(error: unknown): void {
  page.status.textContent = '';
  page.results.replaceChildren();
  page.notes.replaceChildren(
    element('p', {}, navigator.onLine ? 'Search is not available.' : 'You are offline.'),
    element('p', {}, String(error)),
  );
}

page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...search, q: page.q.value.trim(), page: 1 });
});
page.filters.addEventListener('change', ({ target }) => {
  if (target === page.sort) {
    go({
      ...search,
      ...readAddress(new URLSearchParams([...writeAddress(search), ['sort', page.sort.value]])),
      page: 1,
    });
  } else if (target instanceof HTMLInputElement) {
    const group = GROUPS.find((one) => one === target.name);
    if (group) go(toggle(search, group, target.value));
  }
});
addEventListener('popstate', () => {
  search = readAddress(new URLSearchParams(location.search));
  void show();
});

void show();

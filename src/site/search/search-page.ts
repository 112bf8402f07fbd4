/** The search page: the address says what is shown, and whatever changes it goes through the address. */
import { clear, readAddress, SORTS, toggle, writeAddress, type Search } from './address.ts';
import { GROUPS } from './catalogue.ts';
import { countedPlainly, element, find, numbered } from './dom.ts';
import { run, withEngine, type Engine, type Results } from './engine.ts';
import { countPeriods, countValues, inKnownLanguages, type Counts } from './facets.ts';
import { renderChips, renderFilters } from './render-filters.ts';
import { renderExport } from './render-export.ts';
import { renderHistogram } from './render-histogram.ts';
import { reasonOfFailure, renderFailure, renderNotes } from './render-notes.ts';
import { renderPager } from './render-pager.ts';
import { renderItem } from './render-results.ts';
import './search-box.ts';

const page = {
  form: find('[data-search-form]', HTMLFormElement),
  q: find('[name="q"]', HTMLInputElement),
  filters: find('[data-filters]', HTMLFormElement),
  panel: find('[data-filter-panel]', HTMLDetailsElement),
  sort: find('[name="sort"]', HTMLSelectElement),
  heading: find('#found', HTMLElement),
  status: find('[role="status"]', HTMLElement),
  chips: find('[data-chips]', HTMLElement),
  histogram: find('[data-histogram]', HTMLElement),
  notes: find('[data-notes]', HTMLElement),
  results: find('[data-search-results]', HTMLElement),
  pager: find('[data-pager]', HTMLElement),
};

const saving = element('p', { class: 'search-saving', hidden: true });
page.pager.after(saving);

/** Milliseconds without a key before what is typed so far is searched for, where a search is under way. */
const PAUSE = 40;

const { title } = document;
let search = readHere();
let turn = 0;
/** The last turn that came to its end. */
let shown = 0;
/** Whether the last step of the history is one that is still being typed. */
let typing = false;
let pause = 0;

/**
 * What the counts of the filters need of so few articles is there before the results are, and both are
 * shown at once. Of more articles it comes after the results, which are not to wait for it.
 */
const FEW = 1000;

/** Shows the search; a newer one overtakes it. */
async function show(): Promise<void> {
  const mine = ++turn;
  page.results.setAttribute('aria-busy', 'true');
  page.filters.setAttribute('aria-busy', 'true');
  try {
    await withEngine((engine) => showWith(engine, mine));
  } catch {
    if (mine === turn) fail();
  }
}

async function showWith(engine: Engine, mine: number): Promise<void> {
  const asked = await inKnownLanguages(search, engine.columns);
  if (mine !== turn) return;
  if (asked !== search) rewrite(asked);
  const results = await run(asked, engine);
  const notes = await renderNotes(asked, results, engine);
  if (mine !== turn) return;
  const count = (): Promise<Counts> => countValues(results, asked, engine);
  const early = engine.catalogue.articles <= FEW ? await count() : undefined;
  if (mine !== turn) return;
  render(results, engine, notes);
  settle();
  const counts = early ?? (await count());
  if (mine !== turn) return;
  renderFilters(page.filters, counts);
  page.filters.setAttribute('aria-busy', 'false');
}

function render(results: Results, engine: Engine, notes: readonly HTMLElement[]): void {
  if (results.page !== search.page) rewrite({ ...search, page: results.page });
  nameTab();
  page.status.textContent = countedPlainly(results.articles.length, 'article');
  page.results.replaceChildren(...results.items.map((item) => renderItem(item, engine.names)));
  page.results.setAttribute('start', String((results.page - 1) * results.pageSize + 1));
  renderChips(page.chips, search, engine.names);
  renderHistogram(page.histogram, countPeriods(results, engine), search);
  renderPager(page.pager, results, search);
  renderExport(saving, results.articles);
  page.notes.replaceChildren(...notes);
}

/** Nothing is left of another search: what is said and offered is that there is none. */
function fail(): void {
  nameTab();
  page.status.textContent = reasonOfFailure();
  page.results.replaceChildren();
  for (const part of [page.chips, page.histogram, page.pager, saving]) part.hidden = true;
  renderFilters(page.filters, { actor: [], topic: [], publisher: [], year: [], language: [] });
  page.notes.replaceChildren(renderFailure(() => void show()));
  settle();
  page.filters.setAttribute('aria-busy', 'false');
}

function nameTab(): void {
  const number = search.page > 1 && `page ${numbered(search.page)}`;
  document.title = [search.q, number, title].filter(Boolean).join(' – ');
}

/** What the last search asked for is shown. */
function settle(): void {
  shown = turn;
  page.results.setAttribute('aria-busy', 'false');
}

/** The search of the address. What the address says in vain beside it goes: it says what is shown. */
function readHere(): Search {
  const parameters = new URLSearchParams(location.search);
  const asked = readAddress(parameters);
  const plain = writeAddress(asked);
  parameters.sort();
  plain.sort();
  if (parameters.toString() !== plain.toString())
    history.replaceState(history.state, '', addressOf(asked) + location.hash);
  return asked;
}

/** Goes to another search, which becomes a step of the history, or the same step written anew. */
function go(next: Search, step: 'push' | 'replace' = 'push'): void {
  clearTimeout(pause);
  typing = false;
  if (step === 'push') history.pushState(null, '');
  rewrite(next);
  setControls();
  void show();
}

/** Puts a search in the place of the one that the address asks for. */
function rewrite(next: Search): void {
  search = next;
  history.replaceState(null, '', addressOf(next));
}

function addressOf(asked: Search): string {
  const parameters = writeAddress(asked).toString();
  return parameters === '' ? location.pathname : `?${parameters}`;
}

/** The controls say what the address says. */
function setControls(): void {
  if (page.q.value.trim() !== search.q) page.q.value = search.q;
  page.sort.value = search.sort;
}

page.q.addEventListener('input', () => {
  page.results.setAttribute('aria-busy', 'true');
  clearTimeout(pause);
  const ask = (): void => {
    const q = page.q.value.trim();
    if (q === search.q) return void show();
    go({ ...search, q, page: 1, exact: false }, typing ? 'replace' : 'push');
    typing = true;
  };
  pause = window.setTimeout(ask, shown === turn ? 0 : PAUSE);
});
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = page.q.value.trim();
  if (q === search.q) typing = false;
  else go({ ...search, q, page: 1, exact: false }, typing ? 'replace' : 'push');
});
page.filters.addEventListener('submit', (event) => event.preventDefault());
page.filters.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const group = GROUPS.find((one) => one === target.name);
  if (group) go(toggle(search, group, target.value));
});
page.sort.addEventListener('change', () => {
  const sort = SORTS.find((one) => one === page.sort.value);
  if (sort) go({ ...search, sort, page: 1 });
});
page.chips.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const chip = target.closest('button');
  const group = GROUPS.find((one) => one === chip?.name);
  if (chip && group) go(toggle(search, group, chip.value));
  else if (chip) go(clear(search));
  // The keyboard goes on at the results. In the box, a phone would show its keys.
  if (chip) page.heading.focus({ preventScroll: true });
});
// Notes and pages lead to other searches by plain links, so that they can also be opened elsewhere.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') return;
  event.preventDefault();
  const goesAway = page.pager.contains(link) || page.notes.contains(link);
  go(readAddress(new URL(link.href).searchParams));
  if (goesAway) page.heading.focus();
});
addEventListener('popstate', () => {
  typing = false;
  search = readHere();
  setControls();
  void show();
});

const wide = matchMedia('(width >= 56rem)');
const openPanel = (): void => {
  page.panel.open = wide.matches;
};
wide.addEventListener('change', openPanel);
openPanel();
setControls();
void show();

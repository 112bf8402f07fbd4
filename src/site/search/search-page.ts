/** The search page: the address says what is shown, and whatever changes it goes through the address. */
import { clear, isOfAll, readAddress, SORTS, toggle, writeAddress, type Search } from './address.ts';
import { GROUPS } from './catalogue.ts';
import { countedPlainly, element, find, numbered } from './dom.ts';
import { withEngine, type Engine } from './engine.ts';
import { countValues, inKnownLanguages, NO_COUNTS, type Counts } from './facets.ts';
import type { FirstView } from './make-first-view.ts';
import { renderChips, renderFilters } from './render-filters.ts';
import { renderExport } from './render-export.ts';
import { renderHistogram } from './render-histogram.ts';
import { reasonOfFailure, renderFailure, renderNotes } from './render-notes.ts';
import { renderPager } from './render-pager.ts';
import { renderItem } from './render-results.ts';
import { findAll, run, type View } from './run-search.ts';
import './search-box.ts';

const page = {
  form: find('[data-search-form]', HTMLFormElement),
  q: find('[name="q"]', HTMLInputElement),
  firstView: find('[data-first-view]', HTMLScriptElement),
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

/** Shows the search; a newer one overtakes it. Of all articles the page itself knows what to show. */
async function show(): Promise<void> {
  const mine = ++turn;
  page.results.setAttribute('aria-busy', 'true');
  page.filters.setAttribute('aria-busy', 'true');
  const first = isOfAll(search) ? (JSON.parse(page.firstView.text) as FirstView) : undefined;
  if (first && first.found > 0) {
    render(first, []);
    settle();
    renderCounts(first.counts);
    return;
  }
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
  const count = (): Promise<Counts> => countValues(results.selection, asked, engine);
  const early = engine.catalogue.articles <= FEW ? await count() : undefined;
  if (mine !== turn) return;
  render(results.view, notes);
  settle();
  const counts = early ?? (await count());
  if (mine === turn) renderCounts(counts);
}

function render(view: View, notes: readonly HTMLElement[]): void {
  if (view.page !== search.page) rewrite({ ...search, page: view.page });
  const asked = search;
  nameTab();
  page.status.textContent = countedPlainly(view.found, 'article');
  page.results.replaceChildren(...view.items.map(renderItem));
  page.results.setAttribute('start', String((view.page - 1) * view.pageSize + 1));
  renderChips(page.chips, view.chips);
  renderHistogram(page.histogram, view.chart, search);
  renderPager(page.pager, view, search);
  renderExport(saving, view.found, () => withEngine((engine) => findAll(asked, engine)));
  page.notes.replaceChildren(...notes);
}

function renderCounts(counts: Counts): void {
  renderFilters(page.filters, counts);
  page.filters.setAttribute('aria-busy', 'false');
}

/** Nothing is left of another search: what is said and offered is that there is none. */
function fail(): void {
  nameTab();
  page.status.textContent = reasonOfFailure();
  page.results.replaceChildren();
  for (const part of [page.chips, page.histogram, page.pager, saving]) part.hidden = true;
  page.notes.replaceChildren(renderFailure(() => void show()));
  settle();
  renderCounts(NO_COUNTS);
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

// Whoever turns to a control is about to search: the engine loads meanwhile. What fails, fails again then.
for (const control of [page.form, page.filters, page.sort]) {
  control.addEventListener('focusin', () => void withEngine(() => Promise.resolve()).catch(() => undefined));
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

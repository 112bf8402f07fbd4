/**
 * Measures search in a real browser, on a site as it is built: `node measure-search.ts OUT`. The first
 * search is one of a browser that has nothing of the site; the others are typed in one that has.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { startChromium } from '../site/support/start-chromium.ts';
import { chooseQueries } from './choose-queries.ts';
import { serveCompressed, type Host } from './serve-compressed.ts';

/** What one query costs. */
interface QueryFigures {
  readonly q: string;
  readonly articles: number;
  /** Bytes over the network until the first results are shown. */
  readonly first: number;
  /** Bytes of what comes after them, for the counts of the filters. */
  readonly counts: number;
  /** Bytes of the same query in a browser that has searched before. */
  readonly further: number;
  /** Milliseconds from its last key to its results there. */
  readonly time: number;
}

type Measure = 'first' | 'counts' | 'further' | 'time';

/** What this prints as JSON. */
export interface SearchFigures {
  readonly median: Readonly<Record<Measure, number>>;
  readonly worst: Readonly<Record<Measure, number>>;
  readonly queries: readonly QueryFigures[];
}

const [out = ''] = process.argv.slice(2);
const host = await serveCompressed(out);
const server = await startChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const queries: QueryFigures[] = [];
  for (const q of chooseQueries(out)) queries.push(await measure(q, browser, host));
  const at = (part: number) => (name: Measure) =>
    queries.map((query) => query[name]).sort((one, other) => one - other)[
      Math.ceil((queries.length - 1) * part)
    ] ?? NaN;
  const all = (of: (name: Measure) => number) => ({
    first: of('first'),
    counts: of('counts'),
    further: of('further'),
    time: of('time'),
  });
  const figures: SearchFigures = { median: all(at(0.5)), worst: all(at(1)), queries };
  console.log(JSON.stringify(figures));
} finally {
  await browser.close();
  await server.close();
  host.stop();
}

async function measure(q: string, within: Browser, { url, sent }: Host): Promise<QueryFigures> {
  const search = `${url}search/`;
  const [reader, other] = [await within.newContext(), await within.newContext()];
  try {
    const page = await reader.newPage();
    await page.addInitScript(noteWhenShown);
    sent();
    await page.goto(`${search}?${new URLSearchParams({ q }).toString()}`);
    await counted(page);
    const [first, counts] = sent(
      await page.evaluate(() => Number(document.documentElement.dataset['shown'])),
    );
    const articles = Number((await page.locator('[role="status"]').innerText()).replace(/\D/gu, ''));

    const typing = await other.newPage();
    await typing.goto(`${search}?q=anything+else`);
    await counted(typing);
    sent();
    await typing.locator('[name="q"]').fill(q.slice(0, -1));
    await counted(typing);
    const time = await typing.evaluate(typeLastKey, q);
    return { q, articles, first, counts, further: sent()[1], time };
  } finally {
    await reader.close();
    await other.close();
  }
}

/** The counts of the filters are shown, and so the results are. */
async function counted(page: Page): Promise<void> {
  for (const part of ['filters', 'search-results']) {
    await page.locator(`[data-${part}][aria-busy="false"]`).waitFor({ state: 'attached' });
  }
}

/** In the page: notes the moment at which the first results are shown. */
function noteWhenShown(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-search-results][aria-busy="false"]')) return;
    document.documentElement.dataset['shown'] = String(performance.timeOrigin + performance.now());
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** In the page: the query gets its last key. @returns the milliseconds until its results are shown */
async function typeLastKey(q: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('[name="q"]');
  const results = document.querySelector('[data-search-results]');
  if (!input || !results) throw new Error('This is no search page');
  const start = performance.now();
  return await new Promise((resolve) => {
    new MutationObserver(() => {
      if (results.getAttribute('aria-busy') === 'false') resolve(Math.round(performance.now() - start));
    }).observe(results, { attributes: true });
    input.value = q;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

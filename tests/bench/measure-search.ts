/**
 * Measures search in a real browser, on a site as it is built: `node measure-search.ts OUT`. The first
 * search is one of a browser that has nothing of the site; the others are typed in one that has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Names } from '../../src/site/search/catalogue.ts';
import { startChromium } from '../site/support/start-chromium.ts';
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
  for (const q of chooseQueries()) queries.push(await measure(q, browser, host));
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

/**
 * What readers ask for: names and words from the frequent to the rare, two words, and a phrase or a
 * word. The most frequent word, which is in nearly every article, says what the worst is.
 */
function chooseQueries(): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(out, 'search', file), 'utf8'));
  const { actors, topics } = read('names.json') as Names;
  const words = (read('words.json') as readonly (readonly [string, number])[]).map(([word]) => word);
  const name = (place: number): string => actors[Math.floor(actors.length * place)]?.label ?? '';
  const word = (place: number): string => words[Math.floor(words.length * place)] ?? '';
  return [
    ...[0, 0.02, 0.5].map(name),
    topics[0]?.label ?? '',
    ...[0, 0.01, 0.05, 0.9].map(word),
    `${word(0.05)} ${word(0.1)}`,
    `"${word(0.05)} ${word(0.1)}" OR ${word(0.3)}`,
  ].filter((q) => q !== '');
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

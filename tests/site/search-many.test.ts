/** Search in an archive with many pages of results, in a real browser, against evaluations by brute force. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOfStream } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { wordsAmong, type Catalogue } from '../../src/site/search/catalogue.ts';
import { keysOf } from '../../src/site/search/words.ts';
import { anyFilters, anyQuery } from './support/any-search.ts';
import { publishManyArticles } from './support/many-articles.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import { GROUPS, plainSearch, typed, type PlainTerm } from './support/plain-search.ts';
import { filesOfArticles, idsIn, save } from './support/save-results.ts';
import {
  archiveOf,
  barsOf,
  countsOf,
  folded,
  labelsOf,
  openSearch,
  searchFor,
  settled,
  shown,
  status,
  textsOf,
} from './support/search-page.ts';

const browser = await openBrowser();
const { site, stop } = await publishManyArticles();
afterAll(stop);

const archive = archiveOf(site);
const { articles, actors } = archive;
const catalogue = JSON.parse(readFileSync(join(site.folder, 'search/catalogue.json'), 'utf8')) as Catalogue;
const commonWords = wordsAmong(catalogue.common);
const PAGE = 10;

/** The ids of all results, in their order, whatever page is shown. */
const allIds = async (page: Page): Promise<string[]> =>
  (await status(page)) === '0 articles' ? [] : idsIn(await save(page, 'CSV'));

const parameters = (page: Page): string => new URL(page.url()).search;

describe('pages of results', () => {
  test('are numbered, work by keyboard, and are restored by Back, Forward and reload', async () => {
    const page = await openPage(browser);
    await openSearch(page, site, 'sort=newest');
    const pager = page.getByRole('navigation', { name: 'Pages of results' });
    const ids = await allIds(page);
    const pages = Math.ceil(ids.length / PAGE);
    expect(pages).toBeGreaterThan(9);
    expect(await status(page)).toBe(`${ids.length} articles`);
    expect(await shown(page)).toEqual(ids.slice(0, PAGE));
    expect(await pager.getByRole('link', { name: 'Previous' }).count()).toBe(0);

    await pager.getByRole('link', { name: 'Next' }).press('Enter');
    await settled(page);
    expect(parameters(page)).toBe('?sort=newest&page=2');
    expect(await shown(page)).toEqual(ids.slice(PAGE, 2 * PAGE));
    expect(await pager.locator('[aria-current="page"]').innerText()).toBe('2');
    expect(await page.locator('[data-search-results]').getAttribute('start')).toBe(String(PAGE + 1));
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Results');

    await pager.getByRole('link', { name: String(pages), exact: true }).click();
    await settled(page);
    expect(await shown(page)).toEqual(ids.slice((pages - 1) * PAGE));
    expect(await pager.getByRole('link', { name: 'Next' }).count()).toBe(0);

    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(ids.slice(PAGE, 2 * PAGE));
    await page.goForward();
    await settled(page);
    expect(parameters(page)).toBe(`?sort=newest&page=${pages}`);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toEqual(ids.slice((pages - 1) * PAGE));
  });

  test('begin anew where something else is asked for, and go no further than the last', async () => {
    const page = await openPage(browser);
    await openSearch(page, site, 'page=3');
    await page.locator('[name="language"]').first().check();
    await settled(page);
    expect(parameters(page)).not.toContain('page=');
    await openSearch(page, site, 'page=9999');
    const last = Number(/page=(\d+)/u.exec(parameters(page))?.[1]);
    expect(last).toBeGreaterThan(9);
    expect(last).toBeLessThan(30);
  });

  test('work by touch', async () => {
    const page = await openPage(browser, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await openSearch(page, site, 'sort=oldest');
    await page.getByRole('link', { name: 'Next' }).tap();
    await settled(page);
    expect(parameters(page)).toBe('?sort=oldest&page=2');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('any query with any filters', () => {
  const plain = plainSearch(archive);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const isName = ({ kind }: PlainTerm): boolean => kind === 'name';
  const sorts = fc.constantFrom('relevance', 'newest', 'oldest');
  const agrees = 'agrees with a plain evaluation of archive.json: what is found, its order, counts, files';

  test(agrees, { timeout: 300_000 }, async () => {
    const page = await openPage(browser);
    let full = 0;
    let common = 0;
    let named = 0;
    await fc.assert(
      fc.asyncProperty(anyQuery(archive), anyFilters(archive), sorts, async (query, filters, sort) => {
        const address = new URLSearchParams([
          ['q', typed(query)],
          ...GROUPS.flatMap((group) => filters[group].map((value) => [group, value])),
          ['sort', sort],
        ]);
        await openSearch(page, site, address.toString());
        const { found, headlined, counts } = plain.search(query, filters);
        const ids = await allIds(page);
        full += Number(ids.length > PAGE);
        common += Number(keysOf(typed(query)).some((word) => commonWords.has(word)));
        named += Number(ids.length > 0 && query.all.length > 1 && query.all.flat().some(isName));

        const expected = found.map(({ id }) => id);
        if (sort === 'newest') expect(ids).toEqual(expected);
        else expect(ids.toSorted()).toEqual(expected.toSorted());
        const results = ids.flatMap((id) => byId.get(id) ?? []);
        if (sort === 'oldest') {
          const days = results.map(({ published }) => published.value?.slice(0, 10) ?? 'none');
          expect(days).toEqual(days.toSorted());
        }
        if (sort === 'relevance' && query.all.length > 0) {
          const first = results.slice(0, headlined.length).map(({ id }) => id);
          expect(first.toSorted()).toEqual(headlined.map(({ id }) => id).toSorted());
        }
        if (ids.length > 0 && ids.length <= PAGE) {
          const files = filesOfArticles(site, ids);
          expect(parse(await save(page, 'CSV'))).toEqual(files.CSV);
          expect(JSON.parse(await save(page, 'JSON'))).toEqual(files.JSON);
          expect(await save(page, 'BibTeX')).toBe(files.BibTeX);
          expect(await save(page, 'RIS')).toBe(files.RIS);
        }
        expect(await shown(page)).toEqual(ids.slice(0, PAGE));
        expect(await status(page)).toBe(ids.length === 1 ? '1 article' : `${ids.length} articles`);
        for (const [year, count] of await barsOf(page))
          expect(count, year).toBe(counts.get('year')?.get(year));
        for (const group of GROUPS) {
          const all = counts.get(group) ?? new Map<string, number>();
          const boxes = await countsOf(page, group);
          for (const [value, count] of boxes) expect(count, `${group} ${value}`).toBe(all.get(value));
          const most = [...all.values()].sort((one, other) => other - one).slice(0, 8);
          expect(boxes.slice(0, 8).map(([, count]) => count)).toEqual(most);
        }
      }),
      { numRuns: 60, seed: 5, endOnFailure: true },
    );
    expect(full).toBeGreaterThan(5);
    expect(common).toBeGreaterThan(5);
    expect(named).toBeGreaterThan(3);
  });
});

describe('names', () => {
  const everyLabel =
    'find under any label every article that mentions the actor, and under its exact words just these';

  test(everyLabel, { timeout: 300_000 }, async () => {
    const page = await openPage(browser);
    await openSearch(page, site);
    /** Articles with one text are one result. */
    const textsAmong = (ids: readonly string[]): Set<string> =>
      new Set(ids.map((id) => articles.find((article) => article.id === id)?.sameTextAs ?? id));
    const texts = new Map(articles.map((article) => [article.id, textsOf(article)]));
    for (const actor of actors) {
      const mentioning = articles.filter(({ mentions }) =>
        mentions.some((mention) => mention.actor === actor.id),
      );
      for (const label of mentioning.length > 0 ? labelsOf(actor) : []) {
        const { spellings, exact } = await page.evaluate(askBothWays, label);
        const found = textsAmong(spellings);
        expect([...textsAmong(mentioning.map(({ id }) => id)).difference(found)], label).toEqual([]);
        const holding = articles.filter(({ id }) =>
          texts.get(id)?.some((text) => text.includes(folded(label))),
        );
        expect(textsAmong(exact), label).toEqual(textsAmong(holding.map(({ id }) => id)));
      }
    }
  });

  /** In the page: asks for a label, in every spelling and exactly. @returns the ids on all pages of each */
  async function askBothWays(label: string): Promise<{ spellings: string[]; exact: string[] }> {
    const list = document.querySelector('[data-search-results]');
    const settle = async (): Promise<void> => {
      while (list?.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done, 1));
    };
    const collect = async (): Promise<string[]> => {
      const ids: string[] = [];
      for (;;) {
        await settle();
        for (const link of list?.querySelectorAll('h3 a') ?? [])
          ids.push(decodeURIComponent(link.getAttribute('href')?.split('/').at(-2) ?? ''));
        const next = document.querySelector<HTMLElement>('[data-pager]:not([hidden]) [rel="next"]');
        if (!next) return ids;
        next.click();
      }
    };
    const input = document.querySelector<HTMLInputElement>('[name="q"]');
    if (input) input.value = label;
    input?.form?.requestSubmit();
    const spellings = await collect();
    const only = [...document.querySelectorAll<HTMLElement>('[data-notes] a')];
    only.find(({ textContent }) => textContent.startsWith('Search only for'))?.click();
    return { spellings, exact: await collect() };
  }
});

describe('languages', () => {
  test('are one search: an Arabic query finds the Arabic article from an English page', async () => {
    const page = await openPage(browser);
    await openSearch(page, site, 'q=Harbour');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await searchFor(page, 'الصيادين');
    expect(await status(page)).toBe('1 article');
    const link = page.locator('[data-search-results] h3 a');
    expect(await link.innerText()).toContain('الميناء');
    expect(await link.getAttribute('lang')).toBe('ar');
    await searchFor(page, '"الميناء القديم"');
    expect(await status(page)).toBe('1 article');
  });

  test.each([
    '"phare de l’îlot"',
    '"phare de l\'ilot"',
    '"PHARE DE L’ÎLOT"',
    '"avant l’hiver" "été dernier"',
  ])('fold case and accents, also in a phrase: %s', async (q) => {
    const page = await openPage(browser);
    await openSearch(page, site, `q=${encodeURIComponent(q)}`);
    expect(await status(page)).toBe('1 article');
    expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
  });
});

describe('a search that fails', () => {
  test('for want of a network says so, and goes on once there is one', async () => {
    const page = await openPage(browser);
    await openSearch(page, site, `language=${articles[0]?.language.value}`);
    expect(await page.locator('[data-filters] input').filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.context().setOffline(true);
    await searchFor(page, 'harbour');
    expect(await status(page)).toContain('You are offline');
    expect(await page.locator('main').innerText()).not.toMatch(/Failed to fetch|\.json/u);
    expect(await page.locator('[data-notes] a').count()).toBeGreaterThan(1);
    for (const left of ['[data-histogram] a', '[data-filters] input', '[data-chips] button']) {
      expect(await page.locator(left).filter({ visible: true }).count(), left).toBe(0);
    }
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
    await settled(page);
    expect(await status(page)).toMatch(/^\d+ articles?$/u);
    expect(await page.locator('[data-chips] button').count()).toBeGreaterThan(0);
  });

  test('for want of suggestions alone still says what it found', async () => {
    const page = await openPage(browser);
    await page.route('**/search/words.json', (route) => route.abort());
    await openSearch(page, site, 'q=qqqqqqqq');
    expect(await status(page)).toBe('0 articles');
  });
});

describe('a file of very many results', () => {
  test('says how far it is, and can be stopped', async () => {
    const page = await openPage(browser);
    await openSearch(page, site);
    const { promise: goOn, resolve } = Promise.withResolvers<undefined>();
    let asked = 0;
    await page.route('**/articles/*.ris', async (route) => {
      asked += 1;
      if (asked > 40) await goOn;
      await route.continue();
    });
    await page.getByRole('button', { name: 'RIS' }).click();
    await page.getByText(/^40 of \d+ articles$/u).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('40');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    resolve(undefined);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'BibTeX' }).press('Enter');
    const file = await textOfStream(await (await download).createReadStream());
    expect(file.match(/^@/gmu)?.length).toBe(parseInt(await status(page), 10));
  });
});

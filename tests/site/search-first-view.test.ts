/** What the search page shows before anything is asked for, in a real browser: all of it without the index. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { publishManyArticles } from './support/many-articles.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import type { Site } from './support/publish.ts';
import { idsIn, saved } from './support/save-results.ts';
import { openSearch, settled, shown, status } from './support/search-page.ts';

const browser = await openBrowser();
const { seeds, based, texts, hostile, copies } = inject('sites');
const many = await publishManyArticles('https://archive.example', '/some/base/');
afterAll(many.stop);

/** A tab, and what it has asked for of search and of its index. */
async function openCounting() {
  const page = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(?:search|pagefind)\/./u.test(pathname)) asked.push(pathname);
  });
  return { page, asked };
}

/** The results, what is around them and all values of the filters, as HTML in short lines. */
async function contentOf(page: Page): Promise<string[]> {
  await page.locator('[data-filters][aria-busy="false"]').waitFor({ state: 'attached' });
  await page
    .getByText(/^Show more of/u)
    .evaluateAll((buttons) => buttons.forEach((one) => one instanceof HTMLElement && one.click()));
  const html = await page.locator('.search-columns').innerHTML();
  return html.replaceAll(/&amp;sort=newest|sort=newest(?:&amp;)?/gu, '').split(/(?=<)/u);
}

describe.each<[string, Site]>([
  ['at the root', seeds],
  ['under a path', based],
  ['of texts alone', texts],
  ['of texts with markup', hostile],
  ['of texts that several have published', copies],
  ['of many pages of results', many.site],
])('the first view %s', (_, site) => {
  test('is what the index answers where nothing is asked for', async () => {
    const { page, asked } = await openCounting();
    await openSearch(page, site);
    expect(parseInt(await status(page), 10)).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    const first = await contentOf(page);

    // All, in the same order: an address of its own, which the index has to answer.
    await openSearch(page, site, 'sort=newest');
    expect(asked).toContain(`${site.base}pagefind/pagefind.js`);
    expect(await contentOf(page)).toEqual(first);
  });
});

describe('the index', () => {
  const { site } = many;

  test.each([
    ['the box', (page: Page) => page.locator('[name="q"]').focus()],
    ['a filter', (page: Page) => page.locator('[name="topic"]').first().focus()],
    ['the order', (page: Page) => page.locator('[name="sort"]').focus()],
  ])('loads while a reader turns to %s', async (_, turn) => {
    const { page, asked } = await openCounting();
    await openSearch(page, site);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const first = await shown(page);
    await turn(page);
    await expect.poll(() => asked).toContain(`${site.base}pagefind/pagefind.js`);
    expect(await shown(page)).toEqual(first);
  });

  test('answers for the next page, a month and a file of all', async () => {
    const page = await openPage(browser);
    await openSearch(page, site);
    const all = parseInt(await status(page), 10);
    const first = await shown(page);
    const ids = idsIn(await saved(page, () => page.getByRole('button', { name: 'CSV' }).click()));
    expect(ids.length).toBe(all);
    expect(ids.slice(0, first.length)).toEqual(first);

    await openSearch(page, site);
    await page.getByRole('link', { name: 'Next' }).click();
    await settled(page);
    expect(await shown(page)).toEqual(ids.slice(first.length, 2 * first.length));
    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(first);

    await openSearch(page, site);
    const bar = page.locator('[data-histogram] a').first();
    const says = /(\d+) articles?$/u.exec((await bar.getAttribute('aria-label')) ?? '')?.[1];
    await bar.click();
    await settled(page);
    expect(await status(page)).toMatch(new RegExp(`^${says} `, 'u'));
  });

  test('is not missed before something is asked for, and after that said to be missing', async () => {
    const page = await openPage(browser);
    await page.route('**/pagefind/**', (route) => route.abort());
    await openSearch(page, site);
    const first = await shown(page);
    expect(first.length).toBeGreaterThan(1);
    await page.locator('[name="q"]').fill('harbour');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await status(page)).toContain('could not be loaded');
    expect(await shown(page)).toEqual([]);
    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(first);
  });
});

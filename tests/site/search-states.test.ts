/** What the search page shows while it works and where there is nothing to show, in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from './support/open-browser.ts';
import { archiveOf, openSearch, searchFor, settled, shown, status } from './support/search-page.ts';

const browser = await openBrowser();
const { seeds, based } = inject('sites');

/** Whether the shape of results that are not there yet keeps their place. */
const hasSkeleton = (page: Page): Promise<boolean> =>
  page.locator('.search-found').evaluate((found) => {
    const { content, blockSize } = getComputedStyle(found, '::after');
    return content !== 'none' && parseFloat(blockSize) > 100;
  });

describe.each([
  ['at the root', seeds],
  ['under a path', based],
])('the results %s', (_, site) => {
  test('are busy from the moment that something is asked for until they have settled', async () => {
    const page = await openPage(browser);
    await openSearch(page, site, 'q=Iran');
    /** In the page: what a script reads at once after it, or the reader, has done something. */
    const busyAfter = (what: 'key' | 'filter' | 'sort' | 'chip'): Promise<string | null | undefined> =>
      page.evaluate((done) => {
        const q = document.querySelector<HTMLInputElement>('[name="q"]');
        const sort = document.querySelector<HTMLSelectElement>('[name="sort"]');
        if (done === 'key' && q) {
          q.value = 'Russia';
          q.dispatchEvent(new Event('input', { bubbles: true }));
        } else if (done === 'sort' && sort) {
          sort.value = 'oldest';
          sort.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
          const control = done === 'filter' ? '[name="topic"]' : '[data-chips] button';
          document.querySelector<HTMLElement>(control)?.click();
        }
        return document.querySelector('[data-search-results]')?.getAttribute('aria-busy');
      }, what);
    for (const what of ['key', 'filter', 'sort', 'chip'] as const) {
      expect(await busyAfter(what), what).toBe('true');
      await settled(page);
    }
    expect(new URL(page.url()).search).toBe('?q=Russia&sort=oldest');

    // What is known already may be shown before another script gets its turn: so the past is asked.
    await page.evaluate(() => {
      const results = document.querySelector('[data-search-results]');
      if (!results) return;
      new MutationObserver((changes) => {
        const were = changes.map(({ oldValue }) => oldValue).join(' ');
        document.documentElement.dataset['were'] =
          `${document.documentElement.dataset['were'] ?? ''} ${were}`;
      }).observe(results, { attributeFilter: ['aria-busy'], attributeOldValue: true });
    });
    for (const go of ['goBack', 'goForward'] as const) {
      await page[go]();
      await page.locator('html[data-were$="true"]').waitFor();
      await settled(page);
      await page.evaluate(() => delete document.documentElement.dataset['were']);
    }
  });

  test('are busy while they load, and a shape keeps their place until they are there', async () => {
    const page = await openPage(browser);
    const { promise: arrives, resolve: arrive } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await arrives;
      await route.continue();
    });
    await page.goto(`${site.url}search/?q=Iran`);
    expect(await page.locator('[data-search-results]').getAttribute('aria-busy')).toBe('true');
    expect(await hasSkeleton(page)).toBe(true);
    expect(await status(page)).toBe('');
    arrive(undefined);
    await settled(page);
    expect(await hasSkeleton(page)).toBe(false);
    expect(await shown(page)).not.toEqual([]);
  });

  test('that are none leave ways on, and no shape of what is not there', async () => {
    const page = await openPage(browser);
    const [actor] = archiveOf(site).actors;
    await openSearch(page, site, `q=qqqqqqqq&actor=${actor?.id}`);
    expect(await status(page)).toBe('0 articles');
    expect(await hasSkeleton(page)).toBe(false);
    const note = page.locator('[data-notes]');
    expect(await note.innerText()).toContain('No article matches.');
    const ways = await note
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const list of ['actors', 'topics', 'dates']) expect(ways).toContain(`${site.base}${list}/`);
    expect(
      await page
        .getByText(/^Save /u)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await note.getByRole('link', { name: 'Search without filters' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=qqqqqqqq');
    await searchFor(page, actor?.prefLabel ?? '');
    expect(parseInt(await status(page), 10)).toBeGreaterThan(0);
    expect(await note.innerText()).not.toContain('No article matches.');
  });

  test.each([
    ['sort=bogus&page=abc&actor=&foo=bar', ''],
    ['page=0&q=one&q=two', '?q=one'],
    ['q=Iran&sort=relevance&page=1&utm_source=x', '?q=Iran'],
    ['sort=oldest&language=EN', '?language=en&sort=oldest'],
    ['language=en&q=Iran', '?language=en&q=Iran'],
  ])('have an address that says what is shown, and nothing else: %s', async (query, address) => {
    const page = await openPage(browser);
    await openSearch(page, site, query);
    expect(new URL(page.url()).search).toBe(address);
    await openSearch(page, site, address.slice(1));
    const before = await page.evaluate(() => history.length);
    await page.reload();
    await settled(page);
    expect(new URL(page.url()).search).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('are told how to ask for, in one line under the box', async () => {
    const page = await openPage(browser);
    await openSearch(page, site);
    const hint = await page.locator('[name="q"]').getAttribute('aria-describedby');
    const line = await page.locator(`[id="${hint}"]`).innerText();
    for (const sign of ['exact phrase', '-without', 'OR']) expect(line).toContain(sign);
  });
});

/** How search is used, in a real browser: by keyboard, by touch, by its address, with and without script. */
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import { archiveOf, labelsOf, openSearch, searchFor, settled, shown, status } from './support/search-page.ts';
import { serveWithHeaders } from './support/serve-with-headers.ts';

const browser = await openBrowser();
const { seeds, based, hostile } = inject('sites');

describe.each([
  ['at the root of a host', seeds],
  ['under a base path', based],
])('search %s', (_, site) => {
  test('finds a name, says how many articles it found and shows why', async () => {
    const page = await openPage(browser);
    const complaints = listenForComplaints(page, new URL(site.url).origin);
    await openSearch(page, site, 'q=Velayati');
    expect(await status(page)).toBe('2 articles');
    expect(await page.locator('mark', { hasText: /Velayati|Valayati/u }).count()).toBeGreaterThan(0);
    const passage = page.locator('[data-search-results] .passages a').first();
    const words = await passage.locator('mark').first().innerText();
    await passage.click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${site.base}articles/`, 'u'));
    expect(await page.locator(':target').innerText()).toContain(words);
    expect(complaints).toEqual([]);
  });
});

describe('the address', () => {
  test.each([
    ['at the root', seeds],
    ['under a path', based],
  ])('%s says what is shown, so that Back, Forward and reload restore it', async (_, site) => {
    const page = await openPage(browser);
    await openSearch(page, site);
    await page.locator('[name="q"]').pressSequentially('sanctions');
    await page.keyboard.press('Enter');
    await settled(page);
    const found = await shown(page);
    await page.locator('[name="year"]').first().check();
    await settled(page);
    const filtered = await shown(page);
    await page.locator('[name="sort"]').selectOption('oldest');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=sanctions&year=2018&sort=oldest');

    const sorted = await shown(page);
    expect(sorted).not.toEqual(filtered);

    await page.reload();
    await settled(page);
    expect(await page.locator('[name="sort"]').inputValue()).toBe('oldest');
    expect(await shown(page)).toEqual(sorted);
    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(filtered);
    expect(await page.locator('[name="year"]').first().isChecked()).toBe(true);
    await page.goBack();
    await settled(page);
    expect(await shown(page)).toEqual(found);
    expect(await page.locator('[name="q"]').inputValue()).toBe('sanctions');
    for (const expected of [filtered, sorted]) {
      await page.goForward();
      await settled(page);
      expect(await shown(page)).toEqual(expected);
    }
    expect(await page.locator('[name="sort"]').inputValue()).toBe('oldest');
    expect(page.url()).toBe(`${site.url}search/?q=sanctions&year=2018&sort=oldest`);
  });

  test.each([
    'page=99999',
    'page=-1&sort=sideways',
    'actor=nobody&year=13&language=%00',
    'q=%22',
    'q=-',
    'q=OR+OR',
    'q=%22%22+-%22+OR+-',
    'q=%27%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `q=${'a'.repeat(2000)}`,
    'q=%F0%9F%98%80+%E2%80%8F%00',
  ])('may hold anything: %s', async (query) => {
    const page = await openPage(browser);
    const complaints = listenForComplaints(page, new URL(seeds.url).origin);
    await openSearch(page, seeds, query);
    expect(await status(page)).toMatch(/^\d+ articles?$/u);
    expect(complaints).toEqual([]);
  });
});

describe('filters', () => {
  test('work by keyboard, are told as chips, and can be cleared at once', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds);
    const box = page.locator('[name="actor"]').nth(2);
    const id = await box.getAttribute('value');
    await box.focus();
    await page.keyboard.press('Space');
    await settled(page);
    expect(new URL(page.url()).search).toBe(`?actor=${id}`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(id);
    await page.locator('[name="topic"]').first().check();
    await settled(page);
    expect(await page.locator('[data-chips] [data-remove]').count()).toBe(2);
    await page.locator('[data-chips] [data-remove]').first().press('Enter');
    await settled(page);
    expect(new URL(page.url()).searchParams.has('actor')).toBe(false);
    await page.getByRole('button', { name: 'Clear all' }).press('Enter');
    await settled(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await status(page)).toBe(`${archiveOf(seeds).articles.length} articles`);
  });
});

describe('search for everybody', () => {
  test.each([
    { colorScheme: 'light', forcedColors: 'none', viewport: { width: 320, height: 640 } },
    { colorScheme: 'dark', forcedColors: 'none', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'light', forcedColors: 'none', viewport: { width: 1280, height: 800 } },
    { colorScheme: 'dark', forcedColors: 'active', viewport: { width: 768, height: 800 } },
  ] as const)('has no fault that axe finds: $colorScheme, forced colours $forcedColors', async (options) => {
    const page = await openPage(browser, options);
    const faults: string[] = [];
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    };
    await openSearch(page, seeds, 'q=Ribakov&actor=russia');
    await check();
    await openSearch(page, seeds, 'q=Riabkow&year=2018');
    await check();
    await page.goto(seeds.url);
    await page.locator('[name="q"]').focus();
    await page.keyboard.type('rus');
    await page.getByRole('group', { name: 'Articles' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await check();
    expect(faults).toEqual([]);
  });

  test('works by touch', async () => {
    const page = await openPage(browser, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(seeds.url);
    await page.locator('[name="q"]').tap();
    await page.keyboard.type('hizb');
    await page.getByRole('option').first().tap();
    await page.waitForURL(/\/actors\/hezbollah\/$/u);
    await openSearch(page, seeds, 'q=Hizbullah');
    await page.locator('[data-filter-panel] > summary').tap();
    await page.locator('[name="topic"]').first().tap();
    await settled(page);
    expect(new URL(page.url()).searchParams.has('topic')).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each([
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ])('keeps everything in its place while results come: $width by $height', async (viewport) => {
    const page = await openPage(browser, { viewport });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const moved = document.documentElement.dataset['moved'] ?? '';
        const shifts = list.getEntries().map((entry) => JSON.stringify(entry));
        document.documentElement.dataset['moved'] = moved + shifts.join('');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['', 'q=Velayati&sort=oldest', 'q=Riabkow', 'q=qqqq']) {
      await openSearch(page, seeds, query);
      await page.locator('[data-filters][aria-busy="false"]').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.dataset['moved'] ?? '')).toBe('');
    }
  });

  test('leads on without JavaScript', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(seeds.url);
    await page.locator('[name="q"]').fill('sanctions');
    await page.locator('[name="q"]').press('Enter');
    await page.waitForURL(/\/search\/\?q=sanctions$/u);
    await page.locator('main').getByRole('link', { name: 'topic' }).click();
    await page.waitForURL(/\/topics\/$/u);
  });

  test('says so where the index is missing, and works again when it is back', async () => {
    const page = await openPage(browser);
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await openSearch(page, seeds, 'q=sanctions');
    expect(await status(page)).toContain('could not be loaded');
    await page.unroute('**/pagefind/pagefind.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await status(page)).toMatch(/^\d+ articles?$/u);
  });

  test('shows markup in texts as text', async () => {
    const page = await openPage(browser);
    await openSearch(page, hostile, 'q=Orvania');
    expect(await page.locator('[data-search-results]').innerText()).toContain('<img src=x onerror=');
    expect(await page.locator('main img, main svg, main iframe').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await openSearch(page, hostile, `q=${encodeURIComponent('המועצה')}`);
    expect(await status(page)).toBe('1 article');
  });

  test('costs at most 150 KB to the first results and 20 KB for each further query', async () => {
    let bytes = 0;
    const { site, stop } = await serveWithHeaders(seeds, (_path, body) => {
      bytes += Math.min(body.length, brotliCompressSync(body).length);
    });
    onTestFinished(stop);
    const page = await openPage(browser);
    await openSearch(page, site, 'q=sanctions');
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
    const queries = [...archiveOf(seeds).actors.flatMap(labelsOf).slice(0, 20), '"the region"', 'sanctoins'];
    for (const query of queries) {
      bytes = 0;
      await searchFor(page, query);
      await page.waitForLoadState('networkidle');
      expect(bytes, query).toBeLessThanOrEqual(20_000);
    }
  });
});

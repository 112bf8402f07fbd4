/**
 * One whole search, by the keyboard alone and by touch alone, in every colour scheme: in a real browser, which
 * has nothing to complain of, and with nothing that axe finds.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { publishManyArticles } from './support/many-articles.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import { idsIn, saved } from './support/save-results.ts';
import { archiveOf, settled, shown, status } from './support/search-page.ts';

const browser = await openBrowser();
const { site, stop } = await publishManyArticles('https://archive.example', '/some/base/');
afterAll(stop);

const { articles, actors } = archiveOf(site);

/** Whoever most articles name: enough of them for several pages of results. */
const mentions = Map.groupBy(
  articles.flatMap((article) => [...new Set(article.mentions.map(({ actor }) => actor))]),
  (actor) => actor,
);
const [actor] = actors.toSorted(
  (one, other) => (mentions.get(other.id)?.length ?? 0) - (mentions.get(one.id)?.length ?? 0),
);
const name = actor?.prefLabel ?? '';
const misspelt = name.replace(/(.)(.)(?=.{3}$)/u, '$2$1');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** How somebody goes about it. */
interface Hands {
  readonly use: (control: Locator) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Chooses an order by its first letters. */
  readonly sort: (order: string) => Promise<void>;
}

/** Goes to a control by the keyboard alone. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    const key = await control.evaluate((element) => {
      const from = document.activeElement ?? document.body;
      if (from === element) return undefined;
      const isBefore = from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(control)}`);
}

const byKeyboard = (page: Page): Hands => ({
  async use(control) {
    await reach(page, control);
    const isBox = await control.evaluate((element) => element.matches('[type="checkbox"]'));
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async type(text) {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  },
  async sort(order) {
    await reach(page, page.locator('[name="sort"]'));
    await page.keyboard.type(order);
  },
});

const byTouch = (page: Page): Hands => ({
  use: (control) => control.tap(),
  async type(text) {
    await page.locator('[name="q"]').tap();
    await page.locator('[name="q"]').fill('');
    await page.keyboard.type(text);
  },
  async sort(order) {
    // What a finger then chooses from is the telephone’s own, which no test can touch.
    await page.locator('[name="sort"]').tap();
    await page.locator('[name="sort"]').selectOption(order);
  },
});

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const PHONE: BrowserContextOptions = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 360, height: 740 },
};
const WAYS = [
  ['the keyboard', byKeyboard, DESK],
  ['touch', byTouch, PHONE],
] as const;
const COLOURS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
] as const;

describe.each(COLOURS)('in %s colours', (_colours, colours) => {
  test.each(WAYS)('a reader searches by %s alone', async (_way, hands, device) => {
    const page = await openPage(browser, { ...device, ...colours });
    const complaints = listenForComplaints(page, new URL(site.url).origin);
    const { use, type, sort } = hands(page);
    const search = (): string => new URL(page.url()).search;
    const count = async (): Promise<number> => parseInt(await status(page), 10);
    const button = (label: string | RegExp): Locator => page.getByRole('button', { name: label });
    const faults: string[] = [];
    const look = async (what: string, part = 'body'): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .include(part)
        .withTags(WCAG)
        .setLegacyMode()
        .analyze();
      faults.push(
        ...violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ html }) => html).join(' ')}`),
      );
    };
    /** Waits for the results, and for the counts of the filters. */
    const wait = async (): Promise<void> => {
      await settled(page);
      await page.locator('[data-filters][aria-busy="false"]').waitFor({ state: 'attached' });
    };

    // The query, with what the box suggests meanwhile.
    await page.goto(`${site.url}search/`);
    await wait();
    const all = await count();
    await type(name);
    await page.getByRole('group', { name: 'Articles' }).waitFor();
    await wait();
    // The list lies over a part of what is below, until it goes.
    await look('suggestions', '[data-search-form]');
    await use(page.getByRole('button', { name: 'Search', exact: true }));
    await wait();
    expect(search()).toBe(`?${new URLSearchParams({ q: name }).toString()}`);
    const named = await count();
    expect(named).toBeGreaterThan(10);
    expect(named).toBeLessThan(all);

    // Two filters, one of which is taken away, then all.
    const panel = page.locator('[data-filter-panel] > summary');
    if (await panel.isVisible()) await use(panel);
    for (const group of ['topic', 'publisher']) {
      const box = page.locator(`[name="${group}"]`).nth(1);
      const says = parseInt(await box.locator('xpath=..').locator('.count').innerText(), 10);
      await use(box);
      await wait();
      expect(await count()).toBe(says);
      expect(await box.isVisible()).toBe(true);
    }
    await look('results, chips and histogram');
    await use(button(/^Remove/u).first());
    await wait();
    expect(new URL(page.url()).searchParams.has('topic')).toBe(false);
    expect(new URL(page.url()).searchParams.has('publisher')).toBe(true);
    await use(button('Clear all'));
    await wait();
    expect(await count()).toBe(named);

    // The histogram, on and off.
    const bar = page.locator('[data-histogram] a').nth(1);
    const [, year = '', inYear = ''] =
      /^(\d{4}): (\d+)/u.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
    await use(bar);
    await wait();
    expect(new URL(page.url()).searchParams.get('year')).toBe(year);
    expect(await count()).toBe(Number(inYear));
    await use(bar);
    await wait();
    expect(await count()).toBe(named);

    // The order, the next page, and a file of all pages.
    await sort('newest');
    await wait();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
    const first = await shown(page);
    await use(page.getByRole('link', { name: 'Next' }));
    await wait();
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    const second = await shown(page);
    const ids = idsIn(await saved(page, () => use(button('CSV'))));
    expect(ids.length).toBe(named);
    expect(ids.slice(0, 20)).toEqual([...first, ...second]);

    // A misspelt name, and the right one.
    await type(misspelt);
    await use(page.getByRole('button', { name: 'Search', exact: true }));
    await wait();
    expect(await count()).toBe(0);
    await look('nothing found');
    await use(page.locator('[data-notes]').getByRole('link', { name, exact: true }));
    await wait();
    expect(await count()).toBe(named);

    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

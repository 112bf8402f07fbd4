/** The search box of every page, in a real browser: what it suggests, and where that leads. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import { openSearch, settled, shown, status } from './support/search-page.ts';

const browser = await openBrowser();
const { seeds, based } = inject('sites');

const optionsOn = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** Suggestions of articles come last. */
const suggested = (page: Page): Promise<void> => page.getByRole('group', { name: 'Articles' }).waitFor();

describe.each([
  ['the home page at the root', seeds, ''],
  ['the home page under a path', based, ''],
  ['the search page at the root', seeds, 'search/'],
  ['the search page under a path', based, 'search/'],
])('the box on %s', (_, site, path) => {
  async function openBox(): Promise<{ page: Page; complaints: readonly string[] }> {
    const page = await openPage(browser);
    const complaints = listenForComplaints(page, new URL(site.url).origin);
    await page.goto(site.url + path);
    if (path !== '') await settled(page);
    await page.keyboard.press('/');
    return { page, complaints };
  }

  test('suggests actors, then articles, then the search for all, to the keyboard alone', async () => {
    const { page, complaints } = await openBox();
    const [box, options] = [page.getByRole('combobox', { name: 'Search the archive' }), optionsOn(page)];
    await page.keyboard.type('vela');
    await suggested(page);
    expect(await options.first().innerText()).toMatch(/^Ali-Akbar Velayati\s+2 articles\s+\S+/u);
    expect(await page.getByRole('group').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(
      expect.arrayContaining(['Actors and topics', 'Articles']),
    );
    expect(await options.last().innerText()).toBe('Search all for “vela”');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    expect(await page.locator('[aria-live]').first().innerText()).toBe('3 suggestions');

    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();

    await page.keyboard.type('y');
    await suggested(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}actors/ali-akbar-velayati/`);
    expect(complaints).toEqual([]);
  });

  test('leads to all that matches, by its last suggestion and by Enter', async () => {
    const { page, complaints } = await openBox();
    await page.keyboard.type('velay');
    await suggested(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=velay`);
    await settled(page);
    expect(await status(page)).toBe('2 articles');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);

    await page.goto(site.url + path);
    await page.keyboard.press('/');
    await page.keyboard.type('velaya');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=velaya`);
    await settled(page);
    await page.waitForLoadState('networkidle');
    expect(await status(page)).toBe('2 articles');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('takes a finger for what it suggests', async () => {
    const page = await openPage(browser, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(site.url + path);
    await page.locator('[name="q"]').tap();
    await page.keyboard.type('vela');
    await suggested(page);
    const { x = -1, width = 0 } = (await page.getByRole('listbox').boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    await page.getByRole('group', { name: 'Articles' }).getByRole('option').first().tap();
    await page.waitForURL((url) => url.pathname.startsWith(`${site.base}articles/`));
  });
});

describe('the box on the search page', () => {
  test('lies over results that follow what is typed, and gives way to them', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds, 'topic=sanctions');
    await page.locator('[name="q"]').pressSequentially('velay');
    await suggested(page);
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=velay&topic=sanctions');
    const found = await shown(page);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.locator('[name="q"]').inputValue()).toBe('velay');
    expect(await shown(page)).toEqual(found);

    await page.keyboard.press('ArrowDown');
    await suggested(page);
    await optionsOn(page).last().click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=velay');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);

    await page.keyboard.press('ArrowDown');
    await suggested(page);
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=velay&topic=sanctions');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  test('leaves the one status of the page to the number of results', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds);
    await page.locator('[name="q"]').pressSequentially('velay');
    await suggested(page);
    await settled(page);
    expect(await page.getByRole('status').allInnerTexts()).toEqual(['2 articles']);
  });
});

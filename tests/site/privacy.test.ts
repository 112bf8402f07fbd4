/** What a site keeps of its readers, which is nothing, and what it lets run, which is its own. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from './support/open-browser.ts';
import { openSearch } from './support/search-page.ts';
import { templatesOf } from './support/site-files.ts';

const browser = await openBrowser();

async function openPage(): Promise<Page> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  return await context.newPage();
}

/** Everything that a page can keep in a browser, by where it keeps it. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = { cookies: '', local: [], session: [], databases: [], caches: [], workers: 0 };

describe.each(['seeds', 'based'] as const)('of the archive %s', (name) => {
  const site = inject('sites')[name];
  const { origin } = new URL(site.url);

  test('no page of any kind keeps anything, nor does a search', async () => {
    const page = await openPage();
    for (const path of templatesOf(site)) await page.goto(origin + path);
    await openSearch(page, site, 'q=sanctions');
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('iran');
    await page.getByRole('option').first().waitFor();
    expect(await keptBy(page)).toEqual(NOTHING);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('a theme is kept once a reader has chosen it, and nothing else', async () => {
    const page = await openPage();
    await page.goto(site.url);
    await page.getByRole('button', { name: /theme/iu }).click();
    await page.reload();
    expect(await keptBy(page)).toEqual({ ...NOTHING, local: ['theme'] });
  });

  test('no text becomes markup or a script, on any kind of page', async () => {
    const page = await openPage();
    for (const path of templatesOf(site)) {
      await page.goto(origin + path);
      const refused = await page.evaluate(() => {
        const attempts: (() => unknown)[] = [
          () => (document.createElement('div').innerHTML = '<b>text</b>'),
          () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
          () => (document.createElement('script').src = '/other.js'),
          () => new Worker('/other.js'),
        ];
        return attempts.map((attempt) => {
          try {
            attempt();
            return false;
          } catch {
            return true;
          }
        });
      });
      expect(refused, path).toEqual([true, true, true, true]);
    }
  });
});

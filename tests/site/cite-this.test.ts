/** "Cite this" on the page of an article: read by anybody, copied with a script, and kept as files. */
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from './support/open-browser.ts';
import type { Site } from './support/publish.ts';
import { pagesOf } from './support/site-files.ts';

const { seeds, based, hostile } = inject('sites');
const browser = await openBrowser();

const articlesOf = (site: Site): readonly string[] =>
  pagesOf(site)
    .filter(({ file }) => /^articles\/[^/]+\/index\.html$/u.test(file))
    .map(({ path }) => new URL(path, site.url).href);

const STYLES = ['Chicago', 'APA', 'MLA'];

/** The files of a citation by the names of their links, and how each begins. */
const FILES = { BibTeX: /^@article\{/u, RIS: /^TY {2}- NEWS\r?\n/u, 'CSL-JSON': /^\[\s*\{/u };

describe.each([
  ['at the root', seeds],
  ['under a path', based],
] as const)('the citations of an article %s', (_, site) => {
  test('are opened and read without JavaScript, in three styles and as three files', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    for (const address of articlesOf(site)) {
      await page.goto(address);
      const panel = page.locator('#cite');
      expect(await panel.locator('dl').isVisible()).toBe(false);
      await panel.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await panel.locator('dt').allInnerTexts()).toEqual([...STYLES, 'For reference managers']);
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      for (const style of await panel.locator('dd[data-cite] .value').all()) {
        expect(await style.isVisible()).toBe(true);
        expect(await style.innerText()).toContain(title.replace(/[.?!]$/u, ''));
      }
      const links = panel.locator('a[download]');
      expect(await links.allInnerTexts()).toEqual(Object.keys(FILES));
      for (const [index, start] of Object.values(FILES).entries()) {
        const href = await links.nth(index).getAttribute('href');
        const answer = await page.request.get(new URL(href ?? '', address).href);
        expect([answer.status(), await answer.text()]).toEqual([200, expect.stringMatching(start)]);
      }
    }
  });

  test('are copied with the address of the page: its own where the site knows it, else where the reader is', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const [here = ''] = articlesOf(site);
    await page.goto(here);
    await page.locator('#cite summary').click();
    const canonical = page.locator('link[rel=canonical]');
    const address = (await canonical.count()) > 0 ? await canonical.getAttribute('href') : null;
    expect(address === null).toBe(site === seeds);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    // Chicago and MLA end with a stop, which APA has not after an address.
    for (const [index, end] of [`, ${here}.`, `. ${here}`, `, ${here}.`].entries()) {
      const style = page.locator('#cite dd[data-cite]').nth(index);
      const shown = await style.locator('.value').innerText();
      await style.locator('.copy').click();
      expect(await copied()).toBe(address === null ? shown.replace(/\.$/u, '') + end : shown);
    }
    await page.locator('.body .anchor').first().click({ force: true });
    const [, cited = '', anchor = ''] = /^“.+, (http.+\/)(#[\w-]+)\.$/u.exec(await copied()) ?? [];
    expect(cited).toBe(address ?? here);
    await page.goto(here + anchor);
    expect(await page.locator(':target').count()).toBe(1);
  });
});

describe('the JSON-LD of an article', () => {
  test('is data that the security policy lets stand, whatever markup an article holds', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    for (const address of articlesOf(hostile)) {
      await page.goto(address);
      const json = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'NewsArticle' });
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    }
    expect(messages).toEqual([]);
  });
});

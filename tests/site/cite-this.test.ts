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

describe('a citation', () => {
  const [article = ''] = articlesOf(seeds);

  /** The page of an article, in a browser whose clipboard does this. */
  async function openWith(write: 'takes' | 'refuses' | 'is not there') {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const failures: Error[] = [];
    page.on('pageerror', (failure) => failures.push(failure));
    const asked: (readonly [string, string])[] = [];
    page.on('dialog', (dialog) => {
      asked.push([dialog.type(), dialog.defaultValue()]);
      void dialog.dismiss();
    });
    await page.addInitScript((how) => {
      if (how === 'refuses') {
        const failure = new DOMException('no', 'NotAllowedError');
        Clipboard.prototype.writeText = () => Promise.reject(failure);
      }
      if (how === 'is not there') Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    }, write);
    await page.goto(article);
    await page.locator('#cite summary').click();
    return { page, failures, asked };
  }

  test('is said to be copied, in a status that is gone again however often somebody clicks', async () => {
    const { page, failures, asked } = await openWith('takes');
    const status = page.getByRole('status');
    expect(await status.innerText()).toBe('');
    for (const copy of ['#cite .copy', '.body .anchor']) {
      const control = page.locator(copy).first();
      const [text, name] = [await control.innerText(), await control.getAttribute('aria-label')];
      await control.dblclick({ force: true });
      await status.filter({ hasText: 'Copied' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('Copied', { exact: true }).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => status.textContent(), { timeout: 5000 }).toBe('');
      expect([await control.innerText(), await control.getAttribute('aria-label')]).toEqual([text, name]);
    }
    expect([failures, asked]).toEqual([[], []]);
  });

  test.each(['refuses', 'is not there'] as const)(
    'is given to the reader to copy where the clipboard %s, and not said to be copied',
    async (how) => {
      const { page, failures, asked } = await openWith(how);
      await page.locator('#cite .copy').first().click();
      await expect.poll(() => asked.length).toBe(1);
      const shown = await page.locator('#cite .value').first().innerText();
      expect(asked).toEqual([['prompt', `${shown.replace(/\.$/u, '')}, ${article}.`]]);
      expect(await page.getByRole('status').textContent()).toBe('');
      expect(failures).toEqual([]);
    },
  );
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

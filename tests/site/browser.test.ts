/** What holds for the pages of every built site in a real browser. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser } from './support/open-browser.ts';
import { pagesOf, templatesOf } from './support/site-files.ts';
import type { Site } from './support/publish.ts';

const browser = await openBrowser();
const sites = inject('sites');

describe.each([
  ['seeds', pagesOf(sites.seeds).map(({ path }) => path)],
  ['based', templatesOf(sites.based)],
  ['texts', templatesOf(sites.texts)],
  ['hostile', pagesOf(sites.hostile).map(({ path }) => path)],
] as const)('the site of the archive %s', (name, paths) => {
  const site = sites[name];
  const { origin } = new URL(site.url);

  test('has nothing that the browser complains of, and fits a screen of 320 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const complaints = listenForComplaints(page, origin);
    const tooWide: string[] = [];
    for (const path of paths) {
      await page.goto(origin + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) tooWide.push(`${path} is ${width} pixels wide`);
    }
    await page.close();
    expect(complaints).toEqual([]);
    expect(tooWide).toEqual([]);
  });

  test('reads the same without JavaScript', async () => {
    const modern = await browser.newPage();
    const plain = await browser.newPage({ javaScriptEnabled: false });
    // Searching and keeping a copy are the work of scripts; both pages say so.
    for (const path of templatesOf(site).filter((path) => !/\/(?:search|offline)\/$/u.test(path))) {
      const texts = [modern, plain].map(async (page) => {
        await page.goto(origin + path);
        // Buttons that only a script can serve are there only with it.
        await page.evaluate(() => document.querySelectorAll('button').forEach((button) => button.remove()));
        return await page.locator('main').innerText();
      });
      expect(await texts[1], path).toBe(await texts[0]);
    }
    await modern.close();
    await plain.close();
  });

  test('prints the text without what is for the screen', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    for (const path of templatesOf(site)) {
      await page.goto(origin + path);
      const shown = page.locator('nav, button, input, select').filter({ visible: true });
      expect(await shown.allInnerTexts(), path).toEqual([]);
      expect(await page.locator('h1').isVisible(), path).toBe(true);
    }
    await page.close();
  });

  test('prints in the colours of the light theme, whichever is chosen', async () => {
    const page = await browser.newPage();
    /** The colours of all that stands on the page, under a theme that was chosen: 0 is the system's. */
    const colours = (theme: number) =>
      page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = ['system', 'light', 'dark'][chosen] ?? '';
        return [...document.querySelectorAll('html, body, main, main *')].map((element) => {
          const { color, backgroundColor, borderBottomColor } = getComputedStyle(element);
          return `${color} on ${backgroundColor}, ${borderBottomColor}`;
        });
      }, theme);
    const [system, light, dark] = [0, 1, 2];
    for (const path of templatesOf(site)) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(origin + path);
      expect(await colours(dark), path).not.toEqual(await colours(light));
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const printed = await colours(light);
      expect(await colours(dark), path).toEqual(printed);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await colours(dark), path).toEqual(printed);
      expect(await colours(system), path).toEqual(printed);
    }
    await page.close();
  });

  test('prints under an article what it is and where it is from, and no sign of links', async () => {
    const page = await browser.newPage();
    await page.goto(origin + templatesOf(site).find((path) => /\/articles\/.+/u.test(path)));
    const archive = await page.locator('.site-name').innerText();
    const canonical = page.locator('link[rel=canonical]');
    const address = (await canonical.count()) > 0 ? await canonical.getAttribute('href') : null;
    const cited = page.locator('.printed');
    expect(await cited.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const end = address === null ? `, ${archive}.` : `, ${archive}, ${address}.`;
    expect((await page.locator('main').innerText()).trim().endsWith(end)).toBe(true);
    expect(await cited.isVisible()).toBe(true);
    const underlined = await page
      .locator('main a')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
    expect(underlined.filter((line) => line !== 'none')).toEqual([]);
    await page.close();
  });
});

describe('axe finds nothing', () => {
  const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

  test.each([
    ['seeds', 360, 'light'],
    ['based', 360, 'dark'],
    ['based', 1280, 'light'],
    ['seeds', 1280, 'dark'],
    ['texts', 360, 'light'],
    ['hostile', 1280, 'dark'],
  ] as const)('on %s at %i pixels, %s', async (name, width, colorScheme) => {
    const viewport = { width, height: 800 };
    expect(await violationsOf(sites[name], { viewport, colorScheme })).toEqual({});
  });

  /** What axe finds on each template of a site, by rule; whatever can be opened is open. */
  async function violationsOf(site: Site, options: BrowserContextOptions): Promise<Record<string, string[]>> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const violations: Record<string, string[]> = {};
    for (const path of templatesOf(site)) {
      await page.goto(new URL(path, site.url).href);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      // Its legacy mode, twice as fast, leaves out nothing but frames, and there are none.
      const axe = new AxeBuilder({ page }).withTags(WCAG).setLegacyMode();
      const found = await axe.options({ resultTypes: ['violations'] }).analyze();
      for (const { id, nodes } of found.violations) {
        (violations[id] ??= []).push(`${path} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
    }
    await context.close();
    return violations;
  }
});

describe('markup in an archive', () => {
  const { hostile } = sites;
  const { origin } = new URL(hostile.url);

  test('is shown as text and never comes alive', async () => {
    const page = await browser.newPage();
    let shown = '';
    for (const { path } of pagesOf(hostile)) {
      await page.goto(origin + path);
      expect(await page.evaluate(() => 'broken' in window), path).toBe(false);
      shown += await page.locator('body').textContent();
    }
    await page.close();
    for (const text of [
      '<script>window.broken = 1</script>',
      '<img src=x onerror="window.broken = 2">',
      '</article></main></body></html> <!-- The end of all markup -->',
      '&lt;nothing&gt; {here} ${or} {{there}}',
      '<em>World</em> & more',
      'The <u>Archive</u> & "Sons"',
      "Ann <i>O'Neill</i>",
      'Councils & <committees>',
    ]) {
      expect(shown).toContain(text);
    }
  });
});

describe('the page of what is not found', () => {
  test.each(['seeds', 'based'] as const)(
    'is shown at any depth of %s, with its style and links',
    async (name) => {
      const site = sites[name];
      const { origin } = new URL(site.url);
      const path = `${site.base}no/such/page/`;
      const page = await browser.newPage();
      const complaints = listenForComplaints(page, origin, path);
      const response = await page.goto(origin + path);
      expect(response?.status()).toBe(404);
      await page.locator('main a').first().click();
      await page.waitForURL((url) => url.pathname !== path && url.pathname.startsWith(site.base));
      await page.close();
      expect(complaints).toEqual([]);
    },
  );
});

describe('the one script of the reading pages', () => {
  const { seeds } = sites;

  test('brings the reader to the search box at a slash', async () => {
    const page = await browser.newPage();
    await page.goto(seeds.url);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.close();
  });

  test('remembers the theme that the reader chose', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(seeds.url);
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    const theme = page.getByRole('button', { name: /theme/iu });
    for (let clicks = 0; clicks < 3 && (await background()) === light; clicks++) await theme.click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${seeds.url}about/`);
    expect(await background()).toBe(dark);
    await context.close();
  });
});

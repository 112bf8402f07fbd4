/** What holds for readers who enlarge text, see other colours, turn motion off or use a keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { publishManyYears, YEARS } from './support/many-years.ts';
import { openBrowser } from './support/open-browser.ts';
import type { Site } from './support/publish.ts';
import { templatesOf } from './support/site-files.ts';

const browser = await openBrowser();
// Some of the archives are at the root, others under a path.
const { seeds, based, hostile } = inject('sites');
const BOTH = [
  ['at the root', seeds],
  ['under a path', based],
] as const;

const years = await publishManyYears('/');
const yearsBased = await publishManyYears('/some/base/');
afterAll(() => Promise.all([years.stop(), yearsBased.stop()]));

async function openPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return await context.newPage();
}

/** The texts of the open page that are cut off, beside the page or over one another. */
const lostOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** As far as the boxes of lines overlap in any close setting. */
    const SLACK = 0.45;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; node: Node; box: DOMRect }[] = [];
    const lost: string[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .skip, .scroller, .histogram, select, script, [hidden]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        lines.push({ text: text.slice(0, 60), node, box });
        if (box.left < -1 || box.right > innerWidth + 1) lost.push(`beside the page: ${text.slice(0, 60)}`);
        for (let around: Element | null = parent; around; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          const edge = around.getBoundingClientRect();
          const isCut =
            (/hidden|clip/u.test(overflowX) && (box.right > edge.right + 2 || box.left < edge.left - 2)) ||
            (/hidden|clip/u.test(overflowY) && (box.bottom > edge.bottom + 4 || box.top < edge.top - 4));
          if (isCut) lost.push(`cut off: ${text.slice(0, 60)}`);
        }
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [index, { text, node, box }] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= box.bottom) break;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (other.node !== node && width > 2 && height > SLACK * Math.min(box.height, other.box.height))
          lost.push(`over one another: ${text} / ${other.text}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) lost.push('the page scrolls to the side');
    return lost;
  });

/** The spacing of text that WCAG 2.2 asks a page to bear (1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

describe.each([
  ['seeds', seeds, 'Velayati'],
  ['hostile', hostile, 'council'],
  ['of many years', years.site, 'council'],
  ['of many years under a path', yearsBased.site, 'council'],
] as const)('in the archive %s no text is lost', (_, site, query) => {
  test.each([
    ['on a screen of 320 pixels', 320, 1, ''],
    ['at twice its size', 1280, 2, ''],
    ['at twice its size on a screen of 640 pixels', 640, 2, ''],
    ['at twice its size on a screen of 320 pixels', 320, 2, ''],
    ['where the reader spaces it', 1280, 1, SPACED],
    ['where the reader spaces it on a screen of 320 pixels', 320, 1, SPACED],
  ])('%s', async (_case, width, scale, style) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    const lost: string[] = [];
    for (const path of [...templatesOf(site), `${site.base}search/?q=${query}`]) {
      await page.goto(new URL(path, site.url).href);
      if (path.endsWith(query)) await page.locator('[data-search-results] mark').first().waitFor();
      await page.evaluate(
        ([size, css]) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
          document.documentElement.style.fontSize = `${size * 100}%`;
          document.querySelectorAll('details').forEach((details) => (details.open = true));
        },
        [scale, style] as const,
      );
      lost.push(...(await lostOn(page)).map((what) => `${path}: ${what}`));
    }
    expect(lost).toEqual([]);
  });
});

test.each([
  ['at the root', years.site],
  ['under a path', yearsBased.site],
])(
  '%s each bar of a year is as wide as a finger needs on any screen, and its year is read',
  async (_, site) => {
    for (const width of [320, 640, 1280]) {
      const page = await openPage({ viewport: { width, height: 800 } });
      await page.goto(`${site.url}search/?q=council`);
      const bars = page.locator('.histogram a');
      await bars.first().waitFor();
      expect(await bars.count()).toBe(YEARS.length);
      for (const isOpen of [false, true]) {
        const panel = page.locator('[data-filter-panel]');
        await panel.evaluate((details: HTMLDetailsElement, open) => (details.open = open), isOpen);
        const { passes, violations } = await new AxeBuilder({ page })
          .include('.histogram')
          .withRules(['target-size'])
          .analyze();
        expect(violations).toEqual([]);
        expect(passes.flatMap(({ nodes }) => nodes)).toHaveLength(YEARS.length);
      }
      const sizes = await bars.evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect().width),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      // The last bar scrolls into view with its label, which is not cut off.
      await bars.last().focus();
      expect(await page.locator('.bar-label').allInnerTexts()).toEqual([YEARS[0], YEARS.at(-1)]);
      const label = await page.locator('.bar-label').last().boundingBox();
      expect((label?.x ?? width) + (label?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  },
);

test.each(BOTH)('%s nothing moves where the reader wants no motion', async (_, site) => {
  const page = await openPage({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const path of templatesOf(site)) {
    await page.goto(new URL(path, site.url).href);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, scrollBehavior, transitionProperty, transitionDuration } =
          getComputedStyle(element);
        const moves =
          animationName !== 'none' ||
          scrollBehavior === 'smooth' ||
          (parseFloat(transitionDuration) > 0 && !/^(?:opacity|color)$/u.test(transitionProperty));
        return moves ? [element.outerHTML.slice(0, 80)] : [];
      }),
    );
    moving.push(...found.map((what) => `${path}: ${what}`));
  }
  expect(moving).toEqual([]);
});

test.each(BOTH)(
  '%s text, controls and marks keep the colours of the system where these are forced',
  async (_, site) => {
    const page = await openPage({ forcedColors: 'active' });
    const wrong: string[] = [];
    for (const path of [...templatesOf(site), `${site.base}search/?q=Velayati`]) {
      await page.goto(new URL(path, site.url).href);
      if (path.endsWith('Velayati')) await page.locator('[data-search-results] mark').first().waitFor();
      const found = await page.evaluate(() => {
        const probe = document.createElement('p');
        document.body.append(probe);
        const system = (name: string) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        };
        const colours = [
          'CanvasText',
          'LinkText',
          'VisitedText',
          'ButtonText',
          'FieldText',
          'GrayText',
          'MarkText',
        ].map(system);
        const bordered = [
          ...document.querySelectorAll('button, input:not([type=checkbox], [type=radio]), select'),
        ];
        const elements = [...document.querySelectorAll('body *')].filter(
          (element) => element.checkVisibility() && !(element instanceof SVGElement),
        );
        return [
          ...elements.filter((element) => !colours.includes(getComputedStyle(element).color)),
          ...bordered.filter(
            (element) =>
              element.checkVisibility() &&
              getComputedStyle(element).borderStyle === 'none' &&
              !getComputedStyle(element).textDecorationLine.includes('underline'),
          ),
        ].map((element) => element.outerHTML.slice(0, 100));
      });
      wrong.push(...found.map((what) => `${path}: ${what}`));
    }
    expect(wrong).toEqual([]);
  },
);

test.each(BOTH)('%s the section that a page is in stands out where colours are forced', async (_, site) => {
  const forced = await openPage({ forcedColors: 'active' });
  const usual = await openPage({});
  const heights = new Set<number>();
  for (const section of ['articles', 'actors', 'about']) {
    const marked: string[] = [];
    for (const page of [forced, usual]) {
      await page.goto(`${site.url}${section}/`);
      const links = await page.locator('.site-nav a').evaluateAll((all) =>
        all.map((link) => ({
          name: link.textContent?.trim().toLowerCase() ?? '',
          line: parseFloat(getComputedStyle(link).borderBlockEndWidth),
          height: link.getBoundingClientRect().height,
        })),
      );
      expect(links.length).toBeGreaterThan(3);
      marked.push(...links.filter(({ line }) => line > 0).map(({ name }) => name));
      for (const { height } of links) heights.add(height);
    }
    expect(marked).toEqual([section, section]);
  }
  // A line that comes with the pointer moves nothing.
  expect(heights.size).toBe(1);
});

/** The page of an article. */
const articleOf = (site: Site): string => templatesOf(site).find((path) => /articles\/.+/u.test(path)) ?? '';

test.each(BOTH)('%s the passage that a link leads to is still marked in forced colours', async (_, site) => {
  const page = await openPage({ forcedColors: 'active' });
  await page.goto(new URL(articleOf(site), site.url).href);
  const paragraph = page.locator('.body > p[id]').nth(1);
  await page.goto(`${page.url()}#${await paragraph.getAttribute('id')}`);
  expect(await paragraph.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

describe('by keyboard', () => {
  test.each([
    [seeds.base, seeds],
    [articleOf(based), based],
    [`${based.base}search/`, based],
    [`${seeds.base}actors/`, seeds],
    [`${based.base}about/`, based],
  ])('all of %s is reached in the order that it is read, and seen where it is', async (path, site) => {
    // Without motion a page is at once where the focus is.
    const page = await openPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(new URL(path, site.url).href);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    if (path.endsWith('/search/'))
      await page.locator('[data-search-results][aria-busy=false]').waitFor({ state: 'attached' });
    const expected = await page.evaluate(() => {
      const all = 'a[href], button, input, select, summary, [tabindex="0"]';
      const reached = [...document.querySelectorAll<HTMLElement>(all)].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
      );
      reached.forEach((element, place) => (element.dataset['place'] = String(place)));
      return reached.length;
    });
    const places: number[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < expected; step++) {
      await page.keyboard.press('Tab');
      const { place, what, isSeen } = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement)) return { place: -1, what: '', isSeen: true };
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        const isSeen =
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight;
        return {
          place: Number(element.dataset['place'] ?? -1),
          what: element.outerHTML.slice(0, 100),
          isSeen,
        };
      });
      places.push(place);
      if (!isSeen) unseen.push(what);
    }
    expect(places).toEqual(Array.from({ length: expected }, (_, place) => place));
    expect(unseen).toEqual([]);
  });
});

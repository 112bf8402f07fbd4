/** What the search page shows of its results, in a real browser, against the published data. */
import { parse } from 'csv-parse/sync';
import { toString as textIn } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import { filesOfArticles, save } from './support/save-results.ts';
import { archiveOf, folded, openSearch, settled, shown, status, textsOf } from './support/search-page.ts';
import { find, pagesOf } from './support/site-files.ts';

const browser = await openBrowser();
const { seeds, based, hostile, copies } = inject('sites');

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.each([
  ['at the root', seeds],
  ['under a path', based],
  ['with an article without a date', hostile],
])('a result %s', (_, site) => {
  const { articles } = archiveOf(site);

  test('shows headline, outlet, date and how it is known, actors and topics', async () => {
    const page = await openPage(browser);
    await openSearch(page, site);
    const results = await page.locator('[data-search-results] > li').evaluateAll((items) =>
      items.map((item) => {
        const linksIn = (selector: string) =>
          [...item.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
        const textOf = (selector: string) => item.querySelector(selector)?.textContent ?? '';
        return {
          to: linksIn('a')[0],
          headline: textOf('h3'),
          outlet: textOf('.entry-meta bdi'),
          day: item.querySelector('time')?.getAttribute('datetime'),
          known: textOf('.entry-meta'),
          actors: linksIn('.result-actor'),
          topics: linksIn('.result-topic'),
        };
      }),
    );
    expect(results.length).toBe(articles.length);
    for (const { id, seed, headline, publisher, creditLine, published, mentions, topics } of articles) {
      const result = results.find(({ to }) => to === encodeURI(`${site.base}articles/${id}/`));
      expect(result?.headline, id).toBe(headline.value ?? seed);
      expect(result?.outlet, id).toBe(publisher.value ?? creditLine.value ?? '');
      expect(result?.known, id).toContain(published.value === null ? 'no date' : published.basis);
      expect(result?.known, id).toContain(published.value?.slice(0, 4) ?? 'no date');
      const day = published.value?.replace(/T.*/u, '');
      if (day !== undefined && !/[^\d-]/u.test(day)) expect(result?.day, id).toBe(day);
      const linksTo = (kind: string, ids: readonly string[]) =>
        [...new Set(ids)].map((one) => `${site.base}${kind}/${one}/`);
      const named = linksTo(
        'actors',
        mentions.map(({ actor }) => actor),
      );
      expect(named, id).toEqual(expect.arrayContaining(result?.actors ?? []));
      expect(result?.actors.length, id).toBe(Math.min(6, named.length));
      const spokenOf = topics.slice(0, 3).map(({ topic }) => topic);
      expect(result?.topics, id).toEqual(linksTo('topics', spokenOf));
    }
  });
});

test('there are dates of every basis', () => {
  const records = [seeds, hostile].flatMap((site) => archiveOf(site).articles);
  expect(new Set(records.map(({ published }) => published.basis))).toEqual(
    new Set(['stated', 'supplied', 'inferred', 'absent']),
  );
});

describe.each([
  ['at the root', seeds],
  ['under a path', based],
])('search %s', (_, site) => {
  const { articles, actors } = archiveOf(site);
  const pages = pagesOf(site);

  test('shows why: at most three passages, each leading to its paragraph, which has the marked words', async () => {
    const page = await openPage(browser);
    const most = new Set<number>();
    const asked = actors.slice(0, 12).map(({ prefLabel }) => prefLabel);
    for (const query of [...asked, '"the region"', 'military OR forces', 'meeting -sanctions']) {
      await openSearch(page, site, new URLSearchParams({ q: query }).toString());
      const results = await page.locator('[data-search-results] > li').evaluateAll((items) =>
        items.map((item) =>
          [...item.querySelectorAll<HTMLAnchorElement>('.passages a')].map((link) => ({
            path: link.pathname,
            id: decodeURIComponent(link.hash.slice(1)),
            text: link.textContent,
            marked: [...link.querySelectorAll('mark')].map(({ textContent }) => textContent),
          })),
        ),
      );
      for (const passages of results) {
        most.add(passages.length);
        expect(passages.length, query).toBeLessThanOrEqual(3);
        for (const { path, id, text, marked } of passages) {
          const to = pages.find((one) => encodeURI(one.path) === path);
          const [paragraph] = to ? find(to, `[id="${id}"]`) : [];
          const whole = squeezed(paragraph ? textIn(paragraph) : '');
          expect(marked.length, query).toBeGreaterThan(0);
          for (const words of marked) expect(whole, `${query} ${path}#${id}`).toContain(words);
          for (const stretch of text.split(/[…·]/u)) {
            expect(whole, `${query} ${path}#${id}`).toContain(squeezed(stretch));
          }
        }
      }
    }
    expect(most).toEqual(new Set([1, 2, 3]));
  });

  test('saves exactly these results in their order, under filters, in four formats', async () => {
    const page = await openPage(browser);
    const complaints = listenForComplaints(page, new URL(site.url).origin);
    const [topic = ''] = articles.flatMap(({ topics }) => topics.map(({ topic: id }) => id));
    for (const query of [`q=Syria&topic=${topic}&sort=oldest`, 'year=2018-07&sort=newest', '']) {
      await openSearch(page, site, query);
      const ids = await shown(page);
      expect(ids.length).toBeGreaterThan(1);
      const files = filesOfArticles(site, ids);
      expect(parse(await save(page, 'CSV'))).toEqual(files.CSV);
      expect(JSON.parse(await save(page, 'JSON'))).toEqual(files.JSON);
      expect(await save(page, 'BibTeX')).toBe(files.BibTeX);
      expect(await save(page, 'RIS')).toBe(files.RIS);
    }
    expect(complaints).toEqual([]);
  });

  test('offers the page of whoever is named, and a search for the exact word alone', async () => {
    const page = await openPage(browser);
    for (const actor of actors.filter(({ hiddenLabel }) => hiddenLabel.length > 0)) {
      const [label = ''] = actor.hiddenLabel;
      await openSearch(page, site, new URLSearchParams({ q: label }).toString());
      const every = await shown(page);
      const note = page.locator('[data-notes]');
      expect(await note.innerText()).toContain(`Also matching ${actor.prefLabel} in every spelling`);
      const offer = note.getByRole('link', { name: actor.prefLabel, exact: true });
      expect(await offer.getAttribute('href')).toBe(`${site.base}actors/${actor.id}/`);

      await note.getByRole('link', { name: `Search only for the exact word` }).press('Enter');
      await settled(page);
      expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('found');
      const holding = articles.filter((article) =>
        textsOf(article).some((text) => text.includes(folded(label))),
      );
      expect((await shown(page)).toSorted()).toEqual(holding.map(({ id }) => id).toSorted());
      await note.getByRole('link', { name: 'Search in every spelling' }).press('Enter');
      await settled(page);
      expect(await shown(page)).toEqual(every);
    }
  });

  test('suggests words of the archive for misspelt ones, one click away', async () => {
    const page = await openPage(browser);
    const named = folded(JSON.stringify(actors));
    const words = articles.flatMap((article) =>
      textsOf(article).flatMap((text) => text.match(/\b[a-z]{9,}\b/gu) ?? []),
    );
    const unnamed = [...new Set(words)].filter((word) => !named.includes(word.slice(0, 5))).toSorted();
    const some = unnamed.filter((_one, place) => place % Math.ceil(unnamed.length / 8) === 0);
    expect(some.length).toBeGreaterThan(4);
    for (const word of some) {
      const misspelt = word.slice(0, 4) + word.charAt(5) + word.charAt(4) + word.slice(6);
      if (misspelt === word) continue;
      await openSearch(page, site, `q=${misspelt}`);
      expect(await status(page), misspelt).toBe('0 articles');
      await page.locator('[data-notes]').getByRole('link', { name: word, exact: true }).click();
      await settled(page);
      expect(parseInt(await status(page), 10), word).toBeGreaterThan(0);
      expect(await page.locator('[name="q"]').inputValue()).toBe(word);
    }
  });
});

test('an article that several printed is one result, which says where else it was', async () => {
  const page = await openPage(browser);
  const { articles } = archiveOf(copies);
  await openSearch(page, copies, 'q=herring');
  const reprint = articles.find(({ sameTextAs }) => sameTextAs !== null);
  expect(await status(page)).toBe('1 article');
  expect(await shown(page)).toEqual([reprint?.sameTextAs]);
  const link = page.getByText('Also published').getByRole('link');
  expect(await link.innerText()).toContain(reprint?.publisher.value);
  expect(await link.getAttribute('href')).toBe(`${copies.base}articles/${reprint?.id}/`);
  // Whoever asks for that outlet finds the text as it printed it.
  await openSearch(
    page,
    copies,
    new URLSearchParams({ publisher: reprint?.publisher.value ?? '' }).toString(),
  );
  expect(await shown(page)).toEqual([reprint?.id]);
});

test('an article under two headlines is found, ranked and suggested by either, and shows which', async () => {
  const page = await openPage(browser);
  const { articles } = archiveOf(copies);
  const reprint = articles.find(({ sameTextAs }) => sameTextAs !== null);
  const own = articles.find(({ id }) => id === reprint?.sameTextAs);
  const text = own ? textsOf(own).slice(1).join(' ') : '';
  const wordsOf = (article?: ArticleRecord): string[] =>
    folded(article?.headline.value ?? '')
      .trim()
      .split(' ');
  const [word = ''] = wordsOf(reprint).filter(
    (one) => one.length > 3 && text.includes(` ${one} `) && !wordsOf(own).includes(one),
  );
  await openSearch(page, copies, `q=${word}`);
  expect(await shown(page)).toEqual([own?.id]);
  const also = page.getByText('Also published as').getByRole('link');
  expect(await also.innerText()).toBe(reprint?.headline.value);
  expect((await also.locator('mark').innerText()).toLowerCase()).toContain(word);
  expect(await also.getAttribute('href')).toBe(`${copies.base}articles/${reprint?.id}/`);

  await page.locator('[name="q"]').press('ArrowDown');
  const group = page.getByRole('group', { name: 'Articles' });
  await group.waitFor();
  expect(await group.getByRole('option').allInnerTexts()).toEqual([reprint?.headline.value]);
});

describe('the histogram', () => {
  const monthsOf = (articles: readonly ArticleRecord[], month: string): string[] =>
    articles.flatMap(({ id, published: { value } }) =>
      value?.split('/').every((end) => end.startsWith(month)) === true ? [id] : [],
    );

  const TOUCH = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };
  test.each([
    ['by a click', seeds, {}],
    ['by a click, under a path', based, {}],
    ['by the keyboard', based, {}],
    ['by a finger', based, TOUCH],
  ] as const)('filters %s by what its bars say, and is told as a chip', async (how, site, options) => {
    const page = await openPage(browser, options);
    await openSearch(page, site);
    const { articles } = archiveOf(site);
    const bar = page.getByRole('list', { name: 'Articles by date' }).getByRole('link', { name: 'July 2018' });
    const chip = page.getByRole('button', { name: 'Remove July 2018' });
    const use = async (): Promise<void> => {
      if (how === 'by the keyboard') await bar.press('Enter');
      else if (how === 'by a finger') await bar.tap();
      else await bar.click();
      await settled(page);
    };
    const july = monthsOf(articles, '2018-07');
    expect(july.length).toBeGreaterThan(1);
    expect(july.length).toBeLessThan(articles.length);
    expect(await bar.getAttribute('aria-label')).toBe(`July 2018: ${july.length} articles`);

    await use();
    expect(new URL(page.url()).search).toBe('?year=2018-07');
    expect((await shown(page)).toSorted()).toEqual(july.toSorted());
    expect(await status(page)).toBe(`${july.length} articles`);
    expect(await chip.count()).toBe(1);
    expect(await bar.getAttribute('aria-current')).toBe('true');
    if (how === 'by the keyboard') {
      expect(await bar.evaluate((link) => link === document.activeElement)).toBe(true);
    }
    await use();
    expect(new URL(page.url()).search).toBe('');
    expect(await status(page)).toBe(`${articles.length} articles`);
    expect(await chip.count()).toBe(0);
  });

  test('shows every bar against its ground in forced colours, and the chosen ones by another colour', async () => {
    const page = await openPage(browser, { forcedColors: 'active' });
    await openSearch(page, seeds, 'year=2018-07');
    const colours = await page.evaluate(coloursOfBars, [
      ...(await page.locator('.histogram').screenshot({ animations: 'disabled' })),
    ]);
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours.map(({ isChosen }) => isChosen)).size).toBe(2);
    const [ground] = colours.map(({ above }) => above);
    for (const { bar, above } of colours) {
      expect(above).toBe(ground);
      expect(bar).not.toBe(ground);
    }
    const ofChosen = colours.filter(({ isChosen }) => isChosen).map(({ bar }) => bar);
    for (const { bar, isChosen } of colours) expect(ofChosen.includes(bar)).toBe(isChosen);
  });

  /** In the page, of a picture of the chart: the colour of each bar, and of what is above it. */
  async function coloursOfBars(png: readonly number[]) {
    const picture = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const chart = document.querySelector('.histogram')?.getBoundingClientRect();
    const colourAt = (x: number, y: number): string =>
      String(context?.getImageData(x - (chart?.x ?? 0), y - (chart?.y ?? 0), 1, 1).data);
    return [...document.querySelectorAll('.histogram a')].map((link) => {
      const bar = link.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
      const x = bar.x + bar.width / 2;
      return {
        isChosen: link.hasAttribute('aria-current'),
        bar: colourAt(x, bar.y + bar.height / 2),
        above: colourAt(x, bar.y - 2),
      };
    });
  }

  test.each([
    ['2018-07', 'July 2018'],
    ['2018', '2018'],
  ])('is what an address asks for: %s', async (year, name) => {
    const page = await openPage(browser);
    await openSearch(page, based, `year=${year}`);
    const expected =
      year.length === 4
        ? archiveOf(based).articles.flatMap(({ id, published }) =>
            published.value?.startsWith(year) === true ? id : [],
          )
        : monthsOf(archiveOf(based).articles, year);
    expect((await shown(page)).toSorted()).toEqual(expected.toSorted());
    await page.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('');
  });
});

/** How little a reader waits for: in a browser that has nothing yet, from a host with the headers of the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { publishManyArticles } from './support/many-articles.ts';
import { openBrowser } from './support/open-browser.ts';
import { archiveOf } from './support/search-page.ts';
import { serveWithHeaders } from './support/serve-with-headers.ts';
import { find, pagesOf } from './support/site-files.ts';

/** Bytes of an article's text, and of all that its page costs. */
const TEXT = 3000;
const MOST_BYTES = 14 * 1024;

/** Bytes of what a search box needs to suggest names: its script, and 300 actors. */
const MOST_NAMES = 20 * 1024;

/** Bytes of HTML of any other page, and the items of a list. */
const MOST_HTML = 100 * 1024;
const MOST_ITEMS = 100;

const browser = await openBrowser();
const built = await publishManyArticles('https://archive.example');
const asked: { readonly path: string; readonly bytes: number }[] = [];
const { site, stop } = await serveWithHeaders(built.site, (path, body) => {
  asked.push({ path, bytes: brotliCompressSync(body).length });
});
afterAll(async () => {
  await stop();
  await built.stop();
});

/** The paths that a new reader's browser asks for, from now until it asks for nothing more. */
async function open(path: string) {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  asked.length = 0;
  await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
  return page;
}

const pages = pagesOf(site);
const articles = archiveOf(site).articles.map(({ id, seed }) => ({
  page: `/articles/${id}/`,
  bytes: readFileSync(join(built.seeds, 'articles', seed)).length,
}));

test('an article of 3 KB comes in 14 KB and one request beside the page', async () => {
  const distance = ({ bytes }: { bytes: number }) => Math.abs(bytes - TEXT);
  const [article, ...rest] = articles.toSorted((one, other) => distance(one) - distance(other));
  expect(rest.length).toBeGreaterThan(100);
  expect(article && distance(article)).toBeLessThan(TEXT / 20);
  await open(article?.page ?? '');
  expect(asked.map(({ path }) => path)).toEqual([article?.page, expect.stringMatching(/\.css$/u)]);
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

// A browser fetches it with an icon, but not in the private windows in which tests run.
test('only the pages from which the archive is installed name its manifest', () => {
  const naming = pages.filter((page) => find(page, 'link[rel=manifest]').length > 0);
  expect(naming.map(({ path }) => path)).toEqual(['/', '/offline/']);
});

test('a page asks for nothing of search before its reader turns to it, and then for the names alone', async () => {
  const ofSearch = () =>
    asked.map(({ path }) => path).filter((path) => /\.js$|^\/(?:search|pagefind)\//u.test(path));
  const page = await open(articles[0]?.page ?? '');
  expect(ofSearch()).toEqual([]);
  await page.getByRole('combobox').focus();
  await page.waitForLoadState('networkidle');
  await expect.poll(ofSearch).toContain('/search/names.json');
  const files = ofSearch().filter((path) => !path.startsWith('/_astro/'));
  expect(files).toEqual(['/search/names.json']);
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES + MOST_NAMES);
  await page.keyboard.type('any');
  await expect.poll(ofSearch).toContain('/pagefind/pagefind.js');
});

test('no page but an article’s own is larger than 100 KB, and no list has more than 100 things', () => {
  const others = pages.filter(({ file }) => !articles.some(({ page }) => `${page}index.html` === `/${file}`));
  expect(others.length).toBeLessThan(pages.length);
  const large = others.filter(({ html }) => Buffer.byteLength(html) > MOST_HTML);
  expect(large.map(({ path }) => path)).toEqual([]);
  const long = others.filter((page) =>
    find(page, 'ul, ol, dl, tbody, nav').some(
      ({ children }) => children.filter(({ type }) => type === 'element').length > MOST_ITEMS,
    ),
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

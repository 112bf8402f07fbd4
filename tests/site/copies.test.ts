/** How the pages show a text that two outlets published. */
import { toString } from 'hast-util-to-string';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openBrowser } from './support/open-browser.ts';
import { openSearch, searchFor } from './support/search-page.ts';
import { find, pagesOf, type Page } from './support/site-files.ts';

const pages = new Map(pagesOf(inject('sites').copies).map((page) => [page.file, page]));

function page(file: string): Page {
  const found = pages.get(file);
  if (!found) throw new Error(`There is no ${file}`);
  return found;
}

const textsOf = (file: string, selector: string): string[] =>
  find(page(file), selector).map((element) => toString(element).replace(/\s+/gu, ' ').trim());

const FIRST = 'Quay stays closed in Larnholm';
const SECOND = 'Storm shuts northern quay';

test('each article names the others with its text, their outlets and their dates', () => {
  const at = (id: string) => textsOf(`articles/${id}/index.html`, '#copies .entries h3, #copies .entry-meta');
  expect(at('quay-stays-closed-in-larnholm')).toEqual([SECOND, 'Northern Review · 13 March 2020, 08:00']);
  expect(at('storm-shuts-northern-quay')).toEqual([FIRST, 'Harbour Post · 12 March 2020, 10:15']);
});

test('each article shows what only one of the two texts has', () => {
  const marked = textsOf('articles/storm-shuts-northern-quay/index.html', '#copies mark');
  expect(marked).toEqual(['twelve', 'The Northern Review will report on the repair.', 'eleven']);
});

test('lists and counts take the text once', () => {
  expect(textsOf('articles/index.html', 'main h3')).toEqual(['Puppets in Larnholm', FIRST]);
  expect(textsOf('articles/index.html', 'main .page-head .note')[0]).toContain('2 articles');
  expect(textsOf('actors/karin-oste/index.html', 'main article h3')).toEqual([FIRST]);
});

test('a list that the first of them does not belong in shows the other', () => {
  expect(textsOf('actors/northern-review/index.html', 'main article h3')).toEqual([SECOND]);
});

test('search finds the text once, and says where else it was published', async () => {
  const browser = await openBrowser();
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await openSearch(page, inject('sites').copies);
  await searchFor(page, 'divers');
  expect(await page.locator('main article h3').allTextContents()).toEqual([FIRST]);
  const elsewhere = page.locator('main article .note');
  expect(await elsewhere.innerText()).toBe('Also published: Northern Review, 13 March 2020');

  await searchFor(page, 'twelve years');
  expect(await page.locator('main article h3').allTextContents()).toEqual([SECOND]);
  const first = elsewhere.getByRole('link', { name: 'Harbour Post, 12 March 2020' });
  await first.click();
  expect(await page.locator('h1').innerText()).toBe(FIRST);
});

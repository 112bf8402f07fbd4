import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ActorEntry } from '../../../src/archive/entries.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import type { Site } from './publish.ts';

/** As much of `/data/archive.json` as search is compared with. */
export interface PublishedArchive {
  readonly articles: readonly ArticleRecord[];
  readonly actors: readonly (ActorEntry & { readonly id: string })[];
}

/** What a site publishes of its archive. */
export const archiveOf = (site: Site): PublishedArchive =>
  JSON.parse(readFileSync(join(site.folder, 'data/archive.json'), 'utf8')) as PublishedArchive;

/** Everything that an actor is called. */
export const labelsOf = (actor: ActorEntry): string[] => [
  actor.prefLabel,
  ...[actor.altLabel, actor.hiddenLabel, actor.metonym, actor.demonym, actor.role].flat(),
];

/** Waits for the results of what the search page was last asked. */
export const settled = (page: Page): Promise<void> =>
  page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });

/** Opens the search page with a query string, and waits for its results. */
export async function openSearch(page: Page, site: Site, query = ''): Promise<void> {
  await page.goto(`${site.url}search/${query && `?${query}`}`);
  await settled(page);
}

/** Asks the open search page for something, and waits for its results. */
export async function searchFor(page: Page, q: string): Promise<void> {
  await page.locator('[name="q"]').fill(q);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** The ids of the articles that the search page shows, in order. */
export const shown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-search-results] h3 a')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent(link.getAttribute('href')?.split('/').at(-2) ?? '')),
    );

/** What the search page tells of its results. */
export const status = (page: Page): Promise<string> => page.locator('[role="status"]').innerText();

/** The boxes of a filter, with the number of articles that each says it has. */
export const countsOf = (page: Page, group: string): Promise<[value: string, count: number][]> =>
  page
    .locator(`[data-group="${group}"] label`)
    .evaluateAll((boxes) =>
      boxes.map((box) => [
        box.querySelector('input')?.value ?? '',
        parseInt(box.querySelector('.count')?.textContent ?? '', 10),
      ]),
    );

/** The bars of the histogram, each a year or a month in words with the number of articles that it says. */
export const barsOf = (page: Page): Promise<[period: string, count: number][]> =>
  page.locator('[data-histogram] a').evaluateAll((bars) =>
    bars.map((bar) => {
      const [period = '', count = ''] = bar.getAttribute('aria-label')?.split(': ') ?? [];
      return [period, parseInt(count, 10)];
    }),
  );

/** A text folded as a reader would: neither case nor accents nor punctuation make a difference. */
export const folded = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Every text of an article that is searched, folded. */
export function textsOf(article: ArticleRecord): string[] {
  const { headline, standfirst, creditLine, publisher, byline, paragraphs } = article;
  const fields = [headline, standfirst, creditLine, publisher].map(({ value }) => value ?? '');
  return [...fields, ...(byline.value ?? []), ...paragraphs.map(({ text }) => text)].map(folded);
}

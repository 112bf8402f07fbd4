/** Files of the results, as the search page makes them and as they have to be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import type { Site } from './publish.ts';
import { archiveOf } from './search-page.ts';

type Format = 'CSV' | 'JSON' | 'BibTeX' | 'RIS';

/** What the browser saves when something is done. @returns the text of the file */
export async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await act();
  return await text(await (await download).createReadStream());
}

/** Saves all results of the open search page. @returns the text of the file */
export const save = (page: Page, format: Format): Promise<string> =>
  saved(page, () => page.getByRole('button', { name: format, exact: true }).press('Enter'));

/** The ids in a table of all results, in their order, whatever page is shown. */
export const idsIn = (table: string): string[] =>
  (parse(table) as string[][]).slice(1).map(([id = '']) => id);

/** The same files put together from what a site publishes of some articles, in their order. */
export function filesOfArticles(site: Site, ids: readonly string[]) {
  const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
  const { articles } = archiveOf(site);
  const [head = [], ...rows] = parse(read('data/articles.csv')) as string[][];
  return {
    /** The cells of the table. */
    CSV: [head, ...ids.flatMap((id) => rows.filter(([first]) => first === id))],
    /** The records of the whole archive. */
    JSON: ids.flatMap((id) => articles.filter((article) => article.id === id)),
    BibTeX: ids.map((id) => read(`articles/${id}.bib`)).join('\n'),
    RIS: ids.map((id) => read(`articles/${id}.ris`)).join('\n'),
  };
}

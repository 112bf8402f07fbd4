/** Writes the sitemap of a finished site. */
import { writeFile } from 'node:fs/promises';
import type { Archive } from '../archive/archive.ts';
import type { LedgerEntry } from '../archive/ledger-entries.ts';
import { latestDay } from '../archive/ledger/date-ledger.ts';
import { toSitemap } from '../publish/sitemap.ts';
import { formerAddresses, notIndexedIds } from './former-addresses.ts';
import { removedIn } from './removed.ts';

/**
 * Writes the addresses of all pages that search engines may list to `sitemap.xml`.
 * @param folder of the site
 * @param pages paths of its pages, below the base path: `articles/harbour/`
 * @param home address of the home page, with the origin
 */
export async function writeSitemap(
  folder: URL,
  pages: readonly string[],
  home: URL,
  archive: Archive,
): Promise<void> {
  const { description, ledger } = archive;
  if (description.noindex) return;
  const notListed = new Set([
    '404/',
    'offline/absent/',
    ...notIndexedIds(archive).map((id) => `articles/${id}/`),
    ...formerAddresses(archive).map(({ from }) => `${from}/`),
    ...removedIn(archive).map(({ kind, id }) => `${kind}/${id}/`),
  ]);
  const listed = pages.filter((page) => !notListed.has(page)).sort();
  const addressOf = (path: string): string => new URL(encodeURI(path), home).href;
  const changes = latestDay(ledger);
  const changedOf = (page: string): string | null =>
    page === 'changes/' ? changes : lastChange(ledger.entries.get(page.replace(/\/$/u, '')));
  const content = listed.map((page) => ({ address: addressOf(page), changed: changedOf(page) }));
  for (const [file, text] of toSitemap(content, addressOf)) await writeFile(new URL(file, folder), text);
}

/**
 * The day that the page of an article was last changed on; `null` where the ledger does not know: of the
 * page of an actor or a topic it does not know the articles.
 */
function lastChange(entry: LedgerEntry | undefined): string | null {
  if (entry?.seed === undefined) return null;
  const last = entry.changes.at(-1);
  return last ? last.on : entry.since;
}

/** Writes the sitemap of a finished site. */
import { writeFile } from 'node:fs/promises';
import type { Archive } from '../archive/archive.ts';
import { toSitemap } from '../publish/sitemap.ts';

/** Pages for readers who are here already. */
const NOT_LISTED = new Set(['404/', 'search/']);

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
  { description, articles }: Pick<Archive, 'description' | 'articles'>,
): Promise<void> {
  if (description.noindex) return;
  const kept = [...articles.values()].filter(({ noindex }) => noindex);
  const notListed = new Set([...NOT_LISTED, ...kept.map(({ id }) => `articles/${id}/`)]);
  const listed = pages.filter((page) => !notListed.has(page)).sort();
  const addressOf = (path: string): string => new URL(encodeURI(path), home).href;
  for (const [file, content] of toSitemap(listed.map(addressOf), addressOf))
    await writeFile(new URL(file, folder), content);
}

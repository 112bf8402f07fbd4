import { x } from 'xastscript';
import { toXmlFile } from './xml.ts';

/** The protocol allows no more addresses in one file (sitemaps.org). */
const MOST = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** A page of a site. */
interface ListedPage {
  /** With the origin. */
  readonly address: string;
  /** The day that it was last changed on, where that is known. */
  readonly changed: string | null;
}

/**
 * The sitemap of a site: one file, or where that is too long an index and its parts.
 * @param addressOf the address of a file of the site, with the origin
 * @returns the content of each file, by its name
 */
export function toSitemap(
  pages: readonly ListedPage[],
  addressOf: (file: string) => string,
): Map<string, string> {
  if (pages.length <= MOST) return new Map([['sitemap.xml', toPart(pages)]]);
  const parts = Array.from(
    { length: Math.ceil(pages.length / MOST) },
    (_, index) =>
      [`sitemap-${index + 1}.xml`, toPart(pages.slice(index * MOST, (index + 1) * MOST))] as const,
  );
  const list = parts.map(([file]) => x('sitemap', [x('loc', addressOf(file))]));
  return new Map([['sitemap.xml', toXmlFile(x('sitemapindex', NAMESPACE, list))], ...parts]);
}

const toPart = (pages: readonly ListedPage[]): string =>
  toXmlFile(
    x(
      'urlset',
      NAMESPACE,
      pages.map(({ address, changed }) =>
        x('url', [x('loc', address), changed === null ? null : x('lastmod', changed)]),
      ),
    ),
  );

import { x } from 'xastscript';
import { toXmlFile } from './xml.ts';

/** The protocol allows no more addresses in one file (sitemaps.org). */
const MOST = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * The sitemap of a site: one file, or where that is too long an index and its parts. It says nothing
 * of when a page changed, because nobody knows.
 * @param addresses of all pages, with the origin
 * @param addressOf the address of a file of the site, with the origin
 * @returns the content of each file, by its name
 */
export function toSitemap(
  addresses: readonly string[],
  addressOf: (file: string) => string,
): Map<string, string> {
  if (addresses.length <= MOST) return new Map([['sitemap.xml', toPart(addresses)]]);
  const parts = Array.from(
    { length: Math.ceil(addresses.length / MOST) },
    (_, index) =>
      [`sitemap-${index + 1}.xml`, toPart(addresses.slice(index * MOST, (index + 1) * MOST))] as const,
  );
  const list = parts.map(([file]) => x('sitemap', [x('loc', addressOf(file))]));
  return new Map([['sitemap.xml', toXmlFile(x('sitemapindex', NAMESPACE, list))], ...parts]);
}

const toPart = (addresses: readonly string[]): string =>
  toXmlFile(
    x(
      'urlset',
      NAMESPACE,
      addresses.map((address) => x('url', [x('loc', address)])),
    ),
  );

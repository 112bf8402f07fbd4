/** What a built site gives to reference managers, feed readers, crawlers and browsers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { TopicEntry } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import type { Site } from './support/publish.ts';
import { attribute, filesOf, find, pagesOf, type Page } from './support/site-files.ts';

const ORIGIN = 'https://archive.example';
const { seeds, based, copies } = inject('sites');

const read = (site: Site, file: string): string => readFileSync(join(site.folder, file), 'utf8');

interface ArchiveFile {
  readonly articles: readonly ArticleRecord[];
  readonly topics: readonly (TopicEntry & { readonly id: string })[];
}

const archiveOf = (site: Site): ArchiveFile => JSON.parse(read(site, 'data/archive.json')) as ArchiveFile;

const recordsOf = (site: Site): readonly ArticleRecord[] => archiveOf(site).articles;

/** White space as it comes in an attribute that a program reads. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The contents of the elements `meta` of a name. */
const metaOf = (page: Page, name: string): (string | undefined)[] =>
  find(page, `meta[name="${name}"], meta[property="${name}"]`).map((tag) => attribute(tag, 'content'));

const isArticle = ({ file }: Page): boolean => /^articles\/[^/]+\/index\.html$/u.test(file);

/** The page of an old address has nothing but where it leads. */
const isRedirect = (page: Page): boolean => find(page, 'meta[http-equiv=refresh]').length > 0;

const isHidden = (page: Page): boolean => metaOf(page, 'robots').includes('noindex');

describe.each(Object.entries(inject('sites')))('the site of the archive %s', (_, site) => {
  const pages = pagesOf(site);

  test('has feeds in every format that are well formed, and every page names them', () => {
    const feeds = filesOf(site).filter((file) => /(?:^|\/)(?:rss|atom)\.xml$/u.test(file));
    expect(feeds).toEqual(expect.arrayContaining(['rss.xml', 'atom.xml']));
    for (const file of feeds) expect(() => fromXml(read(site, file)), file).not.toThrow();
    for (const page of pages)
      expect(
        find(page, 'link[rel=alternate]').map((link) => attribute(link, 'href')),
        page.path,
      ).toEqual(expect.arrayContaining(['rss.xml', 'atom.xml', 'feed.json'].map((file) => site.base + file)));
  });

  test('gives the texts in full in its own feed, and the latest of each actor and topic', () => {
    const records = recordsOf(site);
    const rss = read(site, 'rss.xml');
    expect(rss.match(/<item>/gu)).toHaveLength(Math.min(50, records.length));
    expect(rss.match(/<content:encoded/gu)).toHaveLength(Math.min(50, records.length));
    for (const page of pages.filter(({ file }) => /^(?:actors|topics)\/[^/]+\/index\.html$/u.test(file))) {
      const folder = page.file.replace('index.html', '');
      const { items } = JSON.parse(read(site, `${folder}feed.json`)) as { items: unknown[] };
      const { articles } = JSON.parse(read(site, folder.replace(/\/$/u, '.json'))) as { articles: unknown[] };
      expect(items, folder).toHaveLength(Math.min(20, articles.length));
    }
  });

  test('describes each article to reference managers, previews and search engines', () => {
    const records = new Map(recordsOf(site).map((record) => [record.id, record]));
    const topics = new Map(archiveOf(site).topics.map(({ id, prefLabel }) => [id, prefLabel]));
    const articles = pages.filter(isArticle);
    expect(articles).toHaveLength(records.size);
    for (const page of articles) {
      const record = records.get(page.file.split('/')[1] ?? '');
      if (!record) throw new Error(`${page.file} is of no article.`);
      const { headline, seed, byline, published, section, language } = record;
      const title = headline.value ?? seed;
      const date = published.value;
      const isInIso = date !== null && /^\d{4}(?:-(?:0\d|1[0-2])(?:-[0-3]\d(?:T[\d:Z+-]+)?)?)?$/u.test(date);
      const [address] = find(page, 'link[rel=canonical]').map((link) => attribute(link, 'href'));
      const expected: Record<string, readonly (string | null | undefined)[]> = {
        'DC.type': ['newspaperArticle'],
        'DC.source': [record.publisher.value ?? record.creditLine.value],
        citation_title: [title],
        citation_author: byline.value,
        citation_language: [language.value],
        citation_public_url: [address],
        citation_journal_title: [],
        'article:published_time': isInIso ? [date] : [],
        'DC.date': isInIso ? [] : [date],
        'article:section': [section.value],
        'article:tag': record.topics.map(({ topic }) => topics.get(topic)),
        'og:type': ['article'],
        'og:title': [title],
        'og:url': [address],
        'og:site_name': [],
      };
      for (const [name, values] of Object.entries(expected))
        expect([name, metaOf(page, name)]).toEqual([
          name,
          values.filter((value) => value !== null && value !== undefined).map(inOneLine),
        ]);
      expect(metaOf(page, 'og:description')).toEqual(metaOf(page, 'description'));
      const [json] = find(page, 'script[type="application/ld+json"]').map((script) => toString(script));
      expect(JSON.parse(json ?? '')).toMatchObject({ '@type': 'NewsArticle', headline: title });
    }
  });

  test('has each citation as files that its page leads to', () => {
    for (const page of pages.filter(isArticle)) {
      const files = find(page, '#cite a[download]').map((link) => attribute(link, 'href') ?? '');
      expect(files).toHaveLength(3);
      for (const file of files) {
        const text = read(site, decodeURI(file.slice(site.base.length)));
        expect(text).toMatch(/^(?:@article\{|TY {2}- NEWS|\[)/u);
      }
    }
  });

  test('can be installed, with icons that are there', () => {
    const manifest = JSON.parse(read(site, 'manifest.webmanifest')) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(site.base);
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(join(site.folder, src.slice(site.base.length)));
      // The size that the PNG itself states.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

describe.each([
  ['at the root', copies],
  ['under a path', based],
] as const)('a site %s that knows its address', (_, site) => {
  const pages = pagesOf(site);
  const canonicalOf = (page: Page): (string | undefined)[] =>
    find(page, 'link[rel=canonical]').map((link) => attribute(link, 'href'));

  test('gives every page its own as the canonical one, but for those that are not to be listed', () => {
    for (const page of pages)
      expect(canonicalOf(page), page.path).toEqual(isHidden(page) ? [] : [ORIGIN + page.path]);
  });

  test('lists exactly these in its sitemap, and the sitemap in robots.txt', () => {
    const listed = [...read(site, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, loc]) => loc);
    expect(listed.sort()).toEqual(
      pages
        .filter((page) => !isHidden(page))
        .map(({ path }) => ORIGIN + encodeURI(path))
        .sort(),
    );
    expect(read(site, 'robots.txt')).toContain(`Sitemap: ${ORIGIN}${site.base}sitemap.xml`);
  });

  test('can be searched from the address bar', () => {
    expect(read(site, 'opensearch.xml')).toContain(`template="${ORIGIN}${site.base}search/?q={searchTerms}"`);
    for (const page of pages)
      expect(
        find(page, 'link[rel=search]').map((link) => attribute(link, 'href')),
        page.path,
      ).toEqual([`${site.base}opensearch.xml`]);
  });

  test('gives full addresses to whoever reads it elsewhere', () => {
    const links = [...read(site, 'rss.xml').matchAll(/<link>([^<]*)<\/link>/gu)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link?.startsWith(ORIGIN + site.base), link).toBe(true);
  });

  test('has an image for whoever shares a page, of the type and the size that each page says', () => {
    for (const page of pages.filter((page) => !isRedirect(page))) {
      const [image, type, width, height, alt] = ['', ':type', ':width', ':height', ':alt'].map(
        (part) => metaOf(page, `og:image${part}`)[0] ?? '',
      );
      expect(image?.startsWith(ORIGIN + site.base), page.path).toBe(true);
      const png = readFileSync(join(site.folder, image?.slice((ORIGIN + site.base).length) ?? ''));
      expect([type, png.subarray(1, 4).toString()]).toEqual(['image/png', 'PNG']);
      expect([width, height]).toEqual([png.readUInt32BE(16), png.readUInt32BE(20)].map(String));
      expect(alt).not.toBe('');
    }
  });
});

describe('a site that does not know its address', () => {
  test('claims none', () => {
    expect(filesOf(seeds)).not.toContain('sitemap.xml');
    expect(filesOf(seeds)).not.toContain('opensearch.xml');
    expect(read(seeds, 'robots.txt')).toBe('User-agent: *\nDisallow:\n');
    for (const page of pagesOf(seeds)) {
      expect(find(page, 'link[rel=canonical], link[rel=search]'), page.path).toEqual([]);
      expect(metaOf(page, 'og:url'), page.path).toEqual([]);
    }
  });
});

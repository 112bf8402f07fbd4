/** Every file of an agreed format is read by a program made for the format, and holds what the format asks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ActorEntry, TopicEntry } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { expand, type Node, SCHEMA, SKOS } from './support/expand-json-ld.ts';
import { attribute, filesOf, find, pagesOf } from './support/site-files.ts';

const ORIGIN = 'https://archive.example';

interface ArchiveFile {
  readonly articles: readonly ArticleRecord[];
  readonly actors: readonly (ActorEntry & { readonly id: string })[];
  readonly topics: readonly (TopicEntry & { readonly id: string })[];
}

/** The values or ids that a thing has of a property. */
const valuesOf = (node: Node | undefined, property: string): unknown[] =>
  ((node?.[property] ?? []) as readonly Node[]).map((value) => value['@value'] ?? value['@id'] ?? value);

/** What we say of an article in terms of schema.org. */
const TERMS: readonly string[] = [
  ...['headline', 'description', 'url', 'datePublished', 'author', 'publisher', 'articleSection'],
  ...['inLanguage', 'isBasedOn', 'isPartOf', 'about', 'mentions'],
];

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u;

describe.each(Object.entries(inject('sites')))('of the archive %s', (_, site) => {
  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  const archive = JSON.parse(read('data/archive.json')) as ArchiveFile;
  const files = filesOf(site);
  const pages = pagesOf(site);
  const paths = new Set(pages.map(({ path }) => path));
  const home = ORIGIN + site.base;
  /** The address of a page or a file as the site writes it: in full where it knows its origin. */
  const knowsItself = files.includes('sitemap.xml');
  const addressOf = (path: string): string => (knowsItself ? ORIGIN : '') + site.base + path;
  const rootOf = (file: string): Element | undefined =>
    fromXml(read(file)).children.find((node) => node.type === 'element');

  describe('the authority files as SKOS', () => {
    const graph = expand(JSON.parse(read('data/authorities.jsonld')), home);
    const ofType = async (type: string) =>
      (await graph).filter((node) => ((node['@type'] ?? []) as string[]).includes(SKOS + type));

    test('are concepts in two schemes, each with one name of its own, and one thing each', async () => {
      const schemes = (await ofType('ConceptScheme')).map((node) => node['@id']);
      expect(schemes).toEqual([`${home}actors/`, `${home}topics/`]);
      const concepts = await ofType('Concept');
      const entries = [
        ...archive.actors.map(({ id, prefLabel }) => ({
          path: `actors/${id}/`,
          prefLabel,
          scheme: schemes[0],
        })),
        ...archive.topics.map(({ id, prefLabel }) => ({
          path: `topics/${id}/`,
          prefLabel,
          scheme: schemes[1],
        })),
      ];
      expect(
        concepts.map((node) => [
          node['@id'],
          valuesOf(node, `${SKOS}prefLabel`),
          valuesOf(node, `${SKOS}inScheme`),
        ]),
      ).toEqual(entries.map(({ path, prefLabel, scheme }) => [home + path, [prefLabel], [scheme]]));
      expect(await graph).toHaveLength(concepts.length + 2);
    });

    test('keep what SKOS asks of labels and of relations (its conditions S13, S27 and S37)', async () => {
      const concepts = new Map((await ofType('Concept')).map((node) => [String(node['@id']), node]));
      const above = (id: string): string[] =>
        valuesOf(concepts.get(id), `${SKOS}broader`).flatMap((other) => [
          String(other),
          ...above(String(other)),
        ]);
      for (const [id, node] of concepts) {
        const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((name) =>
          valuesOf(node, SKOS + name),
        );
        expect(new Set(labels).size, id).toBe(labels.length);
        const related = valuesOf(node, `${SKOS}related`).map(String);
        for (const other of [...above(id), ...related]) expect([...concepts.keys()], id).toContain(other);
        expect(
          related.filter((other) => above(id).includes(other) || above(other).includes(id)),
          id,
        ).toEqual([]);
        for (const match of valuesOf(node, `${SKOS}exactMatch`))
          expect(URL.canParse(String(match))).toBe(true);
      }
    });
  });

  test('every article is a NewsArticle of schema.org, with what its record says', async () => {
    for (const record of archive.articles) {
      const page = pages.find(({ file }) => file === `articles/${record.id}/index.html`);
      const scripts = page ? find(page, 'script[type="application/ld+json"]') : [];
      expect(scripts, record.id).toHaveLength(1);
      const [article, ...others] = await expand(
        JSON.parse(scripts.map((script) => toString(script)).join()),
        home,
      );
      expect([article?.['@type'], others]).toEqual([[`${SCHEMA}NewsArticle`], []]);
      const unknown = Object.keys(article ?? {}).filter((key) => !TERMS.includes(key.replace(SCHEMA, '')));
      expect(unknown).toEqual(['@type']);
      const of = (term: string) => valuesOf(article, SCHEMA + term);
      const namesOf = (term: string) =>
        ((article?.[SCHEMA + term] ?? []) as Node[]).flatMap(
          (node) => node['@value'] ?? valuesOf(node, `${SCHEMA}name`),
        );
      expect(of('headline')).toEqual([record.headline.value ?? record.seed]);
      expect(namesOf('author')).toEqual(record.byline.value);
      // A text, or a thing of a type.
      for (const author of (article?.[`${SCHEMA}author`] ?? []) as Node[])
        expect('@value' in author || '@type' in author, record.id).toBe(true);
      const outlet = record.publisher.value ?? record.creditLine.value;
      expect(namesOf('publisher')).toEqual(outlet === null ? [] : [outlet]);
      expect(of('inLanguage')).toEqual(record.language.value === null ? [] : [record.language.value]);
      expect(of('url')).toEqual(knowsItself ? [ORIGIN + (page?.path ?? '')] : []);
      for (const date of of('datePublished')) expect(record.published.value).toBe(date);
      expect(namesOf('about')).toHaveLength(record.topics.length);
      for (const term of ['about', 'mentions'])
        for (const thing of (article?.[SCHEMA + term] ?? []) as Node[])
          for (const address of valuesOf(thing, `${SCHEMA}url`))
            expect(paths).toContain(decodeURI(new URL(String(address), ORIGIN).pathname));
    }
  });

  describe('the feeds', () => {
    const folders = files.flatMap((file) => /^(.*)feed\.json$/u.exec(file)?.[1] ?? []);

    test('are there for the archive, its changes, and each actor and topic', () => {
      const expected = [
        '',
        'changes/',
        ...archive.actors.map(({ id }) => `actors/${id}/`),
        ...archive.topics.map(({ id }) => `topics/${id}/`),
      ];
      expect(folders).toEqual(expect.arrayContaining(expected));
    });

    test('are read in each format, hold what it asks, and the same in all', () => {
      for (const folder of folders) {
        const rss = parseRssFeed(read(`${folder}rss.xml`));
        const atom = parseAtomFeed(read(`${folder}atom.xml`));
        const json = parseJsonFeed(read(`${folder}feed.json`));
        const selves = [
          rss.atom?.links?.find(({ rel }) => rel === 'self')?.href,
          atom.links?.find(({ rel }) => rel === 'self')?.href,
          json.feed_url,
        ];
        expect(selves).toEqual(
          ['rss.xml', 'atom.xml', 'feed.json'].map((file) => addressOf(encodeURI(folder + file))),
        );
        const homes = [
          rss.link,
          atom.links?.find(({ rel }) => rel === 'alternate')?.href,
          json.home_page_url,
        ];
        expect(new Set(homes)).toEqual(new Set([addressOf(encodeURI(folder))]));
        expect(new Set([rss.title, atom.title?.value, json.title]).size, folder).toBe(1);
        for (const text of [rss.title, rss.description, atom.id]) expect(text, folder).toBeTruthy();
        expect(atom.updated).toMatch(DATE_TIME);

        const items = (json.items ?? []).map(({ id, title, url }) => ({ id, title, url }));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        const ofRss = (rss.items ?? []).map(({ guid, title, link }) => ({
          id: guid?.value,
          title,
          url: link,
        }));
        const ofAtom = (atom.entries ?? []).map(({ id, title, links }) => ({
          id,
          title: title?.value,
          url: links?.find(({ rel }) => rel === 'alternate')?.href,
        }));
        expect(ofRss).toEqual(items);
        expect(ofAtom).toEqual(items);
        for (const { url } of items) expect(url?.startsWith(addressOf('')), url).toBe(true);

        for (const { updated, published, authors } of atom.entries ?? []) {
          for (const date of [updated, published ?? updated]) expect(date).toMatch(DATE_TIME);
          expect((authors ?? atom.authors)?.[0]?.name).toBeTruthy();
        }
        for (const { pubDate } of rss.items ?? [])
          if (pubDate !== undefined) expect(new Date(pubDate).toUTCString()).toBe(pubDate);
        for (const { content_html: html, content_text: text, date_published: date } of json.items ?? []) {
          expect(html ?? text).toBeTruthy();
          if (date !== undefined) expect(date).toMatch(DATE_TIME);
        }
      }
    });
  });

  // A site that does not know its address has neither: `publishing.test.ts` holds that.
  if (knowsItself) {
    test('the sitemap has each of its addresses once, in full, below its home', () => {
      const root = rootOf('sitemap.xml');
      expect([root?.name, root?.attributes['xmlns']]).toEqual([
        'urlset',
        'http://www.sitemaps.org/schemas/sitemap/0.9',
      ]);
      const locs = (root?.children ?? []).map((url) => {
        const [loc, lastmod, ...others] = url.type === 'element' ? url.children : [];
        expect(others).toEqual([]);
        expect([loc, lastmod].map((part) => part?.type === 'element' && part.name)).toEqual([
          'loc',
          lastmod ? 'lastmod' : false,
        ]);
        if (lastmod?.type === 'element') expect(textOf(lastmod)).toMatch(/^\d{4}-\d\d-\d\d$/u);
        return loc?.type === 'element' ? textOf(loc) : '';
      });
      expect(new Set(locs).size).toBe(locs.length);
      for (const loc of locs) {
        expect(new URL(loc).href.startsWith(home), loc).toBe(true);
        expect(paths).toContain(decodeURI(new URL(loc).pathname));
      }
    });

    test('the description for OpenSearch has its elements, no longer than it allows', () => {
      const root = rootOf('opensearch.xml');
      expect([root?.name, root?.attributes['xmlns']]).toEqual([
        'OpenSearchDescription',
        'http://a9.com/-/spec/opensearch/1.1/',
      ]);
      const elements = new Map(
        root?.children.flatMap((child) => (child.type === 'element' ? [[child.name, child] as const] : [])),
      );
      const longest = { ShortName: 16, LongName: 48, Description: 1024 };
      for (const [name, most] of Object.entries(longest)) {
        const element = elements.get(name);
        const text = element ? textOf(element) : '';
        expect(text.length > 0 && text.length <= most, name).toBe(true);
      }
      const { type, template } = elements.get('Url')?.attributes ?? {};
      expect([type, template]).toEqual(['text/html', `${home}search/?q={searchTerms}`]);
      expect(paths).toContain(`${site.base}search/`);
    });
  }

  test('the web app manifest has what an installed page needs', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as {
      readonly name: string;
      readonly short_name: string;
      readonly start_url: string;
      readonly scope?: string;
      readonly display: string;
      readonly icons: readonly {
        readonly src: string;
        readonly sizes: string;
        readonly type: string;
        readonly purpose?: string;
      }[];
    };
    expect(manifest.name).toBeTruthy();
    expect(manifest.start_url).toBe(site.base);
    expect(manifest.scope ?? manifest.start_url).toBe(site.base);
    expect(['standalone', 'minimal-ui', 'fullscreen', 'browser']).toContain(manifest.display);
    // What browsers ask before they install a page.
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, type } of manifest.icons) {
      expect(type).toBe('image/png');
      expect(files).toContain(src.slice(site.base.length));
    }
    for (const page of pages.filter((page) => find(page, 'link[rel=manifest]').length > 0))
      expect(find(page, 'link[rel=manifest]').map((link) => attribute(link, 'href'))).toEqual([
        `${site.base}manifest.webmanifest`,
      ]);
  });
});

const textOf = (element: Element): string =>
  element.children
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : ''))
    .join('');

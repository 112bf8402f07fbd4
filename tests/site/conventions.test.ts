/** What the formats' own schemas, vocabularies and readers say of every site that is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { toString } from 'hast-util-to-string';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { expand, SCHEMA, SKOS } from './support/expand-json-ld.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import { filesOf, find, pagesOf } from './support/site-files.ts';
import { vocabularyFaults } from './support/vocabularies.ts';

const browser = await openBrowser();

/** The XML Schema of sitemaps.org, which the package `sitemap` brings. */
const sitemapSchema = readFileSync(
  join(fileURLToPath(import.meta.resolve('sitemap/package.json')), '../schema/sitemap.xsd'),
  'utf8',
);

describe.each(Object.entries(inject('sites')))('of the archive %s', (_, site) => {
  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  const files = filesOf(site);
  const home = `https://archive.example${site.base}`;
  /** Whether the build was told its address: without it a feed can have no addresses in full. */
  const knowsItself = files.includes('sitemap.xml');

  test('every JSON Feed is what the schema of JSON Feed 1.1 says', () => {
    const ajv = new Ajv({ validateFormats: knowsItself });
    formats.default(ajv);
    const validate = ajv.compile(jsonFeedSchema);
    const feeds = files.filter((file) => /(?:^|\/)feed\.json$/u.test(file));
    expect(feeds).toContain('feed.json');
    for (const file of feeds) {
      validate(JSON.parse(read(file)));
      expect(validate.errors, file).toBeNull();
    }
  });

  // A site that does not know its address has no sitemap: `publishing.test.ts` holds that.
  if (knowsItself) {
    test('every sitemap is what the schema of sitemaps.org says', async () => {
      const sitemaps = files.filter((file) => /(?:^|\/)sitemap.*\.xml$/u.test(file));
      const xml = sitemaps.map((fileName) => ({ fileName, contents: read(fileName) }));
      const { valid, errors } = await validateXML({ xml, schema: sitemapSchema });
      expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    });
  }

  test('articles say of themselves what schema.org has words for, and of the right things', async () => {
    const articles = pagesOf(site).flatMap((page) => find(page, 'script[type="application/ld+json"]'));
    expect(articles.length).toBeGreaterThan(0);
    for (const script of articles)
      expect(vocabularyFaults(await expand(JSON.parse(toString(script)), home))).toEqual([]);
  });

  test('the authority files say of actors and topics what SKOS has words for, and of the right things', async () => {
    const graph = await expand(JSON.parse(read('data/authorities.jsonld')), home);
    expect(vocabularyFaults(graph)).toEqual([]);
  });

  test('a browser reads the web app manifest without an error, and would install the page', async () => {
    const page = await openPage(browser);
    await page.goto(site.url);
    const session = await page.context().newCDPSession(page);
    const { url, errors } = await session.send('Page.getAppManifest');
    expect({ url, errors }).toEqual({ url: `${site.url}manifest.webmanifest`, errors: [] });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // The window of a test is a private one, which installs nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
});

describe('a graph that does not keep to a vocabulary', () => {
  test.each([
    [{ '@type': [`${SCHEMA}NewsItem`] }, 'NewsItem is no class'],
    [{ '@type': [`${SCHEMA}NewsArticle`], [`${SCHEMA}byline`]: [] }, 'byline is no property'],
    [{ '@type': [`${SCHEMA}Person`], [`${SCHEMA}headline`]: [] }, 'headline is not for'],
    [
      { '@type': [`${SCHEMA}NewsArticle`], [`${SCHEMA}author`]: [{ '@type': [`${SCHEMA}Country`] }] },
      'author does not lead to',
    ],
    [{ '@type': [`${SKOS}ConceptScheme`], [`${SKOS}broader`]: [] }, 'broader is not for'],
  ])('is found out: %o', (node, fault) => {
    expect(vocabularyFaults([node]).join()).toContain(fault);
  });
});

/** Every address of the last build leads somewhere in this one, whatever was renamed, joined or removed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { CslSchema, readCitation } from '../support/read-citations.ts';
import { ORIGIN, publishChanges } from './support/changed-archive.ts';
import { findBrokenLinks } from './support/find-broken-links.ts';
import { openBrowser } from './support/open-browser.ts';
import type { Site } from './support/publish.ts';
import { attribute, filesOf, find, PARTS, pagesOf } from './support/site-files.ts';

const { last, builtBefore, builtAfter, atRoot, unrecorded, ledgerAfterBuild, ledger, stop } =
  await publishChanges();
afterAll(stop);

const SITES = [
  ['that is built before anybody has recorded the changes', builtBefore],
  ['that is built after, under a path', builtAfter],
] as const;

describe.each(SITES)('a site %s', (_, site) => {
  const files = new Set(filesOf(site));
  const pages = pagesOf(site);
  const redirects = pages.filter((page) => find(page, 'meta[http-equiv=refresh]').length > 0);

  test('has every address of the last one', () => {
    expect(filesOf(last).filter((file) => !PARTS.test(file) && !files.has(file))).toEqual([]);
  });

  test('leads old pages on without a script, and has them listed nowhere', async () => {
    const paths = redirects.map(({ path }) => path.slice(site.base.length));
    expect(paths).toEqual(
      expect.arrayContaining([
        'articles/harbour-closed-after-the-storm/',
        'actors/ann-marlow/',
        'actors/b-carter/',
        'actors/ann-marlow/ben-carter/',
        'quotations/by/ann-marlow/',
        'topics/ports/',
      ]),
    );
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:standard'] });
    for (const page of redirects) {
      const [refresh] = find(page, 'meta[http-equiv=refresh]').map((meta) => attribute(meta, 'content'));
      const [, to = ''] = /^0; url=(.*)$/u.exec(refresh ?? '') ?? [];
      const links = find(page, 'a').map((link) => attribute(link, 'href'));
      expect(links, page.path).toEqual([to]);
      expect(find(page, 'link[rel=canonical]').map((link) => attribute(link, 'href'))).toEqual([
        (site === builtAfter ? ORIGIN : '') + to,
      ]);
      expect(find(page, 'meta[name=robots]').map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
      expect(find(page, 'script, style, img, link[rel=stylesheet]'), page.path).toEqual([]);
      const target = pages.find(({ path }) => path === to);
      expect(target && find(target, 'meta[http-equiv=refresh]'), page.path).toEqual([]);
      const { results } = await validator.validateString(page.html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
    expect(findBrokenLinks(site)).toEqual([]);
  });

  test('takes a reader who comes by an old address to the new one', async () => {
    const context = await (await openBrowser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [from, to] of [
      ['articles/harbour-closed-after-the-storm/', 'articles/storm-closes-the-harbour/'],
      ['actors/ann-marlow/ben-carter/', 'actors/ben-carter/marlow/'],
      ['topics/ports/', 'topics/harbours/'],
    ]) {
      await page.goto(`${site.url}${from}`, { waitUntil: 'commit' });
      await page.waitForURL(`${site.url}${to}`);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await context.close();
  });

  test('tells hosts that can send readers on where to', () => {
    const lines = readFileSync(join(site.folder, '_redirects'), 'utf8').split('\n');
    const { base } = site;
    expect(lines).toContain(
      `${base}articles/harbour-closed-after-the-storm/ ${base}articles/storm-closes-the-harbour/ 302`,
    );
    expect(lines).toContain(`${base}actors/ann-marlow/ben-carter/ ${base}actors/ben-carter/marlow/ 302`);
    expect(lines).toContain(`${base}actors/ann-marlow/cid-dover/ ${base}actors/marlow/ 302`);
    for (const line of lines.filter((text) => text !== '')) {
      const [from = '', to = '', status, ...rest] = line.split(' ');
      // A browser keeps a 301 for good, and a name may be taken back.
      expect([status, rest], line).toEqual(['302', []]);
      for (const path of [from, to])
        expect(files).toContain(`${decodeURI(path).slice(base.length)}index.html`);
    }
    expect(filesOf(last)).not.toContain('_redirects');
  });

  test('has the same files under an old id as under the new one', () => {
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    for (const ending of ['.json', '.bib', '.ris', '.csl.json'])
      expect(read(`articles/harbour-closed-after-the-storm${ending}`)).toBe(
        read(`articles/storm-closes-the-harbour${ending}`),
      );
    for (const file of ['/rss.xml', '/atom.xml', '/feed.json', '.json'])
      expect(read(`actors/ann-marlow${file}`)).toBe(read(`actors/marlow${file}`).toString());
  });

  test('lets old pages run what all others may, for a header to repeat the policy of any', () => {
    const scriptsOf = (page: (typeof pages)[number] | undefined) =>
      /script-src [^;]+/u.exec(page?.html ?? '')?.[0];
    const scripts = scriptsOf(pages.find(({ file }) => file === 'about/index.html'));
    expect(scripts).toContain('sha256-');
    for (const page of redirects) expect(scriptsOf(page), page.path).toBe(scripts);
  });

  test('says where something was that it was removed, and why', () => {
    const page = pages.find(({ file }) => file === 'articles/a-letter-from-the-harbour/index.html');
    if (!page) throw new Error('It is missing.');
    const words = find(page, 'main')
      .map((main) => toString(main).replace(/\s+/gu, ' '))
      .join('');
    expect(words).toContain('A letter from the harbour');
    expect(words).toContain('Its <writer> asked.');
    expect(words).toContain(site === builtAfter ? 'Removed on 2 February 2026.' : 'Removed.');
    expect(words).not.toContain('marchpane');
    expect(find(page, 'meta[name=robots]').map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
    const json = readFileSync(join(site.folder, 'articles/a-letter-from-the-harbour.json'), 'utf8');
    expect(JSON.parse(json)).toMatchObject({ note: 'Its <writer> asked.' });
  });

  test('says what language the headline of what was removed is in', () => {
    const languagesIn = (file: string) =>
      pages
        .filter((page) => page.file === file)
        .flatMap((page) => find(page, 'main bdi'))
        .filter((words) => toString(words) === 'Seals on the harbour wall')
        .map((words) => attribute(words, 'lang'));
    expect(languagesIn('articles/seals-on-the-harbour-wall/index.html')).toEqual(['fr']);
    expect(new Set(languagesIn('changes/index.html'))).toEqual(new Set(['fr']));
  });

  test('says so in the citation files of an article, and no more of it than its page', async () => {
    const read = (ending: string) =>
      readFileSync(join(site.folder, `articles/a-letter-from-the-harbour${ending}`), 'utf8');
    const [item, ...others] = CslSchema.array().parse(JSON.parse(read('.csl.json')));
    expect(others).toEqual([]);
    for (const citation of [readCitation([item]), readCitation(read('.bib')), readCitation(read('.ris'))]) {
      const day = site === builtAfter ? ' on 2026-02-02' : '';
      expect(citation.title).toBe('A letter from the harbour');
      expect(citation.note).toContain(`Removed from the archive${day}: Its <writer> asked.`);
      expect([citation.author, citation.issued]).toEqual([undefined, undefined]);
    }
    const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Disallow: ${site.base}articles/a-letter-from-the-harbour.\n`);
    expect(robots).not.toContain('a-letter-from-the-harbour-2');
    const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
    expect(headers).toContain(
      `\n${site.base}articles/a-letter-from-the-harbour.bib\n  X-Robots-Tag: noindex\n`,
    );
    expect(headers).not.toContain('a-letter-from-the-harbour-2');
  });

  test('says so in the feeds of an actor, once it is recorded', () => {
    const read = (file: string) => readFileSync(join(site.folder, 'actors/cid-dover', file), 'utf8');
    const rss = parseRssFeed(read('rss.xml'));
    const atom = parseAtomFeed(read('atom.xml'));
    const json = parseJsonFeed(read('feed.json'));
    for (const text of [rss.description, atom.subtitle?.value, json.description])
      expect(text).toMatch(/^Cid Dover is no longer in /u);
    const news = site === builtAfter ? ['Removed actor: Cid Dover'] : [];
    expect(atom.entries?.map(({ title }) => title?.value) ?? []).toEqual(news);
    for (const items of [rss.items, json.items]) expect(items?.map(({ title }) => title) ?? []).toEqual(news);
    const before = parseAtomFeed(readFileSync(join(last.folder, 'actors/cid-dover/atom.xml'), 'utf8'));
    expect(atom.id).toBe(before.id);
  });

  test('keeps the anchor of a paragraph where its text is edited before and after it', () => {
    const anchorsOf = ({ folder }: Site) => {
      const record = JSON.parse(
        readFileSync(join(folder, 'articles/a-letter-from-the-harbour-2.json'), 'utf8'),
      ) as Pick<ArticleRecord, 'paragraphs'>;
      return new Map(record.paragraphs.map(({ text, id }) => [text, id]));
    };
    const before = [...anchorsOf(last)];
    const after = anchorsOf(site);
    const kept = before.filter(([text]) => after.has(text));
    expect([before.length, after.size, kept.length]).toEqual([3, 4, 2]);
    const page = pages.find(({ file }) => file === 'articles/a-letter-from-the-harbour-2/index.html');
    for (const [text, id] of kept) {
      expect(after.get(text)).toBe(id);
      const [paragraph] = page ? find(page, `.body > p[id="${id}"]`) : [];
      expect(paragraph && toString(paragraph)).toContain(text);
    }
  });

  test('gives the address of what was removed to nobody else', () => {
    const second = pages.find(({ file }) => file === 'articles/a-letter-from-the-harbour-2/index.html');
    expect(second?.html).toContain('sackbut');
  });
});

describe('a build', () => {
  test('leaves the ledger as it is', () => {
    expect(ledgerAfterBuild).toBe(unrecorded);
  });

  test.each([
    ['under a path', builtAfter],
    ['at the root', atRoot],
  ] as const)('says in the sitemap %s on which day an article was last changed, by the ledger', (_, site) => {
    const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
    const days = new Map(
      [...sitemap.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/gu)].map(
        ([, loc = '', day]) => [loc.replace(ORIGIN + site.base, ''), day],
      ),
    );
    // A line on an address, and below it one for each day on which something changed there.
    const lastDay = (address: string) =>
      ledger
        .split('\n')
        .flatMap((line) => {
          const [, key, changed, since] =
            /^(\S+?)(?: (\S+))?: \{(?:.*"since": "([\d-]+)")?/u.exec(line) ?? [];
          return key === address ? (changed ?? since ?? []) : [];
        })
        .sort()
        .at(-1);
    const articles = pagesOf(site)
      .map(({ path }) => path.slice(site.base.length))
      .filter((path) => /^articles\/[^/]+\/$/u.test(path) && days.has(path));
    expect(articles).toEqual([
      'articles/a-letter-from-the-harbour-2/',
      'articles/ships-wait-outside-the-harbour/',
      'articles/storm-closes-the-harbour/',
    ]);
    for (const path of articles) expect(days.get(path), path).toBe(lastDay(path.slice(0, -1)));
    expect(days.get('articles/storm-closes-the-harbour/')).toBe('2026-02-02');
    expect(days.get('articles/ships-wait-outside-the-harbour/')).toBe('2026-01-01');
    expect(days.get('changes/')).toBe('2026-02-02');
    // Of what is on any other page the ledger does not know the day.
    const others = [...days].filter(([path]) => !articles.includes(path) && path !== 'changes/');
    expect(others.filter(([, day]) => day !== undefined)).toEqual([]);
    expect(days.has('actors/marlow/')).toBe(true);
    for (const old of ['articles/harbour-closed-after-the-storm/', 'articles/a-letter-from-the-harbour/'])
      expect(days.has(old)).toBe(false);
  });
});

describe('an article that search engines may not list', () => {
  test('is closed to them under its old ids as well', () => {
    const robots = readFileSync(join(builtAfter.folder, 'robots.txt'), 'utf8');
    for (const id of ['gulls-above-the-harbour', 'gulls-over-the-harbour'])
      expect(robots).toContain(`Disallow: ${builtAfter.base}articles/${id}.`);
  });
});

describe('the list of changes', () => {
  const listed = (site: Site) =>
    pagesOf(site)
      .filter(({ file }) => /^changes\/(?:page\/\d+\/)?index\.html$/u.test(file))
      .flatMap((page) => find(page, '.changes > li'))
      .map(({ children }) => children.map((part) => toString(part).replace(/\s+/gu, ' ').trim()).join(' '));

  test('says what the archivist recorded, and nothing before', () => {
    expect(listed(builtBefore)).toHaveLength(listed(last).length);
    for (const line of listed(builtBefore)) expect(line).toMatch(/^New /u);
    const news = listed(builtAfter).filter((line) => !line.startsWith('New '));
    expect(news).toEqual([
      'Removed article A letter from the harbour Its <writer> asked.',
      'Removed article Seals on the harbour wall',
      'Removed actor Cid Dover',
      'Merged actor B. Carter into Ben Carter',
      'Moved actor ann-marlow to Ann Marlow',
      'Moved topic ports to Ports',
      'Corrected article (text) A letter from the harbour',
      'Corrected article (headline) Gulls above the harbour It was: Gulls over the harbour',
      'Corrected article (headline) Storm closes the harbour It was: Harbour closed after the storm',
    ]);
  });

  test('is on pages of at most a hundred', () => {
    for (const site of [last, builtAfter, inject('sites').seeds])
      for (const page of pagesOf(site).filter(({ file }) => file.startsWith('changes/')))
        expect(find(page, '.changes > li').length, page.path).toBeLessThanOrEqual(100);
  });

  test('is there as feeds in every format, which each name what they are of', () => {
    const read = (file: string) => readFileSync(join(builtAfter.folder, 'changes', file), 'utf8');
    const feed = JSON.parse(read('feed.json')) as Record<string, unknown> & {
      items: { id: string; url: string; title: string; date_published: string }[];
    };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: `${ORIGIN}/some/base/changes/`,
      feed_url: `${ORIGIN}/some/base/changes/feed.json`,
    });
    expect(feed.items[0]).toMatchObject({
      url: `${ORIGIN}/some/base/articles/a-letter-from-the-harbour/`,
      title: 'Removed article: A letter from the harbour',
      date_published: '2026-02-02T00:00:00Z',
    });
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    // Neither what search engines may not list, nor what they might not as long as it was there.
    expect(feed.items.filter(({ title }) => /Gulls|Seals/u.test(title))).toEqual([]);
    expect(feed.items.find(({ title }) => title.endsWith(': Storm closes the harbour'))).toMatchObject({
      summary: 'It was: Harbour closed after the storm',
    });
    for (const file of ['rss.xml', 'atom.xml']) {
      expect(() => fromXml(read(file))).not.toThrow();
      expect(read(file).match(/<(?:item|entry)>/gu)).toHaveLength(feed.items.length);
    }
    expect(read('atom.xml')).toContain('<updated>2026-02-02T00:00:00Z</updated>');
    const [page] = pagesOf(builtAfter).filter(({ file }) => file === 'changes/index.html');
    expect(page && find(page, 'link[rel=alternate]').map((link) => attribute(link, 'href'))).toEqual(
      expect.arrayContaining(
        ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/some/base/changes/${file}`),
      ),
    );
  });
});

describe('the page of an article', () => {
  test('says since when it is in the archive, and what was corrected when', () => {
    const page = pagesOf(builtAfter).find(
      ({ file }) => file === 'articles/storm-closes-the-harbour/index.html',
    );
    const words =
      page &&
      find(page, '#source')
        .map((part) => toString(part).replace(/\s+/gu, ' '))
        .join('');
    expect(words).toContain('since 1 January 2026; last corrected on 2 February 2026 (headline)');
  });
});

/** An archive that becomes smaller: what had a page, or files, and has them no more, still leads somewhere. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { partsOf } from '../../src/archive/ledger-entries.ts';
import { loadLedger } from '../../src/archive/load/load-ledger.ts';
import { generateArchive } from '../bench/generate-archive.ts';
import { findBrokenLinks } from './support/find-broken-links.ts';
import { startPublications } from './support/publish-again.ts';
import { attribute, differences, filesOf, find, PARTS, pagesOf } from './support/site-files.ts';

const { seeds, build, record, stop } = await startPublications();
afterAll(stop);

/** What is left of it: the older texts, and the first actors and topics. */
const LEFT = { articles: 45, 'actors.yaml': 90, 'topics.yaml': 30 };

generateArchive(seeds, 160);
record('2026-01-01');
const { value: ledger } = loadLedger(seeds);
const last = await build('last');
const lastFiles = filesOf(last);
const lastPages = pagesOf(last);
for (const text of textsIn(seeds).slice(LEFT.articles)) rmSync(join(seeds, text));
for (const file of ['actors.yaml', 'topics.yaml'] as const) {
  const entries = Object.entries(parse(readFileSync(join(seeds, file), 'utf8')) as object);
  writeFileSync(join(seeds, file), stringify(Object.fromEntries(entries.slice(0, LEFT[file]))));
}
const builtBefore = await build('before');
const overLast = await build('last');
record('2026-02-02');
const builtAfter = await build('after', '/some/base/', 'https://archive.example');

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

/** The pages that are there whatever is in an archive. */
const LASTING = [
  ...['', '404.html', 'about/', 'actors/', 'articles/', 'changes/', 'chronology/', 'coverage/', 'data/'],
  ...['dates/', 'offline/', 'offline/absent/', 'quotations/', 'search/', 'topics/'],
];

describe('a ledger', () => {
  test('names every page that a later build may not have', () => {
    const paths = lastPages.map(({ path }) => path.slice(last.base.length));
    const isNamed = (path: string) => {
      const address = path.replace(/\/$/u, '');
      return ledger.entries.has(address) || ledger.pages.has(address);
    };
    expect(paths.filter((path) => !isNamed(path))).toEqual(expect.arrayContaining(LASTING));
    expect(paths.filter((path) => !isNamed(path))).toHaveLength(LASTING.length);
  });

  test('names no page that is not there', () => {
    const files = new Set(lastFiles);
    for (const path of [...ledger.entries.keys(), ...ledger.pages])
      expect(files).toContain(`${path}/index.html`);
  });
});

describe.each([
  ['before anybody has recorded what is gone', builtBefore],
  ['after, under a path', builtAfter],
] as const)('a site of fewer articles, actors and topics, built %s', (_, site) => {
  const files = new Set(filesOf(site));
  const pages = new Map(pagesOf(site).map((page) => [page.path.slice(site.base.length), page]));
  const isRedirect = (path: string) => {
    const page = pages.get(path);
    return page !== undefined && find(page, 'meta[http-equiv=refresh]').length > 0;
  };
  const redirects = new Map(
    readFileSync(join(site.folder, '_redirects'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' '))
      .map(([from = '', to = '', status = '']) => [
        decodeURI(from).slice(site.base.length),
        { to: decodeURI(to).slice(site.base.length), status },
      ]),
  );

  test('has every file of the last one', () => {
    expect(lastFiles.filter((file) => !PARTS.test(file) && !files.has(file))).toEqual([]);
  });

  test('has pages that lead on, as hosts are told, to a page that is there', () => {
    expect([...pages.keys()].filter(isRedirect).sort()).toEqual([...redirects.keys()].sort());
    for (const [from, { to }] of redirects) {
      const page = pages.get(from);
      expect(page && find(page, 'a').map((link) => attribute(link, 'href'))).toEqual([
        encodeURI(site.base + to),
      ]);
      expect(pages.has(to) && !isRedirect(to), `${from} leads to ${to}`).toBe(true);
    }
    expect(findBrokenLinks(site)).toEqual([]);
  });

  /** The pages of the last site in a folder that are no more. */
  const goneIn = (folder: string) =>
    [...ledger.pages].filter((page) => page.startsWith(`${folder}/`) && redirects.has(`${page}/`));

  test.each(['articles', 'changes', 'chronology', 'coverage', 'quotations'])(
    'leads from pages of %s that there are no more to the first, until they are there again',
    (list) => {
      const gone = goneIn(`${list}/page`);
      // The list of changes alone never gets shorter.
      expect(gone.length > 0).toBe(list !== 'changes');
      for (const page of gone) expect(redirects.get(`${page}/`)).toEqual({ to: `${list}/`, status: '302' });
    },
  );

  test.each([
    ['year', 'dates', 'dates/'],
    ['letter', 'actors/by-letter', 'actors/'],
  ])('leads from a %s that has nothing any more to where all are', (_name, folder, to) => {
    const gone = goneIn(folder);
    expect(gone.length).toBeGreaterThan(0);
    for (const page of gone) expect(redirects.get(`${page}/`)).toEqual({ to, status: '302' });
  });

  test.each(['actors', 'quotations/by'])(
    'leads from lists below %s to the actor that they were of, or to where it says that it is gone',
    (folder) => {
      const gone = goneIn(folder).filter((page) => !page.startsWith('actors/by-letter/'));
      expect(gone.length).toBeGreaterThan(50);
      for (const page of gone) {
        const list = page.replace(/\/page\/\d+$/u, '');
        const [id] = list.slice(folder.length + 1).split('/');
        const to = pages.has(`${list}/`) && !redirects.has(`${list}/`) ? `${list}/` : `actors/${id}/`;
        expect(redirects.get(`${page}/`), page).toEqual({ to, status: '302' });
      }
    },
  );

  test('lists none of them in its sitemap', () => {
    const sitemap = files.has('sitemap.xml') ? readFileSync(join(site.folder, 'sitemap.xml'), 'utf8') : '';
    for (const path of redirects.keys()) expect(sitemap).not.toContain(`${site.base}${encodeURI(path)}<`);
  });
});

describe('a site that is built over the last one', () => {
  test('is what a first build would give', () => {
    expect(differences(overLast.folder, builtBefore.folder)).toEqual([]);
  });
});

describe('the next ledger', () => {
  test('forgets no page, and nobody has to look after it', () => {
    const { value: next, problems } = loadLedger(seeds);
    expect(problems).toEqual([]);
    expect([...ledger.pages].filter((page) => !next.pages.has(page))).toEqual([]);
    expect([...ledger.entries.keys()].filter((address) => !next.entries.has(address))).toEqual([]);
    expect([...next.pages].filter((page) => partsOf(page) && next.entries.has(page))).toEqual([]);
  });
});

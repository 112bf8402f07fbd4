/** Nothing that an archive can hold comes alive: not in a browser, nor in a program that reads its files. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { z } from 'zod';
import { runCommand } from '../support/run-command.ts';
import { differencesButForPath } from './support/compare-sites.ts';
import { lifeOn, openWatched, stayOn } from './support/find-life.ts';
import { HTML_IN_FEEDS } from './support/html-in-feeds.ts';
import { INJECTIONS, VECTORS, writeNaughtyArchive } from './support/naughty-archive.ts';
import { openBrowser } from './support/open-browser.ts';
import { publish, type Site } from './support/publish.ts';
import { schemaErrors } from './support/schema-errors.ts';
import { openSearch, searchFor } from './support/search-page.ts';
import { filesOf, pagesOf } from './support/site-files.ts';

const browser = await openBrowser();
const place = await mkdtemp(join(tmpdir(), 'dossier-naughty-'));
const seeds = join(place, 'archive');
writeNaughtyArchive(seeds);
const ORIGIN = 'https://archive.example';
const { site, output, stop } = await publish(seeds, join(place, 'site'), '/', ORIGIN);
const under = await publish(seeds, join(place, 'under'), '/some/base/', ORIGIN);
afterAll(async () => {
  await Promise.all([stop(), under.stop()]);
  await rm(place, { recursive: true });
});
/** The archive at the root and under a path. */
const sites = [site, under.site] as const;

const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const filesThatEnd = (ending: string): string[] => filesOf(site).filter((file) => file.endsWith(ending));

test('the strings are many, and all that can be are published', () => {
  expect(VECTORS.length).toBeGreaterThan(100);
  expect(INJECTIONS.length).toBeGreaterThan(300);
  expect(pagesOf(site).length).toBeGreaterThan(4 * INJECTIONS.length);
});

test('a page that prints a vector as it is would be seen to be alive', async () => {
  const { page, heard } = await openWatched(browser, site);
  await page.route('**', (route) => route.abort());
  const unseen: string[] = [];
  for (const text of VECTORS) {
    const before = heard.length;
    await page.goto('about:blank');
    await page.setContent(`<p>${text}`, { waitUntil: 'domcontentloaded' });
    if ((await lifeOn(page, site)).length === 0 && heard.length === before) unseen.push(text);
  }
  await page.close();
  expect(heard.filter((what) => what.includes('A script has run')).length).toBeGreaterThan(5);
  // These are of encodings and parsers that no browser has any more: today's makes nothing of them.
  expect(unseen.length).toBeLessThan(10);
});

test('under a path every file is the same, but for the path', () => {
  expect(differencesButForPath(...sites)).toEqual([]);
});

test('no page has anything alive, or anything that the browser complains of, be it here or there', async () => {
  const paths = filesThatEnd('.html');
  const complaints: string[] = [];
  const alive: string[] = [];
  const visit = async (mine: readonly string[], one: Site) => {
    const { page, heard } = await openWatched(browser, one);
    const redirects = readFileSync(join(one.folder, '_redirects'), 'utf8').split('\n');
    await stayOn(page, new Set(redirects.map((line) => line.replace(/ .*$/u, ''))));
    for (const file of mine) {
      const path = encodeURI(file.replace(/index\.html$/u, ''));
      await page.goto(one.url + path, { waitUntil: 'domcontentloaded' });
      alive.push(...(await lifeOn(page, one)).map((what) => `${file}: ${what}`));
    }
    complaints.push(...heard);
    await page.close();
  };
  // The pages are the same at both: each is seen at one of them, in two tabs for each.
  const tabs = [...sites, ...sites];
  await Promise.all(
    tabs.map((one, tab) =>
      visit(
        paths.filter((_, index) => index % tabs.length === tab),
        one,
      ),
    ),
  );
  expect(complaints).toEqual([]);
  expect(alive).toEqual([]);
}, 600_000);

test('a search for many of them, here or there, finds what it finds and shows nothing alive', async () => {
  const complaints: string[] = [];
  const search = async (one: Site, place: number) => {
    const { page, heard } = await openWatched(browser, one);
    for (const text of INJECTIONS.filter((_, index) => index % 4 === 2 * place)) {
      await openSearch(page, one, `q=${encodeURIComponent(text)}&actor=${encodeURIComponent(text)}`);
      expect(await lifeOn(page, one), text).toEqual([]);
    }
    for (const text of INJECTIONS.filter((_, index) => index % 12 === 6 * place)) {
      await searchFor(page, text.replace(/[\r\n]/gu, ' '));
      expect(await lifeOn(page, one), text).toEqual([]);
    }
    await openSearch(page, one, 'q=harbour');
    expect(await page.locator('[data-search-results] h3').count()).toBe(10);
    expect(await lifeOn(page, one)).toEqual([]);
    complaints.push(...heard);
    await page.close();
  };
  await Promise.all(sites.map(search));
  expect(complaints).toEqual([]);
}, 600_000);

/** Waits until the box suggests to search all for something. */
const suggested = async (page: Page, typed: string): Promise<void> => {
  await page.waitForFunction((q) => {
    const last = [...document.querySelectorAll('[role=option]')].at(-1);
    return last instanceof HTMLAnchorElement && new URL(last.href).searchParams.get('q') === q;
  }, typed);
};

test.each([
  ['at the root', site],
  ['under a path', under.site],
] as const)('the search box %s suggests for each of them, and nothing in it is alive', async (_, one) => {
  const { page, heard } = await openWatched(browser, one);
  await page.goto(one.url);
  const box = page.getByRole('combobox');
  await box.focus();
  for (const text of INJECTIONS) {
    // As it is pasted: a box of one line takes no ends of lines.
    const typed = text.replace(/[\r\n]/gu, '');
    await box.fill(typed);
    if (typed.trim() !== '') await suggested(page, typed.trim());
    expect(await lifeOn(page, one), text).toEqual([]);
  }
  await box.fill('harbour');
  await page.getByRole('group', { name: 'Articles' }).waitFor();
  expect(await lifeOn(page, one)).toEqual([]);
  await page.close();
  expect(heard).toEqual([]);
});

describe('the files', () => {
  test('of JSON are JSON, those in pages too', () => {
    for (const file of [
      ...filesThatEnd('.json'),
      ...filesThatEnd('.jsonld'),
      ...filesThatEnd('.webmanifest'),
    ]) {
      expect(() => z.unknown().parse(JSON.parse(read(file))), file).not.toThrow();
    }
    for (const { file, html } of pagesOf(site)) {
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script/gsu)) {
        expect(() => z.unknown().parse(JSON.parse(json)), file).not.toThrow();
        expect(json, file).not.toMatch(/[<]/u);
      }
    }
  });

  test('of data are what their schema says', () => {
    expect(schemaErrors(site, ['data/archive.json'])).toEqual({});
  });

  test('of XML are well-formed', () => {
    const files = filesThatEnd('.xml');
    expect(files.length).toBeGreaterThan(INJECTIONS.length);
    for (const file of files) expect(() => fromXml(read(file)), file).not.toThrow();
  });

  test.each(Object.entries(HTML_IN_FEEDS))(
    'of feeds (%s) have no HTML that is alive in a reader',
    (name, htmlIn) => {
      const texts = new Set(filesThatEnd(name).flatMap((file) => htmlIn(read(file))));
      expect(texts.size).toBeGreaterThan(10);
      // What we make of texts is paragraphs and headings, which have no attributes.
      const alive = [...texts].filter((html) =>
        selectAll('*', fromHtml(html, { fragment: true })).some(
          ({ tagName, properties }) => !/^(?:p|h2)$/u.test(tagName) || Object.keys(properties).length > 0,
        ),
      );
      expect(alive).toEqual([]);
    },
  );

  test('of CSV have no cell that a spreadsheet takes for a formula', () => {
    const files = filesThatEnd('.csv');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const rows: string[][] = parse(read(file), { bom: true });
      expect(
        rows.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell)),
        file,
      ).toEqual([]);
    }
  });

  test('of citations have one entry each, whatever its fields say', () => {
    for (const file of filesThatEnd('.ris')) {
      expect(read(file).match(/^TY {2}- /gmu), file).toHaveLength(1);
      expect(read(file), file).not.toMatch(/^(?![A-Z][A-Z\d] {2}- ).+$/mu);
    }
    for (const file of filesThatEnd('.bib')) expect(read(file).match(/^@/gmu), file).toHaveLength(1);
  });

  test('have names that are of their folder, and no more than letters, digits and marks between them', () => {
    for (const file of filesOf(site)) expect(file).toMatch(/^[\p{L}\p{M}\p{N}._/-]+$/u);
  });
});

describe('a terminal', () => {
  /** All that may steer it: the end of a line. */
  const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
  const steering = (text: string) => [...new Set(text.replaceAll('\n', '').match(STEERING))];

  test('is not steered by what the build prints', () => {
    expect(steering(output)).toEqual([]);
  });

  test('is not steered by what inspect and check print', async () => {
    const names = (await readdir(join(seeds, 'articles'))).filter((name) => name.endsWith('.txt'));
    const files = names.map((name) => join(seeds, 'articles', name));
    for (const [program, args] of [
      ['src/cli/inspect.ts', ['--', ...files]],
      ['src/cli/check.ts', []],
      ['src/cli/suggest.ts', []],
    ] as const) {
      const { stdout, stderr } = runCommand([program, ...args], { SEEDS: seeds });
      expect(stdout.length, program).toBeGreaterThan(100);
      expect(steering(stdout + stderr), program).toEqual([]);
    }
  });
});

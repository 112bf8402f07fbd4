/** The files of citations of every built site, read back: they say what the records say, and no more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/archive/records.ts';
import {
  authorsIn,
  CslSchema,
  cslOf,
  isOfSection,
  readCitation,
  squeezed,
} from '../support/read-citations.ts';
import type { Site } from './support/publish.ts';
import { attribute, find, pagesOf } from './support/site-files.ts';

const sites = Object.entries(inject('sites'));

const read = ({ folder }: Site, file: string): string => readFileSync(join(folder, file), 'utf8');

const recordsOf = (site: Site): readonly ArticleRecord[] =>
  (JSON.parse(read(site, 'data/archive.json')) as { articles: ArticleRecord[] }).articles;

type Parts = readonly number[];

/** The ends of a date in EDTF as numbers, to the day; nothing for an end that is open. */
const endsOf = (edtf: string): readonly (Parts | undefined)[] =>
  edtf.split('/').map((end) =>
    end === '..'
      ? undefined
      : end
          .replace(/T.*|[?~%]/gu, '')
          .split('-')
          .map(Number),
  );

/** What the ends have in common. */
function sharedBy(ends: readonly (Parts | undefined)[]): Parts {
  const [first = [], last] = [ends[0], ends.at(-1)];
  const differs = first.findIndex((part, index) => part !== last?.[index]);
  return first.slice(0, differs === -1 ? 3 : differs);
}

/** The kinds of dates that there are in the archives: a test of none of a kind would show nothing of it. */
const kindOf = ({ published: { value } }: ArticleRecord): string =>
  value === null ? 'unknown' : endsOf(value).length === 1 ? 'known' : 'partly known';

test('there are dates that are known, partly known and unknown, and authors, outlets and sections of some', () => {
  const records = sites.flatMap(([, site]) => recordsOf(site));
  expect(new Set(records.map(kindOf))).toEqual(new Set(['known', 'partly known', 'unknown']));
  expect(records.some(({ section }) => section.value !== null)).toBe(true);
  expect(records.some(({ byline }) => byline.value.length > 0)).toBe(true);
  expect(records.some(({ publisher, creditLine }) => (publisher.value ?? creditLine.value) !== null)).toBe(
    true,
  );
});

describe.each(sites)('of every article of the archive %s', (_, site) => {
  const pages = pagesOf(site);
  const all = recordsOf(site).map((record) => {
    const files = {
      csl: JSON.parse(read(site, `articles/${record.id}.csl.json`)) as Readonly<Record<string, unknown>>[],
      bibtex: read(site, `articles/${record.id}.bib`),
      ris: read(site, `articles/${record.id}.ris`),
    };
    const items = [readCitation(files.csl), readCitation(files.bibtex), readCitation(files.ris)];
    return { record, files, items };
  });

  test('the CSL-JSON is what its schema, copied, and citation-js take for such', () => {
    for (const { record, files } of all) {
      expect(() => files.csl.map((item) => CslSchema.parse(item)), record.id).not.toThrow();
      expect(cslOf(files.csl)).toEqual(files.csl);
    }
  });

  test('each format has the title, the authors, the outlet, the section and the language', () => {
    for (const { record, items } of all)
      for (const item of items) {
        expect(squeezed(item.title)).toBe(squeezed(record.headline.value ?? record.seed));
        expect(authorsIn(item)).toEqual(record.byline.value.map(squeezed));
        const outlet = record.publisher.value ?? record.creditLine.value;
        expect(squeezed(item['container-title'])).toBe(squeezed(outlet));
        expect(isOfSection(item, record.section.value), record.id).toBe(true);
        expect(item.language).toBe(record.language.value ?? undefined);
      }
  });

  test('each format has the address of its page where the site knows it, and else none', () => {
    for (const { record, items } of all) {
      const page = pages.find(({ file }) => file === `articles/${record.id}/index.html`);
      const [address] = page ? find(page, 'link[rel=canonical]').map((link) => attribute(link, 'href')) : [];
      expect(items.map(({ URL: url }) => url)).toEqual([address, address, address]);
    }
  });

  test('each format has as much of the date as is known', () => {
    for (const { record, files, items } of all) {
      const { value } = record.published;
      const dates = items.map(({ issued }) => issued);
      // Of an article of a newspaper citation-js reads the year alone, of one of a journal the date.
      const ris = readCitation(files.ris.replace('TY  - NEWS', 'TY  - JOUR')).issued;
      if (value === null) {
        expect([...dates, ris]).toEqual([undefined, undefined, undefined, undefined]);
        continue;
      }
      const ends = endsOf(value);
      const shared = sharedBy(ends);
      const [csl, bibtex, year] = dates;
      if (ends.length > 1)
        expect(csl?.literal).toContain(String(ends.flat().find((part) => part !== undefined)));
      else expect(csl?.['date-parts']).toEqual(ends);
      expect(bibtex?.['date-parts']).toEqual(shared.length > 0 ? [shared] : undefined);
      expect(year?.['date-parts']).toEqual(shared.length > 0 ? [shared.slice(0, 1)] : undefined);
      expect(ris?.['date-parts']).toEqual(shared.length > 0 ? [shared] : undefined);
    }
  });
});

/** Every format is read back by a program of others', and says what the record says. */
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ArchiveDescription } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { Edtf } from '../../src/archive/shapes.ts';
import { isoDate } from '../../src/publish/citation-dates.ts';
import { type Citation, nameOf, toCitation } from '../../src/publish/citation.ts';
import { plainText, toApa } from '../../src/publish/citation-styles.ts';
import { toBibtex } from '../../src/publish/to-bibtex.ts';
import { toCsl } from '../../src/publish/to-csl.ts';
import { toRis } from '../../src/publish/to-ris.ts';
import {
  authorsIn,
  CslSchema,
  cslOf,
  isOfSection,
  readCitation,
  squeezed,
} from '../support/read-citations.ts';
import { publishedOn, report } from '../support/report.ts';

const description = ArchiveDescription.parse({ title: 'Harbour papers' });
const ADDRESS = 'https://archive.example/articles/x/';
const cite = (article: ArticleRecord) => toCitation(article, description, ADDRESS);

const supplied = <T>(value: T) => ({ value, basis: 'supplied', note: 'made up' }) as const;
const stated = <T>(value: T) => ({ value, basis: 'stated', line: 1, text: 'made up' }) as const;

function expectSame(item: ReturnType<typeof readCitation>, citation: Citation): void {
  const { title, outlet, section, language, address } = citation;
  expect(squeezed(item.title)).toBe(squeezed(title));
  expect(isOfSection(item, section), `${section} in ${JSON.stringify(item)}`).toBe(true);
  expect(item.language).toBe(language ?? undefined);
  expect(squeezed(item['container-title'])).toBe(squeezed(outlet));
  expect(item.URL).toBe(address);
}

const namesOf = ({ authors }: Citation): (string | undefined)[] =>
  authors.map((author) => squeezed(nameOf(author)));

function expectRoundTrip(citation: Citation): void {
  const csl = toCsl(citation);
  expect(() => CslSchema.parse(JSON.parse(JSON.stringify(csl)))).not.toThrow();
  expect(cslOf([{ ...csl }])).toEqual([csl]);

  const fromCsl = readCitation([csl]);
  expectSame(fromCsl, citation);
  expect(authorsIn(fromCsl)).toEqual(namesOf(citation));

  const fromBibtex = readCitation(toBibtex(citation));
  expectSame(fromBibtex, citation);
  expect(authorsIn(fromBibtex)).toEqual(namesOf(citation));

  const ris = toRis(citation);
  expectSame(readCitation(ris), citation);
  expect([...ris.matchAll(/^AU {2}- (.*)\r$/gmu)]).toHaveLength(citation.authors.length);
  expect(
    ris
      .split(/\r\n|[\p{Cc}\u2028\u2029]/u)
      .every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /u.test(line)),
  ).toBe(true);
}

describe('the citation of an article', () => {
  const { value: archive } = buildArchive('seeds');

  it.each([...archive.articles.values()])('$seed can be read back from every format', (article) => {
    expectRoundTrip(toCitation(article, archive.description, `${ADDRESS}${article.id}/`));
  });

  it('is in APA what citeproc makes of its CSL-JSON', () => {
    const straight = (text: string) => text.replace(/’/gu, "'").trim();
    const fields = { headline: stated("The harbour's opening"), publisher: stated('The Lighthouse') };
    for (const byline of [[], ['Ada B. Novak'], ['Ada B. Novak', 'Ben C. Marsh-Hill', 'Cy D. Oz']])
      for (const published of ['2018-07-14', '2018-07', '2018']) {
        const named = byline.length > 0 && { byline: stated(byline) };
        const citation = cite(report('x', [], { ...fields, ...named, published: stated(published) }));
        const { phrases, joint } = toApa(citation);
        const theirs = new Cite([toCsl(citation)]).format('bibliography', {
          format: 'text',
          template: 'apa',
        });
        expect(straight(plainText(phrases) + joint + ADDRESS)).toBe(straight(theirs));
      }
  });

  it('can be read back whatever its fields hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }),
      fc
        .array(fc.constantFrom(...'\\{}$%&#_~^"\'`-,=@ \n', 'and', 'é', ' and ', 'TY  - NEWS'), {
          minLength: 1,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (headline, publisher, section, byline) => {
          expectRoundTrip(
            cite(
              report('x', [], {
                headline: stated(headline),
                publisher: stated(publisher),
                section: stated(section),
                byline: stated(byline),
              }),
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has its section in every format, though BibTeX has no field for it but the note', () => {
    const citation = cite(report('x', [], { section: stated('Ports & Trade') }));
    expect(toCsl(citation).section).toBe('Ports & Trade');
    expect(toRis(citation)).toContain('SE  - Ports & Trade\r\n');
    expect(readCitation(toBibtex(citation)).note).toBe('Harbour papers. Section: Ports & Trade');
  });

  it('splits a name only where an initial tells its parts', () => {
    const names = ['Ada B. Novak', 'Ada Novak', 'Ada B. Novak-Marsh', 'Harbour U.S. Desk', 'Wire Staff'];
    expect(cite(report('x', [], { byline: stated(names) })).authors).toEqual([
      { given: 'Ada B.', family: 'Novak' },
      { literal: 'Ada Novak' },
      { given: 'Ada B.', family: 'Novak-Marsh' },
      { literal: 'Harbour U.S. Desk' },
      { literal: 'Wire Staff' },
    ]);
  });

  it('names the place of its first publication only where that is an address on the web', () => {
    const original = (url: string) => cite(report('x', [], { url: supplied(url) })).original;
    expect(original('https://harbour.example/1')).toBe('https://harbour.example/1');
    expect(original('javascript:alert(1)')).toBeNull();
    expect(original('harbour.example')).toBeNull();
  });

  it('has no address where the archive does not know its own', () => {
    const citation = toCitation(report('x', []), description, null);
    expect(toCsl(citation)).not.toHaveProperty('URL');
    expect(toBibtex(citation)).not.toContain('url =');
    expect(toRis(citation)).not.toContain('UR  -');
  });
});

describe('a date of publication', () => {
  const dated = (edtf: string, basis: 'stated' | 'supplied' = 'stated') =>
    cite(report('x', [], basis === 'stated' ? { published: stated(edtf) } : publishedOn(edtf)));

  it.each([
    ['2018-07-14', { 'date-parts': [[2018, 7, 14]] }, '2018-07-14', '2018/07/14/'],
    ['2018-07-14T16:08', { 'date-parts': [[2018, 7, 14]] }, '2018-07-14', '2018/07/14/'],
    ['2018-07', { 'date-parts': [[2018, 7]] }, '2018-07', '2018/07//'],
    ['2018', { 'date-parts': [[2018]] }, '2018', '2018///'],
    [
      '2018-07-11/2018-07-14',
      { literal: 'between July 11 and 14, 2018' },
      '2018-07',
      '2018/07//between 11 and 14 July 2018',
    ],
    ['2019-21', { literal: 'spring 2019' }, '2019', '2019///spring 2019'],
    [
      '2018?-07-14',
      { 'date-parts': [[2018, 7, 14]], circa: true },
      '2018-07-14?',
      '2018/07/14/[14 July 2018?]',
    ],
    ['2018-07~', { 'date-parts': [[2018, 7]], circa: true }, '2018-07~', '2018/07//[ca. July 2018]'],
    ['2018-07?', { 'date-parts': [[2018, 7]], circa: true }, '2018-07?', '2018/07//[July 2018?]'],
  ])('%s is no more precise in any format', (edtf, csl, biblatex, ris) => {
    const citation = dated(edtf);
    expect(toCsl(citation).issued).toEqual(csl);
    expect(toBibtex(citation)).toContain(`date = {${biblatex}}`);
    expect(toRis(citation)).toContain(`DA  - ${ris}\r\n`);
  });

  it.each([
    ['2018-05-18/..', 'May 18, 2018 or later', '18 May 2018 or later'],
    ['../2017-01-01', 'January 1, 2017 or earlier', '1 January 2017 or earlier'],
    ['[..2017]', 'December 31, 2017 or earlier', '31 December 2017 or earlier'],
    [
      '2017-12-30/2018-01-02',
      'between December 30, 2017 and January 2, 2018',
      'between 30 December 2017 and 2 January 2018',
    ],
    ['201X', 'between January 1, 2010 and December 31, 2019', 'between 1 January 2010 and 31 December 2019'],
  ])('%s, of which not even the year is certain, is in words', (edtf, american, british) => {
    const citation = dated(edtf);
    const bibtex = toBibtex(citation);
    expect(toCsl(citation).issued).toEqual({ literal: american });
    expect(bibtex).not.toMatch(/date =|year =/u);
    expect(readCitation(bibtex).note).toContain(american);
    expect(toRis(citation)).toContain(`DA  - ///${british}\r\n`);
    expect(toRis(citation)).not.toContain('PY  -');
  });

  it('is in words as well where only a part of it is certain', () => {
    for (const edtf of ['2018-07-11/2018-07-14', '{2018-07-11,2018-07-14}'])
      expect(readCitation(toBibtex(dated(edtf))).note).toContain('between July 11 and 14, 2018');
  });

  const number = (min: number, max: number) =>
    fc.integer({ min, max }).map((value) => String(value).padStart(max > 99 ? 4 : 2, '0'));
  const year = number(1000, 2100);
  const mark = fc.constantFrom('', '', '?', '~', '%');
  /** Days, months and years: EDTF, and the parts that are known, however doubted. */
  const point = fc
    .tuple(year, fc.option(number(1, 12)), fc.option(number(1, 28)), mark, mark)
    .map(([ofYear, month, day, before, after]) => {
      const parts = [ofYear, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])];
      const edtf =
        before === '' || parts.length < 2
          ? parts.join('-')
          : `${ofYear}${before}-${parts.slice(1).join('-')}`;
      return { edtf: before === '' || parts.length < 2 ? edtf + after : edtf, parts: parts.map(Number) };
    });
  const shared = (a: readonly number[], b: readonly number[]): readonly number[] => {
    const differs = a.findIndex((part, index) => part !== b[index]);
    return differs === -1 ? a : a.slice(0, differs);
  };
  const nothing = (edtf: string) => ({ edtf, parts: [] });
  const published = fc
    .oneof(
      point,
      point.map(({ edtf, parts }) => ({ edtf: parts.length === 3 ? `${edtf}T16:08` : edtf, parts })),
      fc.tuple(point, point).chain(([a, b]) =>
        fc
          .constantFrom(`${a.edtf}/${b.edtf}`, `[${a.edtf}..${b.edtf}]`, `{${a.edtf},${b.edtf}}`)
          .map((edtf) => ({
            edtf,
            parts: shared(a.parts, b.parts),
          })),
      ),
      fc.tuple(year, number(1, 12), number(1, 28), number(1, 28)).map(([y, m, a, b]) => ({
        edtf: `${y}-${m}-${a}/${y}-${m}-${b}`,
        parts: a === b ? [+y, +m, +a] : [+y, +m],
      })),
      point.chain(({ edtf }) =>
        fc.constantFrom(`${edtf}/..`, `${edtf}/`, `../${edtf}`, `/${edtf}`, `[..${edtf}]`).map(nothing),
      ),
      fc
        .tuple(year, number(21, 24), mark)
        .map(([y, season, after]) => ({ edtf: `${y}-${season}${after}`, parts: [+y] })),
      year
        .chain((y) =>
          fc.constantFrom(`${y.slice(0, 3)}X`, `${y.slice(0, 2)}XX`, `-${y}`, `-${y}-07`, `-${y}/2018`),
        )
        .map(nothing),
      fc.tuple(year, number(1, 12)).map(([y, m]) => ({ edtf: `${y}-${m}-XX`, parts: [+y, +m] })),
      year.map((y) => ({ edtf: `${y}-XX`, parts: [+y] })),
    )
    .filter(({ edtf }) => Edtf.safeParse(edtf).success);

  it('is read back from every format, whatever its form, and never more precise or more certain', () => {
    fc.assert(
      fc.property(published, ({ edtf, parts }) => {
        const citation = dated(edtf);
        const [csl, bibtex, ris] = [toCsl(citation), toBibtex(citation), toRis(citation)];
        expect(() => CslSchema.parse(csl)).not.toThrow();
        const read = [csl, JSON.stringify([csl])].map(readCitation);
        // Of an article of a newspaper citation-js reads the year alone, of one of a journal the date.
        const others = [bibtex, ris, ris.replace('TY  - NEWS', 'TY  - JOUR')].map(readCitation);
        for (const { issued } of [...read, ...others]) {
          const dates = issued?.['date-parts'] ?? [parts];
          expect(dates, edtf).toHaveLength(1);
          for (const date of dates) expect(date, edtf).toEqual(parts.slice(0, (date as number[]).length));
        }
        const iso = isoDate(edtf);
        if (iso !== null) expect(iso.split('T')[0]?.split('-').map(Number)).toEqual(parts);
        if (!/[?~%]/u.test(edtf)) return;
        expect(iso).toBeNull();
        expect(
          'circa' in (csl.issued ?? {}) ||
            /\?|ca\./u.test(csl.issued && 'literal' in csl.issued ? csl.issued.literal : ''),
          edtf,
        ).toBe(true);
        for (const note of [csl.note, readCitation(bibtex).note])
          expect(note).toMatch(/Date (?:uncertain|approximate)/u);
        expect(/^ {2}date = \{(.*)\}/mu.exec(bibtex)?.[1] ?? '?', edtf).toMatch(/[?~%]$/u);
        expect(/^DA {2}- (.*)$/mu.exec(ris)?.[1]).toMatch(/\?|ca\./u);
      }),
      { numRuns: 500 },
    );
  });

  it('is in brackets, and remarked on, where the text does not print it', () => {
    const citation = dated('2018-05-18/..', 'supplied');
    expect(toCsl(citation).issued).toEqual({ literal: '[May 18, 2018 or later]' });
    expect(toCsl(citation).note).toContain('supplied by the editor');
  });

  it('is in no format where nobody knows it', () => {
    const citation = cite(report('x', []));
    expect(toCsl(citation)).not.toHaveProperty('issued');
    expect(toBibtex(citation)).not.toMatch(/date =|year =/u);
    expect(toRis(citation)).not.toMatch(/^(?:DA|PY)/mu);
  });
});

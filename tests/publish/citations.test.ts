/** Every format is read back by a program of others', and says what the record says. */
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ArchiveDescription } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { type Citation, nameOf, toCitation } from '../../src/publish/citation.ts';
import { plainText, toApa } from '../../src/publish/citation-styles.ts';
import { toBibtex } from '../../src/publish/to-bibtex.ts';
import { toCsl } from '../../src/publish/to-csl.ts';
import { toRis } from '../../src/publish/to-ris.ts';
import { authorsIn, CslSchema, cslOf, readCitation, squeezed } from '../support/read-citations.ts';
import { publishedOn, report } from '../support/report.ts';

const description = ArchiveDescription.parse({ title: 'Harbour papers' });
const ADDRESS = 'https://archive.example/articles/x/';
const cite = (article: ArticleRecord) => toCitation(article, description, ADDRESS);

const supplied = <T>(value: T) => ({ value, basis: 'supplied', note: 'made up' }) as const;
const stated = <T>(value: T) => ({ value, basis: 'stated', line: 1, text: 'made up' }) as const;

function expectSame(item: ReturnType<typeof readCitation>, { title, outlet, address }: Citation): void {
  expect(squeezed(item.title)).toBe(squeezed(title));
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
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (headline, publisher, byline) => {
          expectRoundTrip(
            cite(
              report('x', [], {
                headline: stated(headline),
                publisher: stated(publisher),
                byline: stated(byline),
              }),
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
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
      {
        'date-parts': [
          [2018, 7, 11],
          [2018, 7, 14],
        ],
      },
      '2018-07-11/2018-07-14',
      '2018/07//between 11 and 14 July 2018',
    ],
    [
      '2017-12-30/2018-01-02',
      {
        'date-parts': [
          [2017, 12, 30],
          [2018, 1, 2],
        ],
      },
      '2017-12-30/2018-01-02',
      '///between 30 December 2017 and 2 January 2018',
    ],
    ['2018-07~', { 'date-parts': [[2018, 7]], circa: true }, '2018-07~', '2018/07//[ca. July 2018]'],
    ['2018-07?', { 'date-parts': [[2018, 7]] }, '2018-07?', '2018/07//[July 2018?]'],
    ['2018-05-18/..', { literal: 'May 18, 2018 or later' }, '2018-05-18/..', '///18 May 2018 or later'],
  ])('%s is no more precise in any format', (edtf, csl, biblatex, ris) => {
    const citation = dated(edtf);
    expect(toCsl(citation).issued).toEqual(csl);
    expect(toBibtex(citation)).toContain(`date = {${biblatex}}`);
    expect(toRis(citation)).toContain(`DA  - ${ris}\r\n`);
  });

  it('is in words where biblatex has no form for it', () => {
    const bibtex = toBibtex(dated('{2018-07-11,2018-07-14}'));
    expect(bibtex).not.toContain('date =');
    expect(bibtex).toContain('between July 11 and 14, 2018');
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

import { describe, expect, it } from 'vitest';
import { ArchiveDescription } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { inStyles, plainText } from '../../src/publish/citation-styles.ts';
import { toCitation } from '../../src/publish/citation.ts';
import { publishedOn, report } from '../support/report.ts';

const ADDRESS = 'https://a.example/x/';
const stated = <T>(value: T) => ({ value, basis: 'stated', line: 1, text: 'made up' }) as const;

/** The citation in Chicago, APA and MLA, as a reader sees it. */
function cited(fields: Partial<ArticleRecord>): string[] {
  const article = report('x', [], { headline: stated('The harbour opens'), ...fields });
  const citation = toCitation(article, ArchiveDescription.parse({ title: 'Harbour Papers' }), ADDRESS);
  return inStyles(citation).map(({ phrases, joint, end }) => plainText(phrases) + joint + ADDRESS + end);
}

describe('a citation', () => {
  it('is what Chicago, APA and MLA ask of an article of a newspaper', () => {
    expect(
      cited({
        byline: stated(['Ada B. Novak']),
        publisher: stated('The Lighthouse'),
        published: stated('2018-09-14'),
      }),
    ).toEqual([
      `Ada B. Novak, “The harbour opens,” The Lighthouse, September 14, 2018, Harbour Papers, ${ADDRESS}.`,
      `Novak, A. B. (2018, September 14). The harbour opens. The Lighthouse. Harbour Papers. ${ADDRESS}`,
      `Novak, Ada B. “The harbour opens.” The Lighthouse, 14 Sept. 2018. Harbour Papers, ${ADDRESS}.`,
    ]);
  });

  it('begins with the title where no author is known, and says that there is no date as the style does', () => {
    expect(cited({})).toEqual([
      `“The harbour opens,” n.d., Harbour Papers, ${ADDRESS}.`,
      `The harbour opens. (n.d.). Harbour Papers. ${ADDRESS}`,
      `“The harbour opens.” Harbour Papers, ${ADDRESS}.`,
    ]);
  });

  it('puts a date that the text does not print in brackets, as wide as it is known', () => {
    const dates = (edtf: string) => cited(publishedOn(edtf)).map((text) => /\[.*\]/u.exec(text)?.[0]);
    expect(dates('2018-07-11/2018-07-14')).toEqual([
      '[between July 11 and 14, 2018]',
      '[2018, between July 11 and 14]',
      '[between 11 and 14 July 2018]',
    ]);
    expect(dates('2018-05-18/..')).toEqual([
      '[May 18, 2018 or later]',
      '[May 18, 2018 or later]',
      '[18 May 2018 or later]',
    ]);
    expect(dates('2018-08?')).toEqual(['[August 2018?]', '[2018, August?]', '[Aug. 2018?]']);
    expect(dates('2018~')).toEqual(['[ca. 2018]', '[ca. 2018]', '[ca. 2018]']);
  });

  it('brackets a title that is not the text’s own', () => {
    const supplied = { value: 'On the harbour', basis: 'supplied', note: 'made up' } as const;
    for (const text of cited({ headline: supplied })) expect(text).toContain('[On the harbour]');
    for (const text of cited({ headline: { value: null, basis: 'absent' } }))
      expect(text).toContain('[x.txt]');
  });

  it('sets quotation marks within quotation marks, and ends a question with its own mark', () => {
    const [chicago, apa, mla] = cited({ headline: stated('Is “Pier 4” or "Pier 5" open?') });
    expect(chicago).toContain('“Is ‘Pier 4’ or ‘Pier 5’ open?,” ');
    expect(apa).toContain('Is “Pier 4” or "Pier 5" open? (n.d.).');
    expect(mla).toContain('“Is ‘Pier 4’ or ‘Pier 5’ open?” ');
  });

  it('names two authors, and of more the first, but for APA, which names them all', () => {
    const names = ['Ada B. Novak', 'Wire Staff', 'Ben C. Marsh'];
    expect(cited({ byline: stated(names.slice(0, 2)) }).map((text) => text.split('harbour')[0])).toEqual([
      'Ada B. Novak and Wire Staff, “The ',
      'Novak, A. B., & Wire Staff. (n.d.). The ',
      'Novak, Ada B., and Wire Staff. “The ',
    ]);
    expect(cited({ byline: stated(names) }).map((text) => text.split('harbour')[0])).toEqual([
      'Ada B. Novak et al., “The ',
      'Novak, A. B., Wire Staff, & Marsh, B. C. (n.d.). The ',
      'Novak, Ada B., et al. “The ',
    ]);
  });
});

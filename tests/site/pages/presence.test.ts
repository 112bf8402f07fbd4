import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Quotation } from '../../../src/archive/records.ts';
import { stripsOf } from '../../../src/site/presence.ts';
import { articleNaming } from '../../support/articles.ts';

const said = (speaker: string, paragraph: string, start: number, end: number): Quotation => ({
  id: `q-${paragraph}-${start}`,
  speaker,
  speakerText: speaker,
  cue: 'said',
  text: 'x',
  segments: [{ paragraph, start, end }],
  partial: false,
});

const article = (quotations: Quotation[], ...paragraphs: string[][]): ArticleRecord => ({
  ...articleNaming('one', paragraphs),
  quotations,
});

describe('the strip of an article', () => {
  it('places a name by its share of the whole text', () => {
    // Two paragraphs of seven letters: "ada ben", "cleo xy".
    const [strip] = stripsOf(article([], ['ada', 'ben'], ['cleo', 'xy']), 9).filter(
      ({ actor }) => actor === 'cleo',
    );
    expect(strip?.named).toEqual([{ from: 7 / 14, to: 11 / 14 }]);
  });

  it('puts those who speak before those who are only named', () => {
    const strips = stripsOf(article([said('ben', 'p-0', 0, 3)], ['ada', 'ada', 'ben']), 9);
    expect(strips.map(({ actor }) => actor)).toEqual(['ben', 'ada']);
  });

  it('stays within the text', () => {
    const strips = stripsOf(article([said('ada', 'p-1', 0, 3)], ['ada'], ['ada']), 9);
    for (const { from, to } of strips.flatMap(({ named, speaks }) => [...named, ...speaks])) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(to).toBeGreaterThan(from);
    }
  });

  it('leaves out who stands only in the headline, and who is one too many', () => {
    const headline: ArticleRecord = {
      ...articleNaming('one', [['ada', 'ben']]),
      mentions: [{ actor: 'cleo', paragraph: 'headline', start: 0, end: 3, text: 'one', form: 'name' }],
    };
    expect(stripsOf(headline, 9)).toEqual([]);
    expect(stripsOf(article([], ['ada', 'ben', 'cleo']), 2)).toHaveLength(2);
  });
});

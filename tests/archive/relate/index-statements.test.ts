import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Quotation } from '../../../src/archive/records.ts';
import { indexStatements } from '../../../src/archive/relate/index-statements.ts';
import { articleNaming } from '../../support/articles.ts';

const quotation = (speaker: string | null, paragraph: string, start: number, end: number): Quotation => ({
  id: `q-${start}`,
  speaker,
  speakerText: null,
  cue: null,
  text: 'x',
  segments: [{ paragraph, start, end }],
  partial: false,
});

/** One paragraph, "ada ben cleo", in which each name is a mention of its actor. */
const article = (...quotations: Quotation[]): ArticleRecord => ({
  ...articleNaming('one', [['ada', 'ben', 'cleo']]),
  quotations,
});

describe('statements', () => {
  it('belong to who makes them', () => {
    const index = indexStatements([article(quotation('ada', 'p-0', 4, 7))]);
    expect(index.get('ada')?.by).toHaveLength(1);
  });

  it('are about the actors that their own words name, and nobody around them', () => {
    const index = indexStatements([article(quotation('ada', 'p-0', 4, 7))]);
    expect(index.get('ben')?.about).toHaveLength(1);
    expect(index.get('cleo')).toBeUndefined();
  });

  it('are not about the speaker', () => {
    const index = indexStatements([article(quotation('ada', 'p-0', 0, 7))]);
    expect(index.get('ada')?.about).toEqual([]);
  });

  it('without a speaker are still about somebody', () => {
    const index = indexStatements([article(quotation(null, 'p-0', 8, 12))]);
    expect(index.get('cleo')?.about).toHaveLength(1);
  });
});

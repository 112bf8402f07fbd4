import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../src/archive/records.ts';
import { withhold } from '../../../src/archive/relate/withhold.ts';
import { BLANK } from '../../support/articles.ts';

const at = (paragraph: string, text: string) => ({ paragraph, start: 0, end: text.length, text });

const article = (access: AnnotatedArticle['access']): AnnotatedArticle => ({
  ...BLANK,
  headline: { value: 'Harbour closed', basis: 'stated', line: 1, text: 'Harbour closed' },
  standfirst: { value: 'Ships wait outside', basis: 'stated', line: 2, text: 'Ships wait outside' },
  imageCredit: { value: 'Second words', basis: 'stated', line: 4, text: 'Second words' },
  published: { value: '2020-05-02/..', basis: 'inferred', note: 'x', evidence: [at('p-2', 'Second')] },
  access,
  paragraphs: [
    { id: 'p-1', text: 'First words.', lines: [3, 3], kind: 'paragraph' },
    { id: 'p-2', text: 'Second words.', lines: [4, 4], kind: 'paragraph' },
  ],
  discarded: [{ line: 5, text: 'Share', reason: 'share-widget' }],
  mentions: [
    { ...at('headline', 'Harbour'), actor: 'harbour', form: 'name' },
    { ...at('p-1', 'First'), actor: 'first', form: 'name' },
    { ...at('p-2', 'Second'), actor: 'second', form: 'name' },
  ],
  unresolved: [],
  quotations: [],
  dates: [{ ...at('p-2', 'Second'), edtf: '2020-05-02' }],
  topics: [
    { topic: 'ships', evidence: [at('p-1', 'First'), at('p-2', 'Second')] },
    { topic: 'storms', evidence: [at('p-2', 'Second')] },
  ],
});

const lines = ['Harbour closed', 'Ships wait outside', 'First words.', 'Second words.', 'Share'];
const shown = (access: AnnotatedArticle['access']) => withhold({ article: article(access), lines });

describe('the rights to a text', () => {
  it('leave an article of full access as it is', () => {
    expect(shown('full')).toEqual({ article: article('full'), lines });
  });

  it('show of an excerpt the first paragraph, and what speaks of it', () => {
    const { article: left } = shown('excerpt');
    expect(left.paragraphs.map(({ id }) => id)).toEqual(['p-1']);
    expect(left.mentions.map(({ actor }) => actor)).toEqual(['harbour', 'first']);
    expect(left.topics).toEqual([{ topic: 'ships', evidence: [at('p-1', 'First')] }]);
    expect(left.standfirst.value).toBe('Ships wait outside');
  });

  it.each(['excerpt', 'metadata'] as const)('let no withheld word through: %s', (access) => {
    const published = JSON.stringify(shown(access));
    for (const words of access === 'excerpt' ? ['Second'] : ['Second', 'First', 'Ships wait'])
      expect(published).not.toContain(words);
  });

  it('keep the fields of metadata with their basis', () => {
    expect(shown('metadata').article.headline).toEqual(article('metadata').headline);
    expect(shown('metadata').article.published.value).toBe('2020-05-02/..');
  });
});

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

  /** An excerpt of one paragraph of so many sentences, a name in each, on lines of one sentence each. */
  const excerptOf = (sentences: readonly string[], rest: Partial<AnnotatedArticle> = {}) => {
    const text = sentences.join(' ');
    return withhold({
      article: {
        ...article('excerpt'),
        paragraphs: [{ id: 'p-1', text, lines: [3, 2 + sentences.length], kind: 'paragraph' }],
        mentions: sentences.map((sentence, index) => {
          const start = sentences.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          const name = sentence.slice(0, -1);
          return {
            paragraph: 'p-1',
            start,
            end: start + name.length,
            text: name,
            actor: `a-${index}`,
            form: 'name',
          };
        }),
        ...rest,
      },
      lines: ['Harbour closed', 'Ships wait outside', ...sentences],
    }).article;
  };
  const ships = (count: number) =>
    Array.from({ length: count }, (_, number) => `Ship number ${number} waits.`);

  it('show of a long paragraph its first sentences, and what speaks of them', () => {
    const left = excerptOf(ships(80));
    const [shownText = ''] = left.paragraphs.map(({ text }) => text);
    const sentences = shownText.split(/(?<=\.) /u);
    expect(shownText.length).toBeLessThanOrEqual(600);
    expect(sentences).toEqual(ships(sentences.length));
    expect(sentences.length).toBeGreaterThan(20);
    expect(left.mentions.map(({ actor }) => actor)).toEqual(sentences.map((_, index) => `a-${index}`));
    expect(left.paragraphs[0]?.lines).toEqual([3, 2 + sentences.length]);
  });

  it('show of a short text no more than half', () => {
    expect(excerptOf(ships(4)).paragraphs.map(({ text }) => text)).toEqual([ships(2).join(' ')]);
    expect(excerptOf(ships(1)).paragraphs).toEqual([]);
  });

  it('show no part of a sentence that is too long', () => {
    const long = `${'The ship and '.repeat(60)}the harbour.`;
    expect(excerptOf([long, ...ships(80)]).paragraphs).toEqual([]);
  });

  it('show no standfirst that is as long as a text', () => {
    const value = ships(80).join(' ');
    const standfirst = { value, basis: 'stated', line: 2, text: value } as const;
    expect(excerptOf(ships(4), { standfirst }).standfirst).toEqual({ value: null, basis: 'absent' });
  });

  it.each([
    ['Ship number 0', 1],
    ['Ship number 3', 0],
    ['hip', 0],
  ])('show a quotation where they show what says who speaks: %s', (speakerText, count) => {
    const [text = ''] = ships(1);
    const said = { id: 'q-1', speaker: 'a-0', speakerText, cue: null, text, partial: false };
    const quotations = [{ ...said, segments: [{ paragraph: 'p-1', start: 0, end: text.length }] }];
    expect(excerptOf(ships(4), { quotations }).quotations).toHaveLength(count);
  });
});

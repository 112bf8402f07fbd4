import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Paragraph } from '../../../src/archive/records.ts';
import { excerptsOf } from '../../../src/site/excerpts.ts';
import { articleNaming } from '../../support/articles.ts';

const TEXT = 'First one. Then Ada met Ben. Ada left.';

const PARAGRAPH: Paragraph = { id: 'p-1', text: TEXT, lines: [1, 1], kind: 'paragraph' };

const article: ArticleRecord = { ...articleNaming('one', []), paragraphs: [PARAGRAPH] };

const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { paragraph: 'p-1', start, end: start + words.length };
};

const shown = (...spans: ReturnType<typeof span>[]) =>
  excerptsOf(article, spans).map(({ pieces }) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );

describe('an excerpt', () => {
  it('is the sentence of the words, with the words marked', () => {
    expect(shown(span('Ben'))).toEqual(['Then Ada met [Ben].']);
  });

  it('shows a sentence once, however much of it is marked', () => {
    expect(shown(span('Ada'), span('Ben'))).toEqual(['Then [Ada] met [Ben].']);
  });

  it('shows each sentence apart', () => {
    expect(shown(span('Ada'), span('Ada', 20))).toEqual(['Then [Ada] met Ben.', '[Ada] left.']);
  });

  it('shows of an endless sentence the words around the first mark, and says that there is more', () => {
    const words = `${'before '.repeat(200)}Ada ${'after '.repeat(200)}`;
    const start = words.indexOf('Ada');
    const endless = { ...article, paragraphs: [{ ...PARAGRAPH, text: words }] };
    const [excerpt] = excerptsOf(endless, [{ paragraph: 'p-1', start, end: start + 3 }]);
    const text = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
    expect(text).toMatch(/^… before .*before Ada after .*after …$/u);
    expect(text.length).toBeLessThan(450);
  });

  it('leads to its paragraph', () => {
    expect(excerptsOf(article, [span('Ben')])[0]?.href).toBe('/articles/one/#p-1');
  });

  it('can be of the headline', () => {
    const [excerpt] = excerptsOf(article, [{ paragraph: 'headline', start: 0, end: 3 }]);
    expect(excerpt?.pieces).toEqual([{ text: 'one', marked: true }]);
    expect(excerpt?.href).toBe('/articles/one/#headline');
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { quotationInWords } from '../../../src/site/statements.ts';
import { articleNaming } from '../../support/articles.ts';

/** An article of these paragraphs, and the quotation of the words between the marks. */
function quoted(...texts: string[]) {
  const article: ArticleRecord = {
    ...articleNaming('one', []),
    paragraphs: texts.map((text, index) => ({ id: `p-${index}`, text, lines: [1, 1], kind: 'paragraph' })),
  };
  const segments = texts.flatMap((text, index) =>
    [...text.matchAll(/“([^“”]+)/gu)].map((match) => ({
      paragraph: `p-${index}`,
      start: match.index + 1,
      end: match.index + match[0].length,
    })),
  );
  return quotationInWords(article, {
    id: 'q-1',
    speaker: null,
    speakerText: null,
    cue: null,
    text: 'as the record joins it',
    segments,
    partial: false,
  });
}

describe('a quotation on a page', () => {
  it('shows where the words of somebody else stood between', () => {
    expect(quoted('“The quay is shut,” Ada said. “It will stay so.”')).toBe(
      'The quay is shut, … It will stay so.',
    );
  });

  it('goes on over the end of a paragraph', () => {
    expect(quoted('She said: “The quay is shut.', '“It will stay so.”')).toBe(
      'The quay is shut. It will stay so.',
    );
  });

  it('shows what stood between also over the end of a paragraph', () => {
    expect(quoted('“The quay is shut,” Ada said.', '“It will stay so.”')).toBe(
      'The quay is shut, … It will stay so.',
    );
  });
});

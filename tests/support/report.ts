import type { ArticleRecord } from '../../src/archive/records.ts';
import { articleNaming } from './articles.ts';

/**
 * An article written with its annotations: `{ann}` is a mention of the actor `ann`, `[2020-05-02]` a
 * date. Each paragraph is one string.
 * @param fields what else the article has
 */
export function report(
  id: string,
  paragraphs: readonly string[],
  fields: Partial<ArticleRecord> = {},
): ArticleRecord {
  const article: ArticleRecord = { ...articleNaming(id, []), paragraphs: [], mentions: [], dates: [] };
  for (const [index, marked] of paragraphs.entries()) {
    const paragraph = `p-${index}`;
    let text = '';
    for (const part of marked.split(/(\{[^}]*\}|\[[^\]]*\])/u)) {
      const words = part.replace(/^[{[]|[}\]]$/gu, '');
      const span = { paragraph, start: text.length, end: text.length + words.length, text: words };
      if (part.startsWith('{')) article.mentions.push({ ...span, actor: words, form: 'name' });
      if (part.startsWith('[')) article.dates.push({ ...span, edtf: words });
      text += words;
    }
    article.paragraphs.push({ id: paragraph, text, lines: [index + 1, index + 1], kind: 'paragraph' });
  }
  return { ...article, ...fields };
}

/** A date of publication as an editor supplies it. */
export const publishedOn = (edtf: string): Pick<ArticleRecord, 'published'> => ({
  published: { value: edtf, basis: 'supplied', note: 'made up' },
});

/** The words of an article that its author wrote: the places where names, topics and dates are looked for. */
import type { ReadArticle } from '../records.ts';
import { splitWords } from './split-words.ts';
import type { Word } from './split-words.ts';

export interface TextPassage {
  /** A paragraph's id, or `headline` or `standfirst`. */
  readonly paragraph: string;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Headline and standfirst where the text states them (an editor's words mention nobody), and the paragraphs. */
export function passagesOf(article: ReadArticle): readonly TextPassage[] {
  const fields = (['headline', 'standfirst'] as const).flatMap((field) => {
    const { basis, value } = article[field];
    return basis === 'stated' ? [{ paragraph: field as string, text: value }] : [];
  });
  const body = article.paragraphs.map(({ id, text }) => ({ paragraph: id, text }));
  return [...fields, ...body].map((passage) => ({ ...passage, words: splitWords(passage.text) }));
}

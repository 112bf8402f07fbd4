import { allTexts } from './copies.ts';
import { remember } from './remember.ts';
import type { Actor, Statement } from '../archive/archive.ts';
import type { ArticleRecord, Quotation } from '../archive/records.ts';

/** Those that say something: quoted words and fragments are no statements of their own. */
export const fullStatements = remember((statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ quotation }) => !quotation.partial),
);

/** Every statement of the archive: by text, newest first, and there in reading order. */
export const allStatements = (): Statement[] =>
  allTexts().flatMap((article) =>
    article.quotations.filter(({ partial }) => !partial).map((quotation) => ({ article, quotation })),
  );

/** How statements relate to an actor: each has pages of its own, `/quotations/by/<actor>/`. */
export const RELATIONS = {
  by: {
    of: ({ statements }: Actor) => fullStatements(statements),
    title: (name: string) => `Statements by ${name}`,
  },
  about: {
    of: ({ statementsAbout }: Actor) => fullStatements(statementsAbout),
    title: (name: string) => `Statements that name ${name}`,
  },
};

/**
 * A quotation as a page shows it: an ellipsis where words of somebody else stand between its pieces, so
 * that nobody is shown to have said in one breath what the text parts. Over the end of a paragraph it just goes on.
 */
export function quotationInWords({ paragraphs }: ArticleRecord, { text, segments }: Quotation): string {
  if (segments.length === 1) return text;
  const textOf = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  return segments
    .map(({ paragraph, start, end }, index) => {
      const next = segments[index + 1];
      const words = textOf.get(paragraph) ?? '';
      if (!next) return words.slice(start, end);
      const goesOn =
        next.paragraph !== paragraph &&
        !/\p{L}/u.test(words.slice(end) + (textOf.get(next.paragraph) ?? '').slice(0, next.start));
      return `${words.slice(start, end)}${goesOn ? ' ' : ' … '}`;
    })
    .join('');
}

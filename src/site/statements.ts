import { allTexts } from './copies.ts';
import { remember } from './remember.ts';
import type { Actor, Statement } from '../archive/archive.ts';

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

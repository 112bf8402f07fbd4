/** The pages of lists: those that a later build may not have, when there is less to list. */
import type { Archive } from '../archive/archive.ts';
import { toListedPage } from '../archive/ledger-pages.ts';
import { theArchive } from './archive.ts';
import { articlesByYear } from './calendar.ts';
import { allChanges } from './changes.ts';
import { allTexts } from './copies.ts';
import { actorsByLetter, hasLetterPages } from './letters.ts';
import { paginate, type Item, type PartAt } from './paginate.ts';
import { remember } from './remember.ts';
import { allStatements, RELATIONS } from './statements.ts';
import { pagesOfDays } from './years.ts';

/** Their paths, below the home page and without slashes at their ends. */
export const listPages = (): ReadonlySet<string> => pagesIn(theArchive());

const pagesIn = remember(({ actors, topics }: Archive): ReadonlySet<string> => {
  const pairs = new Set([...actors.values()].flatMap((actor) => actor.pairs));
  const paths = [
    ...pathsOf('articles', allTexts()),
    ...pathsOf('changes', allChanges()),
    ...pathsAt('chronology', pagesOfDays()),
    ...pathsOf('coverage', allTexts()),
    ...pathsOf('quotations', allStatements()),
    ...pathsOf('topics', [...topics.values()]),
    ...articlesByYear().flatMap(({ id, articles }) => pathsOf(`dates/${id}`, articles)),
    ...(hasLetterPages() ? actorsByLetter() : []).flatMap((letter) =>
      pathsOf(`actors/by-letter/${letter.id}`, letter.actors),
    ),
    ...[...topics.values()].flatMap(({ id, assignments }) => pathsOf(`topics/${id}`, assignments)),
    ...[...actors.values()].flatMap((actor) => [
      ...pathsOf(`actors/${actor.id}`, actor.appearances),
      ...Object.entries(RELATIONS).flatMap(([relation, { of }]) => {
        const statements = of(actor);
        return statements.length === 0 ? [] : pathsOf(`quotations/${relation}/${actor.id}`, statements);
      }),
    ]),
    ...[...pairs].flatMap(({ address, passages }) => pathsOf(`actors/${address}`, passages)),
  ];
  return new Set(paths.filter((path) => toListedPage(path) !== undefined));
});

const pathsOf = (list: string, items: readonly Item[]): string[] => pathsAt(list, paginate(items));

const pathsAt = (list: string, parts: readonly PartAt<unknown>[]): string[] =>
  parts.map(({ page }) => (page === undefined ? list : `${list}/${page}`));

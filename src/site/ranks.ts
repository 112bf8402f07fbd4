/** The actors of the archive by how much there is of them. */
import type { Actor, Archive } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { remember } from './remember.ts';
import { fullStatements } from './statements.ts';

/** Those that articles name, first whom most name. */
export const mostNamed = (): readonly Actor[] => namedIn(theArchive());

/** Those that say something, first who says most. */
export const mostQuoted = (): readonly Actor[] => quotedIn(theArchive());

const namedIn = remember((archive: Archive) => ranked(archive, ({ appearances }) => appearances.length));

const quotedIn = remember((archive: Archive) =>
  ranked(archive, ({ statements }) => fullStatements(statements).length),
);

const ranked = ({ actors }: Archive, countOf: (actor: Actor) => number): Actor[] =>
  [...actors.values()]
    .filter((actor) => countOf(actor) > 0)
    .toSorted((one, other) => countOf(other) - countOf(one));

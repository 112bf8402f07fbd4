/** The actors by the letters that their names begin with. */
import type { Actor, Archive } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { firstLetter } from './present.ts';
import { remember } from './remember.ts';

export interface Letter {
  readonly letter: string;
  /** The last part of the address of its page. */
  readonly id: string;
  readonly actors: readonly Actor[];
}

/** More actors than these are listed on a page for each letter. */
const MOST_ON_A_PAGE = 100;

/** Whether each letter has a page of its own. */
export const hasLetterPages = (): boolean => theArchive().actors.size > MOST_ON_A_PAGE;

/** In the order of the alphabet. */
export const actorsByLetter = (): readonly Letter[] => lettersIn(theArchive());

const lettersIn = remember(({ actors }: Archive): Letter[] =>
  [...Map.groupBy(actors.values(), ({ entry }) => firstLetter(entry.prefLabel))].map(([letter, listed]) => ({
    letter,
    id: letter === '#' ? 'other' : letter.toLocaleLowerCase('en'),
    actors: listed,
  })),
);

/** The chronology by page and by year. */
import { theArchive } from './archive.ts';
import { paginate, type PartAt } from './paginate.ts';
import { remember } from './remember.ts';
import type { Archive, Day } from '../archive/archive.ts';
import { earliestDay } from '../archive/dates/edtf-bounds.ts';

export interface YearOfDays {
  /** `2018`; of a long time a decade, `2010s`. */
  readonly year: string;
  /** Address of its heading, below that of the chronology. */
  readonly address: string;
  /** How often articles speak of a time in this year: an article and a time count once. */
  readonly accounts: number;
  readonly published: number;
}

/** What a day shows of each at most: one that all the world reports would fill the page. */
export const MOST_ACCOUNTS = 12;
export const MOST_PUBLISHED = 12;

const sizeOf = ({ accounts, published }: Day): number =>
  Math.min(accounts.length, MOST_ACCOUNTS) + Math.min(published.length, MOST_PUBLISHED);

/** The days in pages, oldest first. */
export const pagesOfDays = (): readonly PartAt<Day>[] => pagesIn(theArchive());

const pagesIn = remember(({ chronology }: Archive) => paginate(chronology, sizeOf));

/** More years than these are told by decades. */
const MOST_YEARS = 60;

/** The years that the archive speaks of, oldest first. */
export function yearsOfDays(): YearOfDays[] {
  const days = pagesOfDays().flatMap(({ page, part }) =>
    part.items.map((day) => ({
      day,
      year: yearOf(day),
      address: `${page === undefined ? '' : `${page}/`}#y-${yearOf(day)}`,
    })),
  );
  const years = Map.groupBy(days, ({ year }) => year);
  const groups = years.size <= MOST_YEARS ? years : Map.groupBy(days, ({ year }) => `${year.slice(0, 3)}0s`);
  return [...groups].map(([year, told]) => ({
    year,
    address: told[0]?.address ?? '',
    accounts: told.reduce((sum, { day }) => sum + day.accounts.length, 0),
    published: told.reduce((sum, { day }) => sum + day.published.length, 0),
  }));
}

/** The year that a time begins in. */
export const yearOf = ({ edtf }: Day): string => earliestDay(edtf)?.slice(0, 4) ?? '';

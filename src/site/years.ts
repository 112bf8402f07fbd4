/** The chronology by year. */
import { theArchive } from './archive.ts';
import { remember } from './remember.ts';
import { pageOf } from './paginate.ts';
import type { Archive, Day } from '../archive/archive.ts';
import { earliestDay } from '../archive/dates/edtf-bounds.ts';

export interface YearOfDays {
  readonly year: string;
  /** Address of its heading, below that of the chronology. */
  readonly address: string;
  readonly days: readonly Day[];
  /** How often articles speak of a time in this year: an article and a time count once. */
  readonly accounts: number;
  readonly published: number;
}

/** The years that the archive speaks of, oldest first. */
export const yearsOfDays = (): readonly YearOfDays[] => yearsIn(theArchive());

const yearsIn = remember(({ chronology }: Archive): YearOfDays[] => {
  const starts = new Map(chronology.map((day, index) => [yearOf(day), index] as const).reverse());
  return [...Map.groupBy(chronology, yearOf)].map(([year, days]) => ({
    year,
    address: `${pageOf(starts.get(year) ?? 0)}#y-${year}`,
    days,
    accounts: days.reduce((sum, { accounts }) => sum + accounts.length, 0),
    published: days.reduce((sum, { published }) => sum + published.length, 0),
  }));
});

/** The year that a time begins in. */
export const yearOf = ({ edtf }: Day): string => earliestDay(edtf)?.slice(0, 4) ?? '';

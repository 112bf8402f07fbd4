/**
 * Words of dates and times, for `dates/`. Strings are lists of phrases with `|` between them; case, accents
 * and the spellings of Arabic letters are folded when they are compiled (`dates/lexicon.ts`).
 */
export interface DateWords {
  /** Whether names of months and days begin with a capital, so that "may" and "sat" are none. */
  readonly capitals: boolean;
  /** The twelve months of each calendar in use, spelt in full and in every case of the grammar. */
  readonly months: Readonly<Partial<Record<'gregory' | 'persian' | 'islamic', readonly string[]>>>;
  /** The twelve Gregorian months, abbreviated: dates only beside a number. */
  readonly shortMonths?: readonly string[];
  /** Months that are common words or names too: dates only beside a number or a word that asks for a month. */
  readonly weakMonths?: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Abbreviated: only beside a date. */
  readonly shortWeekdays?: readonly string[];
  /** Whether 04/05/2020 is always 4 May. */
  readonly dayFirst: boolean;
  /** What makes a day an ordinal: "st", "th". */
  readonly ordinals?: string;
  /** What may stand between day, month and year: "of", "de". */
  readonly of?: string;
  /** What may stand between a date and its time: "at". */
  readonly at?: string;
  /** What may stand after, or between, hour and minute: "Uhr", "h". */
  readonly hour?: string;
  readonly am?: string;
  readonly pm?: string;
  /** What may stand after a year: "г.". */
  readonly afterYear?: string;
  /** What stands between the first and the last day of some: "to"; and between two days: "and". */
  readonly to: string;
  readonly and: string;
  /** What stands before a bare year: "in", "since". */
  readonly beforeYear: string;
  /** What stands before years and amounts alike, so that a round number after it is none: "of", "by". */
  readonly beforeYearOrAmount: string;
  /** Articles and what stands in their place: the "the" of "the 1974 agreement". */
  readonly the?: string;
  /** What makes the number before it a count: "people", "per cent". */
  readonly counted?: string;
  /** The numbers from one on, as words. */
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<DateUnit, string>>;
  /** As they stand beside a number other than one, where that differs. */
  readonly manyUnits?: Readonly<Record<DateUnit, string>>;
  readonly relative: readonly RelativePhrase[];
  /** What stands before a date that lies ahead: "from", "until". */
  readonly ahead: string;
  /** Words of a sentence that speaks of what is to come: "will", "expected". */
  readonly future: string;
}

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** A date told from where one stands. */
export interface RelativePhrase {
  /**
   * Slots are {number}, {unit}, {units} (beside a number), {weekday} and {month}. Words in parentheses at the
   * beginning must stand there and are no part of the date: "(in) {month}".
   */
  readonly say: string;
  /** Reckoned from the publication, or from the date that the text spoke of before. */
  readonly from: 'publication' | 'text';
  /** How many units later; with {number}, 1 or -1. For {weekday} and {month}: last, nearest or next. */
  readonly by: number;
  /** Where there is no slot that tells it. */
  readonly unit?: DateUnit;
}

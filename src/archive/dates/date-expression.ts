/** What a text can say of a date. */
import type { DateUnit } from '../language/date-words.ts';

/** A date with its year: to the year, the month, the day or the minute. */
export interface FullDate {
  readonly kind: 'full';
  readonly edtf: string;
  /** Whether the text names another day of the week than the date's own. */
  readonly contradicted: boolean;
}

/** A numeric date that can be read in two ways. */
export interface AmbiguousDate {
  readonly kind: 'ambiguous';
  /** EDTF: day first, month first. */
  readonly readings: readonly [string, string];
}

/** A date without its year: a stamp of this kind dates nothing. */
export interface PartialDate {
  readonly kind: 'partial';
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
  /** The last day of a range of days. */
  readonly until: number | null;
  /** Monday being 0, where the text names it. */
  readonly weekday: number | null;
  /** The last one, the nearest, or the next: -1, 0 or 1. */
  readonly by: number;
}

/** A day of the week. */
export interface Weekday {
  readonly kind: 'weekday';
  /** Monday being 0. */
  readonly weekday: number;
  /** The last one, the nearest, or the next: -1, 0 or 1. */
  readonly by: number;
  /** An abbreviation, which is a date only beside another: "Sat". */
  readonly short: boolean;
}

/** So many units after (or before) the publication, or the date that the text spoke of before. */
export interface RelativeDate {
  readonly kind: 'relative';
  readonly from: 'publication' | 'text';
  readonly by: number;
  readonly unit: DateUnit;
  /** Whether the text counts them: "two weeks ago" is no certain week. */
  readonly counted: boolean;
}

/** A time of day alone, as it stands in EDTF: `T16:08`, `T19:04-05:00`. */
export interface TimeOfDay {
  readonly kind: 'time';
  readonly time: string;
}

export type DateMeaning = FullDate | AmbiguousDate | PartialDate | Weekday | RelativeDate | TimeOfDay;

/** A meaning and its place: UTF-16 offsets into the text, end exclusive; `text` is what stands there. */
export type DateExpression = DateMeaning & {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

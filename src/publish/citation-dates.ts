/** A date of publication as citations give it: to the day, never more precise than it is known. */
import { earliestDay, latestDay } from '../archive/dates/edtf-bounds.ts';
import { formatEdtf } from '../archive/dates/format-edtf.ts';
import type { StatedDate } from '../archive/records.ts';

/** EDTF without times of day. */
const daysOf = (edtf: string): string => edtf.replace(/T[^/]*/gu, '');

const withoutDoubts = (edtf: string): string => daysOf(edtf).replace(/[?~%]/gu, '');

const isUncertain = (edtf: string): boolean => /[?%]/u.test(edtf);

export const isApproximate = (edtf: string): boolean => /[~%]/u.test(edtf);

/**
 * A date in words, in the brackets that say that it is not printed in the text.
 * @returns `July 14, 2018`, `[between July 11 and 14, 2018]`, `[ca. 2018]`, `[July 2018?]`; `null` for no date
 */
export function citedDate({ value, basis }: StatedDate, locale: 'en-US' | 'en-GB'): string | null {
  if (value === null) return null;
  const words = formatEdtf(withoutDoubts(value), locale);
  const doubted = `${isApproximate(value) ? 'ca. ' : ''}${words}${isUncertain(value) ? '?' : ''}`;
  return basis === 'stated' && doubted === words ? words : `[${doubted}]`;
}

const POINT = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * The year, month and day of a date, or of the two ends of an interval; fewer where fewer are known.
 * @returns `null` for what these cannot say, such as an interval with an open end
 */
export function datePartsOf(edtf: string): readonly (readonly number[])[] | null {
  const ends = withoutDoubts(edtf)
    .split('/')
    .map((end) => POINT.exec(end)?.slice(1).filter(Boolean).map(Number));
  const parts = ends.filter((end) => end !== undefined);
  return parts.length === ends.length && ends.length <= 2 ? parts : null;
}

/** What all days that a date can mean have in common: `[2018, 7]` for 11 to 14 July 2018. */
export function sharedPartsOf(edtf: string): readonly string[] {
  const [first = [], last = []] = [earliestDay(edtf), latestDay(edtf)].map((day) => day?.split('-'));
  const differs = first.findIndex((part, index) => part !== last[index]);
  return first.slice(0, differs === -1 ? 3 : differs);
}

const END = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?[?~%]?`;
const BIBLATEX = new RegExp(String.raw`^(?:${END}|${END}/(?:${END}|\.\.)|\.\./${END})$`, 'u');

/** A date as biblatex reads it, which knows the commoner forms of EDTF; `null` for the others. */
export function biblatexDate(edtf: string): string | null {
  const days = daysOf(edtf);
  return BIBLATEX.test(days) ? days : null;
}

const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?$/u;

/** A date as ISO 8601 has it, for those who know no EDTF; `null` where that would say too much. */
export const isoDate = (edtf: string): string | null => (ISO.test(edtf) ? edtf : null);

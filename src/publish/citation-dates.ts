/** A date of publication as citations give it: to the day, never more precise than it is known. */
import { earliestDay, latestDay } from '../archive/dates/edtf-bounds.ts';
import { formatEdtf } from '../archive/dates/format-edtf.ts';
import type { StatedDate } from '../archive/records.ts';

/** EDTF without times of day. */
const daysOf = (edtf: string): string => edtf.replace(/T[^/]*/gu, '');

const withoutDoubts = (edtf: string): string => daysOf(edtf).replace(/[?~%]/gu, '');

const isUncertain = (edtf: string): boolean => /[?%]/u.test(edtf);

const isApproximate = (edtf: string): boolean => /[~%]/u.test(edtf);

/** What EDTF puts after a date that is doubted as a whole: more than it may doubt, but never less. */
const markOf = (edtf: string): string =>
  isUncertain(edtf) ? (isApproximate(edtf) ? '%' : '?') : isApproximate(edtf) ? '~' : '';

/** How a date is doubted, in words; `null` where it is not. */
export function doubtOf(edtf: string): string | null {
  const doubts = [
    ...(isUncertain(edtf) ? ['uncertain'] : []),
    ...(isApproximate(edtf) ? ['approximate'] : []),
  ];
  return doubts.join(' and ') || null;
}

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
 * The year, month and day of a date; fewer where fewer are known.
 * @returns `null` for what these cannot say, such as an interval: in a record it means one of its days,
 *   where programs that print citations take it for all of them
 */
export const datePartsOf = (edtf: string): readonly number[] | null =>
  POINT.exec(withoutDoubts(edtf))?.slice(1).filter(Boolean).map(Number) ?? null;

/** What all days that a date can mean have in common: `[2018, 7]` for 11 to 14 July 2018. */
export function sharedPartsOf(edtf: string): readonly string[] {
  const [first = [], last = []] = [earliestDay(edtf), latestDay(edtf)].map((day) => day?.split('-'));
  const differs = first.findIndex((part, index) => part !== last[index]);
  return first.slice(0, differs === -1 ? 3 : differs);
}

/**
 * What is certain of a date as biblatex reads it, with the doubts that there are: `2018-07?`, and `2018-07`
 * for 11 to 14 July 2018. Of an interval that is open, or of a decade, nothing is.
 * @returns `null` for nothing
 */
export function biblatexDate(edtf: string): string | null {
  const shared = sharedPartsOf(edtf);
  return shared.length > 0 ? shared.join('-') + markOf(edtf) : null;
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?`;
/** A season of EDTF looks like a month: `2019-21`. */
const ISO = new RegExp(String.raw`^\d{4}(?:-${MONTH}(?:-${DAY}(?:${TIME})?)?)?$`, 'u');

/** A date as ISO 8601 has it, for those who know no EDTF; `null` where that would say too much. */
export const isoDate = (edtf: string): string | null => (ISO.test(edtf) ? edtf : null);

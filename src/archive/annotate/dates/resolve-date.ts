/** Dates reckoned from a day: "Thursday", "May 17", "last week". */
import { addDays, addMonths, daysBetween, isoDayOf, weekdayOf } from '../../dates/calendars.ts';
import type {
  AmbiguousDate,
  DateMeaning,
  PartialDate,
  RelativeDate,
  Weekday,
} from '../../dates/date-expression.ts';

/** Half a year in days: within it, a date without its year leaves no doubt which year is meant. */
const HALF_A_YEAR = 183;

/**
 * What an expression means as it is said on a day.
 * @param from the ISO day of the telling
 * @param ahead whether the text speaks of what is to come
 * @returns EDTF, uncertain (`?`) where another year may be meant; `null` where a day does not tell
 */
export function resolveFromDay(meaning: DateMeaning, from: string, ahead: boolean): string | null {
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning, from, ahead);
    case 'partial':
      return resolvePartial(meaning, from, ahead);
    case 'relative':
      return meaning.from === 'publication' ? resolveRelative(meaning, from) : null;
    case 'ambiguous':
      return resolveAmbiguous(meaning, from);
    default:
      return null;
  }
}

/**
 * What an expression means after a date that the text told before: "a day later", or a date without its
 * year that follows within the same year.
 * @param told EDTF; an interval counts from its end
 * @returns as uncertain as that date; a year that is only carried on is uncertain
 */
export function resolveFromDate(meaning: PartialDate | RelativeDate, told: string): string | null {
  const [, date, doubt = ''] = /^(?:[^/]*\/)?(\d{4}(?:-\d\d){0,2})(?:T[^/]*)?([?~]?)$/u.exec(told) ?? [];
  if (date === undefined) return null;
  if (meaning.kind === 'relative') {
    const edtf = resolveRelative(meaning, date);
    return edtf === null || doubt === '' ? edtf : uncertain(edtf);
  }
  const next = inYear(meaning, Number(date.slice(0, 4)));
  return next === null || next.first < date ? null : uncertain(next.edtf);
}

/** Of two readings, the one that is not after the telling. */
function resolveAmbiguous({ readings }: AmbiguousDate, from: string): string | null {
  const [reading, other] = readings.filter((each) => each.slice(0, 10) <= from);
  return reading === undefined || other !== undefined ? null : uncertain(reading);
}

/** The last such day, the day of the telling included; ahead, the coming one. */
function resolveWeekday({ weekday, by }: Weekday, from: string, ahead: boolean): string {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (by < 0) return addDays(from, -(back || 7));
  if (by > 0 || (ahead && back > 0)) return addDays(from, 7 - back);
  return addDays(from, -back);
}

/** The last such day or month; the coming one where the text looks ahead and it is less than half a year away. */
function resolvePartial(date: PartialDate, from: string, ahead: boolean): string | null {
  const year = Number(from.slice(0, 4));
  const readings = [year - 1, year, year + 1].flatMap((each) => inYear(date, each) ?? []);
  const now = date.day === null ? `${from.slice(0, 7)}-01` : from;
  const last = readings.findLast(({ first }) => (date.by < 0 ? first < now : first <= now));
  const coming = readings.find(({ first }) => (date.by > 0 ? first > now : first >= now));
  if (coming && (date.by > 0 || (ahead && daysBetween(from, coming.first) < HALF_A_YEAR))) return coming.edtf;
  if (!last || date.by > 0) return null;
  return date.by < 0 || daysBetween(last.first, from) < HALF_A_YEAR ? last.edtf : uncertain(last.edtf);
}

/** A date without its year, in a year; `null` where it has no such day, or that day is another of the week. */
function inYear(date: PartialDate, year: number): { readonly edtf: string; readonly first: string } | null {
  const first = isoDayOf('gregory', year, date.month, date.day ?? 1);
  const last = date.until === null ? first : isoDayOf('gregory', year, date.month, date.until);
  if (first === null || last === null || last < first) return null;
  if (date.day === null) return { edtf: first.slice(0, 7), first };
  if (date.weekday !== null && weekdayOf(first) !== date.weekday) return null;
  return { edtf: last === first ? first : `${first}/${last}`, first };
}

/** Marks a date, or both ends of an interval, as uncertain; its time is left out, as EDTF has no word for it. */
export const uncertain = (edtf: string): string =>
  edtf
    .replace(/T[^/]*/gu, '')
    .split('/')
    .map((end) => (/[?~]$/u.test(end) ? end : `${end}?`))
    .join('/');

/**
 * So many days, weeks, months or years away, to that unit.
 * @param from an ISO day, month or year; nothing is finer than what it is reckoned from
 * @returns a week as the interval from its Monday; counted weeks and months, which people round, approximate
 */
function resolveRelative({ by, unit, counted }: RelativeDate, from: string): string | null {
  if (unit === 'year') return String(Number(from.slice(0, 4)) + by).padStart(4, '0');
  if (from.length < 7) return null;
  if (unit === 'month') return addMonths(from.slice(0, 7), by) + (counted ? '~' : '');
  if (from.length < 10) return null;
  if (unit === 'day') return addDays(from, by);
  if (counted) return `${addDays(from, by * 7)}~`;
  const monday = addDays(from, by * 7 - weekdayOf(from));
  return `${monday}/${addDays(monday, 6)}`;
}

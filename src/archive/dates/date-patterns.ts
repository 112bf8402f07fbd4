/** The ways to write a date in figures and names of months. */
import { addDays, isoDayOf } from './calendars.ts';
import type { Calendar } from './calendars.ts';
import type { Words } from './compile-words.ts';
import type { DateMeaning } from './date-expression.ts';
import type { Groups, Pattern } from './pattern.ts';
import { ANY_WORD, NUMBERS, numberOf, years } from './shape.ts';

/** What stands around a number that is no part of a longer one: of an amount, a version, an address. */
const before = `(?<![${NUMBERS.any}][.,:/-]?|[$€£¥/=_])`;
const after = `(?![.,:/-]?[${NUMBERS.any}]|[/_])`;

/**
 * The patterns of dates that need no reckoning from another date, the fullest first.
 * @param words the words of the languages, compiled
 */
export function datePatterns(words: Words): Pattern[] {
  const nth = `(?: ?${words.ordinal})?`;
  const day = `(?<day>[${NUMBERS.day}])${nth}(?: ?[-–—] ?(?<until>[${NUMBERS.day}])${nth})?`;
  const month = `(?<month>${words.month.source})(?:\\.|(?: ?/ ?| \\()${words.month.source}\\)?)?`;
  const year = `(?<year>[${NUMBERS.year}])`;
  const join = `(?:[,،]? ${words.of} | ?[-/] ?|[,،]? ?)`;
  const monthThenDay = `${month}[ -](?:${words.the} )?${day}`;
  const dayThenMonth = `${day}(?: ${words.of} | ?[-/] ?| ?)${month}`;
  const [one, two, sign] = [`(?<one>[${NUMBERS.day}])`, `(?<two>[${NUMBERS.day}])`, '(?<sign> ?[./-] ?)'];
  const bareYear = `(?<year>[${years(1500, 2099)}${words.persianYears ? years(1250, 1499) : ''}])`;
  const notCounted = `${after}(?! ?%| ${words.counted}|[${ANY_WORD}])`;

  const named = (groups: Groups) => readNamedDate(groups, words);
  const yearFirst = (groups: Groups) => readNumericDate(groups, words, true);
  const yearLast = (groups: Groups) => readNumericDate(groups, words, words.dayFirst);
  const onlyYear = ({ year }: Groups) => {
    const edtf = spell(numericCalendar(numberOf(year), words), numberOf(year), null, null);
    return edtf === null ? null : full(edtf);
  };

  return [
    { before, source: `${dayThenMonth}${join}${year}`, after, read: named },
    { before: '', source: `${monthThenDay}${join}${year}`, after, read: named },
    { before, source: `${year}[ -]${month}[ -]${day}`, after, read: named },
    { before, source: `${one}${sign}${two}\\k<sign>${year}`, after, read: yearLast },
    { before, source: `${year}${sign}${two}\\k<sign>${one}`, after, read: yearFirst },
    { before, source: dayThenMonth, after, read: named },
    { before: '', source: monthThenDay, after, read: named },
    { before: '', source: `${month}${join}${year}`, after, read: named },
    { before: `(?<=${words.beforeYear}[ -])`, source: bareYear, after: notCounted, read: onlyYear },
    { before: '(?<=\\()', source: bareYear, after: '(?=\\))', read: onlyYear },
    {
      before: `(?<=${words.the} )`,
      source: `(?<year>[${years(1900, 1999)}${years(2001, 2099)}])`,
      after: `${notCounted}(?= )`,
      read: onlyYear,
    },
    { before: '', source: `(?<month>${words.loneMonth.source})`, after: '', read: named },
  ];
}

const full = (edtf: string): DateMeaning => ({ kind: 'full', edtf, contradicted: false });

/** A date whose month has a name; without its year, it stays partial. */
function readNamedDate(groups: Groups, words: Words): DateMeaning | null {
  const named = words.month.valueOf(groups['month']);
  if (named === undefined) return null;
  const { calendar, month } = named;
  const day = groups['day'] === undefined ? null : numberOf(groups['day']);
  const until = groups['until'] === undefined ? null : numberOf(groups['until']);
  if (groups['year'] === undefined) {
    if (calendar !== 'gregory' || (day !== null && isoDayOf(calendar, 2000, month, until ?? day) === null))
      return null;
    return { kind: 'partial', month, day, until, weekday: null, by: 0 };
  }
  const year = numberOf(groups['year']);
  const first = spell(calendar, year, month, day);
  if (first === null) return null;
  if (until === null) return full(first);
  const last = spell(calendar, year, month, until);
  return last === null || last <= first ? null : full(`${first}/${last}`);
}

/**
 * A date in figures: 14/07/2018, 2018-07-14.
 * @param isCertain whether the first (with the year first, the last) number is the day wherever it can be
 */
function readNumericDate(groups: Groups, words: Words, isCertain: boolean): DateMeaning | null {
  const [one, two, year] = [numberOf(groups['one']), numberOf(groups['two']), numberOf(groups['year'])];
  const calendar = numericCalendar(year, words);
  const dayFirst = spell(calendar, year, two, one);
  const monthFirst = isCertain && dayFirst !== null ? null : spell(calendar, year, one, two);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', readings: [dayFirst, monthFirst] };
  }
  const edtf = dayFirst ?? monthFirst;
  return edtf === null ? null : full(edtf);
}

/** The calendar of a year that stands without the name of a month. */
const numericCalendar = (year: number, words: Words): Calendar =>
  words.persianYears && year < 1500 ? 'persian' : 'gregory';

const pad = (number: number): string => String(number).padStart(2, '0');

/** A date in EDTF, as precise as it is given; `null` where the calendar has no such date. */
function spell(calendar: Calendar, year: number, month: number | null, day: number | null): string | null {
  if (calendar === 'gregory') {
    if (month === null) return String(year);
    if (day === null) return month > 12 ? null : `${year}-${pad(month)}`;
    return isoDayOf(calendar, year, month, day);
  }
  if (month !== null && day !== null) {
    const iso = isoDayOf(calendar, year, month, day);
    return iso === null || calendar === 'persian' ? iso : `${iso}~`;
  }
  // A month or a year of another calendar lies across two of ours.
  const first = isoDayOf(calendar, year, month ?? 1, 1);
  const next =
    month === null || month === 12
      ? isoDayOf(calendar, year + 1, 1, 1)
      : isoDayOf(calendar, year, month + 1, 1);
  return first === null || next === null ? null : `${first}/${addDays(next, -1)}`;
}

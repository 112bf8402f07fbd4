/** The ways to write a date in figures and names of months. */
import { isoDayOf, spellDate } from './calendars.ts';
import type { Words } from './compile-words.ts';
import type { DateMeaning, FullDate } from './date-expression.ts';
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
  const until = `(?: ?[-–—] ?| ${words.to} |(?<and> ${words.and} ))(?<until>[${NUMBERS.day}])${nth}`;
  const day = `(?<day>[${NUMBERS.day}])${nth}(?:${until})?`;
  const month = `(?<month>${words.month.source})(?:(?<=${words.shortMonth})\\.|(?: ?/ ?| \\()${words.month.source}\\)?)?`;
  const year = `(?<year>[${NUMBERS.year}])`;
  const join = `(?:[,،]? ${words.of} | ?[-/] ?|[,،]? ?)`;
  const monthThenDay = `${month}[ -](?:${words.the} )?${day}`;
  const dayThenMonth = `${day}(?: ${words.of} | ?[-/] ?| ?)${month}`;
  const [one, two, sign] = [`(?<one>[${NUMBERS.day}])`, `(?<two>[${NUMBERS.day}])`, '(?<sign> ?[./-] ?)'];
  const bareYear = `(?<year>[${years(1500, 2099)}${words.persianYears ? years(1250, 1499) : ''}])`;
  const likelyYear = `(?<year>[${years(1900, 1999)}${years(2001, 2099)}])`;
  const notCounted = `${after}(?! ?%| ${words.counted}|[${ANY_WORD}])`;

  const andMonth = `(?=(?: ?[-–] ?| (?:${words.to}|${words.and}) )${words.month.source})`;

  const named = (groups: Groups) => readNamedDate(groups, words);
  const numeric = (groups: Groups) => readNumericDate(groups, words);
  const yearFirst = ({ year, two, one }: Groups) =>
    numbers(words, numberOf(year), numberOf(two), numberOf(one));
  const onlyYear = ({ year }: Groups) => numbers(words, numberOf(year), null, null);
  const fromYearToYear = ({ year, lastYear }: Groups) => {
    const [first, last] = [numberOf(year), numberOf(lastYear)];
    return first < last && first >= 1900 && last < 2100 ? full(`${first}/${last}`) : null;
  };

  const begins = NUMBERS.day + NUMBERS.year + words.month.begins;
  const patterns = [
    { before, source: `${dayThenMonth}${join}${year}`, after, read: named },
    { before: '', source: `${monthThenDay}${join}${year}`, after, read: named },
    { before, source: `${year}[ -]${month}[ -]${day}`, after, read: named },
    { before, source: `${one}${sign}${two}\\k<sign>${year}`, after, read: numeric },
    { before, source: `${year}${sign}${two}\\k<sign>${one}`, after, read: yearFirst },
    { before, source: dayThenMonth, after, read: named },
    { before: '', source: monthThenDay, after, read: named },
    { before: '', source: `${month}${join}${year}`, after, read: named },
    {
      before,
      source: `${year} ?[-–] ?(?<lastYear>[${NUMBERS.year}])`,
      after: notCounted,
      read: fromYearToYear,
    },
    { before: `(?<=${words.beforeYear}[ -])`, source: bareYear, after: notCounted, read: onlyYear },
    { before, source: bareYear, after: `(?= ?${words.afterYear})`, read: onlyYear },
    { before: `(?<=${words.beforeYearOrAmount}[ -])`, source: likelyYear, after: notCounted, read: onlyYear },
    { before: '(?<=\\()', source: bareYear, after: '(?=\\))', read: onlyYear },
    { before: `(?<=${words.the} )`, source: likelyYear, after: `${notCounted}(?= )`, read: onlyYear },
    { before: '', source: `(?<month>${words.month.source})`, after: andMonth, read: named },
    { before: '', source: `(?<month>${words.loneMonth.source})`, after: '', read: named },
  ];
  return patterns.map((pattern) => ({ ...pattern, begins }));
}

const full = (edtf: string): FullDate => ({ kind: 'full', edtf, contradicted: false });

/** Any year that has a 29 February. */
const LEAP_YEAR = 2000;

/** A date whose month has a name; without its year, it stays partial. */
function readNamedDate(groups: Groups, words: Words): DateMeaning | null {
  const named = words.month.valueOf(groups['month']);
  if (named === undefined) return null;
  const { calendar, month } = named;
  const day = groups['day'] === undefined ? null : numberOf(groups['day']);
  const until = groups['until'] === undefined ? null : numberOf(groups['until']);
  if (groups['and'] !== undefined && until !== (day ?? 0) + 1) return null;
  if (groups['year'] === undefined) {
    const isPossible = day === null || isoDayOf('gregory', LEAP_YEAR, month, until ?? day) !== null;
    if (calendar !== 'gregory' || !isPossible) return null;
    return { kind: 'partial', month, day, until, weekday: null, by: 0 };
  }
  const year = numberOf(groups['year']);
  const first = spellDate(calendar, year, month, day);
  if (first === null) return null;
  if (until === null) return full(first);
  const last = spellDate(calendar, year, month, until);
  return last === null || last <= first ? null : full(`${first}/${last}`);
}

/** A date in figures with the year last: 14/07/2018. What cannot be a month is the day. */
function readNumericDate({ one, two, year: last }: Groups, words: Words): DateMeaning | null {
  const [first, second, year] = [numberOf(one), numberOf(two), numberOf(last)];
  const dayFirst = numbers(words, year, second, first);
  const monthFirst = numbers(words, year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (words.dayFirst || first === second || year < FIRST_GREGORIAN) return dayFirst;
  return { kind: 'ambiguous', readings: [dayFirst.edtf, monthFirst.edtf] };
}

/** In texts of Persian, years before this one are of the Persian calendar. */
const FIRST_GREGORIAN = 1500;

/** A date without the name of a month. */
function numbers(words: Words, year: number, month: number | null, day: number | null): FullDate | null {
  const calendar = words.persianYears && year < FIRST_GREGORIAN ? 'persian' : 'gregory';
  const edtf = spellDate(calendar, year, month, day);
  return edtf === null ? null : full(edtf);
}

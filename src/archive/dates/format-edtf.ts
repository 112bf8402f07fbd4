/** Dates in EDTF, in plain words for readers. */
import { earliestDay, latestDay } from './edtf-bounds.ts';

const PARTS =
  /^[?~%]?(\d{4})(?:-[?~%]?(0[1-9]|1[0-2])(?:-[?~%]?(\d\d))?)?(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d(?::?\d\d)?)?)?([?~%]?)$/u;

interface Point {
  readonly time: Date;
  readonly precision: 'year' | 'month' | 'day';
  /** `16:08`, with its zone where the date states one: `16:08 UTC`. */
  readonly clock: string;
  /** In words: `uncertain`. */
  readonly doubt: string;
}

const DOUBTS: Readonly<Record<string, string>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'uncertain and approximate',
};

function pointOf(text: string): Point | null {
  const [, year, month, day, clock, zone, after] = PARTS.exec(text) ?? [];
  const time = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return null;
  const mark = after || /[?~%]/u.exec(text)?.[0] || '';
  return {
    time,
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    clock: clock === undefined ? '' : clock + zoneInWords(zone),
    doubt: DOUBTS[mark] ?? '',
  };
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`;
}

const FIELDS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Point['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...FIELDS[precision], timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, format);
  }
  return format;
}

function formatPoint(point: Point, locale: string): string {
  const date = formatOf(locale, point.precision).format(point.time);
  const words = point.clock === '' ? date : `${date}, ${point.clock}`;
  return point.doubt === '' ? words : `${words} (${point.doubt})`;
}

/** Two ends with what they share said once: `11 and 14 July 2018`. */
function formatRange(from: Point, to: Point, joint: string, locale: string): string {
  const isPlain = [from, to].every(({ clock, doubt }) => clock === '' && doubt === '');
  if (!isPlain || from.precision !== to.precision || from.time >= to.time) {
    return `${formatPoint(from, locale)}${joint}${formatPoint(to, locale)}`;
  }
  const parts = formatOf(locale, from.precision).formatRangeToParts(from.time, to.time);
  const lastOfFirst = parts.findLastIndex((part) => part.source === 'startRange');
  return parts
    .map((part, index) => (part.source === 'shared' && index === lastOfFirst + 1 ? joint : part.value))
    .join('');
}

/**
 * Shows a date in plain words.
 * The names of months and the order of a date's parts are the locale's; the words between are English,
 * the language of the site's own text.
 * @param value EDTF: `2018-06-17T16:08`, `2018-07-11/2018-07-14`, `2018-05-18/..`, `2018-07?`
 * @param locale BCP 47 tag
 * @returns `17 June 2018, 16:08`, `between 11 and 14 July 2018`, `18 May 2018 or later`,
 *   `July 2018 (uncertain)`; a form of EDTF that has no plain words is returned as it is
 */
export function formatEdtf(value: string, locale = 'en-GB'): string {
  const key = `${locale} ${value}`;
  let words = known.get(key);
  if (words === undefined) known.set(key, (words = inWords(value, locale)));
  return words;
}

/** An archive has few dates, and shows each in many places. */
const known = new Map<string, string>();

function inWords(value: string, locale: string): string {
  const [from = '', to, ...more] = value.split('/');
  if (more.length > 0) return value;
  if (to === undefined) {
    const point = pointOf(from);
    return point === null ? formatSpan(value, locale) : formatPoint(point, locale);
  }
  const [first, last] = [pointOf(from), pointOf(to)];
  if (first !== null && from === to) return formatPoint(first, locale);
  if (first !== null && last !== null) {
    return first.precision === 'day' && last.precision === 'day'
      ? `between ${formatRange(first, last, ' and ', locale)}`
      : formatRange(first, last, ' to ', locale);
  }
  if (first !== null && (to === '..' || to === '')) return `${formatPoint(first, locale)} or later`;
  if (last !== null && (from === '..' || from === '')) return `${formatPoint(last, locale)} or earlier`;
  return value;
}

const SEASON = /^(\d{4})-2([1-4])([?~%]?)$/u;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Seasons by their names; decades and sets by the days between which they lie. */
function formatSpan(value: string, locale: string): string {
  const [, year, season, mark = ''] = SEASON.exec(value) ?? [];
  if (year !== undefined) {
    const words = `${SEASONS[Number(season) - 1]} ${year}`;
    return mark === '' ? words : `${words} (${DOUBTS[mark]})`;
  }
  const [earliest, latest] = [earliestDay(value), latestDay(value)];
  return earliest === null && latest === null
    ? value
    : inWords(`${earliest ?? '..'}/${latest ?? '..'}`, locale);
}

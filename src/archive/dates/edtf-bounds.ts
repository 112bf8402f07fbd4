/**
 * The first and the last day that a date in EDTF can mean, and an order made of them.
 * Days are calendar strings as written: a time of day and its zone never move a day.
 */
import edtf from 'edtf';

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const PLAIN = /^[?~%]?(\d{4})(?:-[?~%]?(\d\d))?(?:-[?~%]?(\d\d))?[?~%]?$/u;

/** The days of one plain date; `null` where it is none, or has parts left open: `201X`. */
function plainBounds(date: string): Bounds | null {
  const [, year, month, day] = PLAIN.exec(date) ?? [];
  if (year === undefined) return null;
  // EDTF's seasons (21 to 41) have no days of their own: all that is certain is the year.
  if (month === '00') return null;
  if (month === undefined || month > '12') return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  if (day < '01' || Number(day) > last) return null;
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

/** The day of a moment in UTC; `null` outside the years 0 to 9999, and for the open end of an interval. */
const isoDay = (time: number): string | null => {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  return /^\d{4}-\d\d-\d\d/u.exec(date.toISOString())?.[0] ?? null;
};

function anyBounds(value: string): Bounds {
  try {
    const { min, max } = edtf(value);
    return { earliest: isoDay(Number(min ?? NaN)), latest: isoDay(Number(max ?? NaN)) };
  } catch {
    return { earliest: null, latest: null };
  }
}

/** An archive has few days, and asks for each many times. */
const known = new Map<string, Bounds>();

function boundsOf(value: string): Bounds {
  const days = value.replace(/T[^/]*/gu, '');
  let bounds = known.get(days);
  if (bounds === undefined) known.set(days, (bounds = boundsOfDays(days)));
  return bounds;
}

function boundsOfDays(days: string): Bounds {
  const [from = '', to] = ends(days);
  const first = plainBounds(from);
  if (to === undefined) return first ?? anyBounds(days);
  const last = plainBounds(to);
  if (first === null && !isOpen(from)) return anyBounds(days);
  if (last === null && !isOpen(to)) return anyBounds(days);
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
}

/** The two ends of an interval, or of a set: `[2018-07-11..2018-07-14]`, `{2018-07,2018-09}`. */
function ends(days: string): readonly (string | undefined)[] {
  const set = /^[[{](.*)[\]}]$/u.exec(days)?.[1];
  if (set === undefined) return days.split('/');
  const members = set.split(/,|\.\./u);
  return [members.at(0), members.at(-1)];
}

const isOpen = (end: string): boolean => end === '..' || end === '';

/**
 * The first day that a date can mean.
 * @param value EDTF
 * @returns `YYYY-MM-DD`; `null` where its beginning is open, and for what is no date
 */
export const earliestDay = (value: string): string | null => boundsOf(value).earliest;

/**
 * The last day that a date can mean.
 * @param value EDTF
 * @returns `YYYY-MM-DD`; `null` where its end is open, and for what is no date
 */
export const latestDay = (value: string): string | null => boundsOf(value).latest;

/**
 * The text by which dates sort: the earliest day, then the time as written. Later dates sort later.
 * @param value EDTF, or `null` for no date
 * @returns '' for no date, so that newest first puts the undated last, and something before all digits for
 *   a date without a day that is known, such as one before the year 0
 */
export function sortKey(value: string | null): string {
  if (value === null) return '';
  const { earliest, latest } = boundsOf(value);
  const time = /^[^/]*T([^/]*)/u.exec(value)?.[1] ?? '';
  return `${earliest ?? latest ?? '-'}T${time}`;
}

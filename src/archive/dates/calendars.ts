/** Days of three calendars as ISO days, and reckoning with ISO days. All in UTC: no clock, no time zone. */

export type Calendar = 'gregory' | 'persian' | 'islamic';

const DAY = 86_400_000;

/** For the calendars that must be converted: how ICU names them, where they begin, and how long their years are. */
const ERAS = {
  persian: { icu: 'persian', begin: Date.UTC(622, 2, 22), year: 365.2422, month: 30.44 },
  // Umm al-Qura, the civil calendar of Saudi Arabia; elsewhere a month may begin a day earlier or later.
  islamic: { icu: 'islamic-umalqura', begin: Date.UTC(622, 6, 19), year: 354.36707, month: 29.5306 },
} as const;

const converters = new Map<string, Intl.DateTimeFormat>();

function converterOf(calendar: keyof typeof ERAS): Intl.DateTimeFormat {
  let converter = converters.get(calendar);
  if (converter === undefined) {
    converter = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${ERAS[calendar].icu}`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    converters.set(calendar, converter);
  }
  return converter;
}

/** Year, month and day as one number that grows with the date; gaps do not matter. */
const rank = (year: number, month: number, day: number): number => (year * 13 + month) * 32 + day;

/**
 * The ISO day of a date in a calendar.
 * @param month 1 to 12
 * @returns `null` for a day that the calendar does not have, such as 31 February
 */
export function isoDayOf(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (calendar === 'gregory') {
    const time = Date.UTC(year, month - 1, day);
    return new Date(time).getUTCMonth() === month - 1 && day > 0 ? isoDay(time) : null;
  }
  const era = ERAS[calendar];
  const converter = converterOf(calendar);
  const wanted = rank(year, month, day);
  let time = era.begin + Math.round((year - 1) * era.year + (month - 1) * era.month + day - 1) * DAY;
  // The guess is at most a few days off: walk to the date, and give up where the walk steps over it.
  for (let last = 0; ;) {
    const parts = new Map(
      converter.formatToParts(time).map((part) => [part.type, Number.parseInt(part.value, 10)]),
    );
    const here = rank(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
    const step = Math.sign(wanted - here);
    if (step === 0) return isoDay(time);
    if (step === -last) return null;
    last = step;
    time += step * DAY;
  }
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The ISO day so many days later, or earlier. */
export const addDays = (day: string, days: number): string => isoDay(timeOf(day) + days * DAY);

/** How many days the second ISO day is after the first. */
export const daysBetween = (first: string, second: string): number => (timeOf(second) - timeOf(first)) / DAY;

/** The day of the week, Monday being 0. */
export const weekdayOf = (day: string): number => (new Date(timeOf(day)).getUTCDay() + 6) % 7;

/** The ISO month (`2018-07`) so many months later, or earlier. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * A date of a calendar in EDTF, as precise as it is given. Lunar days are approximate; months and years of
 * other calendars lie across two of ours, and are intervals.
 * @returns `null` where the calendar has no such date
 */
export function spellDate(
  calendar: Calendar,
  year: number,
  month: number | null,
  day: number | null,
): string | null {
  if (calendar === 'gregory') {
    if (month === null) return String(year);
    if (day === null) return month > 12 ? null : `${year}-${pad(month)}`;
    return isoDayOf(calendar, year, month, day);
  }
  if (month !== null && day !== null) {
    const iso = isoDayOf(calendar, year, month, day);
    return iso === null || calendar === 'persian' ? iso : `${iso}~`;
  }
  const first = isoDayOf(calendar, year, month ?? 1, 1);
  const next =
    month === null || month === 12
      ? isoDayOf(calendar, year + 1, 1, 1)
      : isoDayOf(calendar, year, month + 1, 1);
  return first === null || next === null ? null : `${first}/${addDays(next, -1)}`;
}

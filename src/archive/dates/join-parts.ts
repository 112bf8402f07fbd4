/** Joins what belongs to one date: the day of the week before it, the time after or before it. */
import { spellDate, weekdayOf } from './calendars.ts';
import type { Words } from './compile-words.ts';
import type { AmbiguousDate, DateMeaning } from './date-expression.ts';

/** A meaning and where it stands in a shape. */
export interface Part {
  readonly meaning: DateMeaning;
  readonly from: number;
  readonly to: number;
}

/** What may stand between the parts of one date, over shapes. */
export interface Joints {
  readonly weekdayToDate: RegExp;
  readonly dateToTime: RegExp;
  readonly timeToDate: RegExp;
  readonly dateToDate: RegExp;
}

/** Longer than any joint: two parts further apart are not compared. */
const LONGEST_JOINT = 12;

export function compileJoints(words: Words): Joints {
  const filler = `(?:(?:${words.of}|${words.the}) )?`;
  return {
    weekdayToDate: new RegExp(`^[,،]? ?${filler}$`),
    dateToTime: new RegExp(
      `^(?:${words.iso}|(?: ?${words.afterYear})?[,،;]? ?(?:[-–—|•·@(] ?)?(?:${words.at} )?)$`,
    ),
    dateToDate: new RegExp(`^(?: ?[-–—] ?|[,،]? (?:${words.and}|${words.to}) (?:${words.the} )?)$`),
    timeToDate: new RegExp(`^[,،]? ?(?:[-–—|•·] ?)?${filler}$`),
  };
}

/**
 * Joins neighbours that are parts of one date, and drops abbreviated days of the week that are part of none.
 * @param parts in the order of the text
 * @param symbols the shape they were found in
 */
export function joinParts(parts: readonly Part[], symbols: string, joints: Joints): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    let last = part;
    for (let previous = joined.at(-1); previous !== undefined; previous = joined.at(-1)) {
      if (last.from - previous.to > LONGEST_JOINT) break;
      const between = symbols.slice(previous.to, last.from);
      const dated = joints.dateToDate.test(between) ? withYearOf(last.meaning, previous.meaning) : null;
      if (dated !== null) joined[joined.length - 1] = { ...previous, meaning: dated };
      const meaning = join(previous.meaning, last.meaning, between, joints);
      if (meaning === null) break;
      last = { meaning, from: previous.from, to: last.to };
      joined.pop();
    }
    joined.push(last);
  }
  return joined.filter(({ meaning }) => meaning.kind !== 'weekday' || !meaning.short);
}

function join(a: DateMeaning, b: DateMeaning, between: string, joints: Joints): DateMeaning | null {
  if (a.kind === 'weekday' && joints.weekdayToDate.test(a.short ? between.replace(/^\./u, '') : between)) {
    if (b.kind === 'partial' && b.day !== null) return { ...b, weekday: a.weekday };
    if (b.kind === 'full' && isDay(b.edtf)) return { ...b, contradicted: weekdayOf(b.edtf) !== a.weekday };
    if (b.kind === 'ambiguous') return byWeekday(b, a.weekday);
  }
  if (b.kind === 'time' && joints.dateToTime.test(between)) return withTime(a, b.time);
  if (a.kind === 'time' && joints.timeToDate.test(between)) return withTime(b, a.time);
  return null;
}

/** The day of the week may tell which reading of an ambiguous date is meant. */
function byWeekday(date: AmbiguousDate, weekday: number): DateMeaning {
  const [edtf, second] = date.readings.filter((reading) => weekdayOf(reading) === weekday);
  return edtf === undefined || second !== undefined ? date : { kind: 'full', edtf, contradicted: false };
}

function withTime(date: DateMeaning, time: string): DateMeaning | null {
  if (date.kind === 'full' && isDay(date.edtf)) return { ...date, edtf: date.edtf + time };
  if (date.kind !== 'ambiguous' || !isDay(date.readings[0])) return null;
  return { ...date, readings: [date.readings[0] + time, date.readings[1] + time] };
}

/** "May 17" of "from May 17 to June 9, 2018": the year that is said only once. */
function withYearOf(next: DateMeaning, date: DateMeaning): DateMeaning | null {
  if (date.kind !== 'partial' || date.until !== null || next.kind !== 'full') return null;
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?(?:T|$)/u.exec(next.edtf) ?? [];
  if (year === undefined || month === undefined) return null;
  const edtf = spellDate(
    'gregory',
    Number(year) - (date.month > Number(month) ? 1 : 0),
    date.month,
    date.day,
  );
  return edtf === null ? null : { kind: 'full', edtf, contradicted: false };
}

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(edtf);

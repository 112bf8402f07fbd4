import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isoDayOf,
  weekdayOf,
} from '../../../src/archive/dates/calendars.ts';

const day = fc.integer({ min: -25_000, max: 47_000 }).map((days) => addDays('1970-01-01', days));

describe.each(['persian', 'islamic-umalqura'] as const)('the calendar that Intl calls %s', (name) => {
  const calendar = name === 'persian' ? 'persian' : 'islamic';
  const format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${name}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

  test('is converted back to the day that it was made from', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const parts = format.formatToParts(new Date(`${iso}T00:00:00Z`));
        const [year = 0, month = 0, date = 0] = (['year', 'month', 'day'] as const).map((type) =>
          Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10),
        );
        expect(isoDayOf(calendar, year, month, date)).toBe(iso);
      }),
    );
  });

  test('has no thirty-second day and no thirteenth month', () => {
    expect(isoDayOf(calendar, 1400, 1, 32)).toBeNull();
    expect(isoDayOf(calendar, 1400, 13, 1)).toBeNull();
  });
});

describe('days', () => {
  test('that a calendar does not have are none', () => {
    expect(isoDayOf('gregory', 2011, 2, 29)).toBeNull();
    expect(isoDayOf('gregory', 2012, 2, 29)).toBe('2012-02-29');
    expect(isoDayOf('gregory', 2011, 13, 1)).toBeNull();
    expect(isoDayOf('persian', 1389, 12, 30)).toBeNull();
    expect(isoDayOf('persian', 1391, 12, 30)).toBe('2013-03-20');
  });

  test('are counted from one to the other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (iso, days) => {
        expect(daysBetween(iso, addDays(iso, days))).toBe(days);
        expect(weekdayOf(addDays(iso, 7))).toBe(weekdayOf(iso));
      }),
    );
    expect(weekdayOf('2011-02-03')).toBe(3);
  });

  test('lie in months that are counted over the turn of the year', () => {
    expect([addMonths('2011-11', 2), addMonths('2011-01', -1), addMonths('2011-05', 0)]).toEqual([
      '2012-01',
      '2010-12',
      '2011-05',
    ]);
  });
});

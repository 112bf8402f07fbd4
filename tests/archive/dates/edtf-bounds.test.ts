import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliestDay, latestDay, sortKey } from '../../../src/archive/dates/edtf-bounds.ts';

/** The order that lists of articles make of the keys. */
function compareNewestFirst(a: string | null, b: string | null): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}

describe('the first and the last day that a date can mean', () => {
  test.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2011-02', '2011-02-01', '2011-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-02-03', '2011-02-03', '2011-02-03'],
    ['2011-02-03T23:59', '2011-02-03', '2011-02-03'],
    ['2011-02?', '2011-02-01', '2011-02-28'],
    ['2011-02-03~', '2011-02-03', '2011-02-03'],
    ['2011-02-03/2011-03-04', '2011-02-03', '2011-03-04'],
    ['2011-10/2011-12', '2011-10-01', '2011-12-31'],
    ['2011-02-03/..', '2011-02-03', null],
    ['../2011-02', null, '2011-02-28'],
    ['/2011', null, '2011-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['[2011-02-03..2011-02-05]', '2011-02-03', '2011-02-05'],
    ['{2011,2013-04}', '2011-01-01', '2013-04-30'],
    ['2011-21', '2011-01-01', '2011-12-31'],
    ['no date', null, null],
    ['', null, null],
  ])('of %s', (edtf, earliest, latest) => {
    expect([earliestDay(edtf), latestDay(edtf)]).toEqual([earliest, latest]);
  });

  test('is the day as it is written, whatever its time zone', () => {
    for (const edtf of ['2011-02-03T23:30-05:00', '2011-02-03T00:30+03:00', '2011-02-03T12:00Z']) {
      expect([earliestDay(edtf), latestDay(edtf)]).toEqual(['2011-02-03', '2011-02-03']);
    }
  });

  test('is asked of any text without harm', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [earliest, latest] = [earliestDay(text), latestDay(text)];
        for (const day of [earliest, latest]) if (day !== null) expect(day).toMatch(/^[+-]?\d+-\d\d-\d\d$/u);
      }),
    );
  });
});

describe('the newest first', () => {
  test('goes by day, then by time, and has the undated last', () => {
    const dates = [
      null,
      '-0045',
      '2011',
      '2012-05/..',
      '2011-02-03T10:00',
      '2011-02-03',
      null,
      '2011-02-03T09:59',
    ];
    expect(dates.toSorted(compareNewestFirst)).toEqual([
      '2012-05/..',
      '2011-02-03T10:00',
      '2011-02-03T09:59',
      '2011-02-03',
      '2011',
      '-0045',
      null,
      null,
    ]);
  });

  test('is an order', () => {
    const date = fc.constantFrom(
      null,
      '2011',
      '2011-02',
      '2011-02-03',
      '2011-02-03T10:00',
      '2011-02/..',
      '../2012',
      '-0045-03',
    );
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareNewestFirst(a, b)).toBe(-compareNewestFirst(b, a) + 0);
        if (compareNewestFirst(a, b) <= 0 && compareNewestFirst(b, c) <= 0) {
          expect(compareNewestFirst(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('has a key that sorts as text', () => {
    expect(sortKey('2011-02-03T10:00') > sortKey('2011-02-03')).toBe(true);
    expect(sortKey(null)).toBe('');
  });
});

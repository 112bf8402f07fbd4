import { describe, expect, test } from 'vitest';
import { formatEdtf } from '../../../src/archive/dates/format-edtf.ts';

describe('a date in plain words', () => {
  test.each([
    ['2011', '2011'],
    ['2011-02', 'February 2011'],
    ['2011-02-03', '3 February 2011'],
    ['2011-02-03T16:08', '3 February 2011, 16:08'],
    ['2011-02-03T16:08:30', '3 February 2011, 16:08'],
    ['2011-02-03T16:08Z', '3 February 2011, 16:08 UTC'],
    ['2011-02-03T16:08-05:00', '3 February 2011, 16:08 UTC-05:00'],
    ['2011-02?', 'February 2011 (uncertain)'],
    ['2011-02-03~', '3 February 2011 (approximate)'],
    ['2011%', '2011 (uncertain and approximate)'],
    ['2011-02-03/2011-02-05', 'between 3 and 5 February 2011'],
    ['2011-02-27/2011-03-05', 'between 27 February and 5 March 2011'],
    ['2010-12-30/2011-01-02', 'between 30 December 2010 and 2 January 2011'],
    ['2011-02-03/2011-02-03', '3 February 2011'],
    ['2011-10/2011-12', 'October to December 2011'],
    ['2010-10/2011-03', 'October 2010 to March 2011'],
    ['2010/2011', '2010 to 2011'],
    ['2011-02-03/..', '3 February 2011 or later'],
    ['2011-02/', 'February 2011 or later'],
    ['../2011', '2011 or earlier'],
    ['2011-21', 'spring 2011'],
    ['2011-24~', 'winter 2011 (approximate)'],
    ['[2011-02..]', '1 February 2011 or later'],
    ['201X', 'between 1 January 2010 and 31 December 2019'],
    ['[2011-02-03..2011-02-05]', 'between 3 and 5 February 2011'],
  ])('%s: %s', (edtf, words) => {
    expect(formatEdtf(edtf, 'en-GB')).toBe(words);
  });

  test('has its parts in the order of the locale', () => {
    expect(formatEdtf('2011-02-03', 'en-US')).toBe('February 3, 2011');
    expect(formatEdtf('2011-02-03/2011-02-05', 'en-US')).toBe('between February 3 and 5, 2011');
    expect(formatEdtf('2011-02', 'de')).toBe('Februar 2011');
  });

  test('is of our calendar in every locale', () => {
    expect(formatEdtf('2011', 'th-TH-u-nu-latn')).toContain('2011');
  });

  test('is what it was, where there are no words for it', () => {
    for (const edtf of ['no date', '2011-02-45', '2011/2012/2013', '../..', ''])
      expect(formatEdtf(edtf, 'en-GB')).toBe(edtf);
  });
});

import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/archive/annotate/dates/find-dates.ts';
import { inferPublished } from '../../../../src/archive/annotate/dates/infer-published.ts';
import { languageOf } from '../../../../src/archive/language/languages.ts';
import type { StatedDate } from '../../../../src/archive/records.ts';

const ABSENT: StatedDate = { value: null, basis: 'absent' };

function infer(...texts: string[]): StatedDate {
  const passages = texts.map((text, index) => ({ paragraph: `p${index}`, text }));
  return inferPublished(ABSENT, findDates(passages, ABSENT, languageOf('en')));
}

describe('an article without a date', () => {
  test('is of the latest day that it reports as past, or later', () => {
    expect(infer('On 9 January 2011 they met.', 'On January 3, 2011, they had quarrelled.')).toEqual({
      value: '2011-01-09/..',
      basis: 'inferred',
      note: 'the latest event that the text reports as past is of 9 January 2011',
      evidence: [{ paragraph: 'p0', start: 3, end: 17, text: '9 January 2011' }],
    });
  });

  test('has as its evidence the date that the latest one counts from, too', () => {
    expect(infer('On 9 January 2011 they met.', 'A day later they parted.')).toMatchObject({
      value: '2011-01-10/..',
      evidence: [{ text: '9 January 2011' }, { text: 'A day later' }],
    });
  });

  test('is of a month or later, where that is all that it tells', () => {
    expect(infer('They met in January 2011.')).toMatchObject({ value: '2011-01/..' });
  });

  test('is not later than what it only expects', () => {
    expect(
      infer(
        'They met on 9 January 2011 and will meet again on 9 March 2011.',
        'On 10 March 2011 they are expected in Harrow. The road is closed from April 4, 2011.',
      ),
    ).toMatchObject({ value: '2011-01-09/..' });
  });

  test('stays without, where nothing is dated to the month', () => {
    expect(infer('They met on Monday, on May 4 and in 2011, under the 1974 treaty.')).toEqual(ABSENT);
    expect(infer('')).toEqual(ABSENT);
  });
});

test('a date that is stated or supplied stays as it is', () => {
  const published: StatedDate = { value: '2011', basis: 'supplied', note: 'x' };
  const told = findDates([{ paragraph: 'p', text: 'On 9 January 2012.' }], published, languageOf('en'));
  expect(inferPublished(published, told)).toBe(published);
});

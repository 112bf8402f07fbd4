import { describe, expect, test } from 'vitest';
import { PROSE, read } from './read.ts';

const stamped = (stamp: string) => read(`\nBridge stays open for a year\n${stamp}\n\n${PROSE}`);

describe('the date of publication', () => {
  test.each([
    ['17 Jun 2018 - 16:08', '2018-06-17T16:08'],
    ['Published: Sun, June 17, 2018', '2018-06-17'],
    ['Published June 17th, 2018 - 07:29 GMT', '2018-06-17T07:29Z'],
    ['By Anna Reed | 17 June 2018 | Updated 19 June 2018', '2018-06-17'],
    ['Anna Reed 17.06.2018, 12:11', '2018-06-17T12:11'],
    ['Lowport - 17 JUN 2018 - 10:35', '2018-06-17T10:35'],
    ['Harbour Post17.06.2018 - 21:03', '2018-06-17T21:03'],
  ])('is read from “%s”', (stamp, edtf) => {
    expect(stamped(stamp).published).toMatchObject({ value: edtf, basis: 'stated', line: 2 });
  });

  test('is converted from another calendar', () => {
    const article = read(`
پل قدیمی یک سال دیگر باز می‌ماند
تاریخ انتشار: ۲۷ خرداد ۱۳۹۷ - ۱۶:۰۸

شورای شهر روز یکشنبه تصمیم گرفت که پل قدیمی را یک سال دیگر باز نگه دارد.

مسئولان گفتند که کار در ماه آینده آغاز می‌شود و کسی انتظار پایان آن را ندارد.`);
    expect(article.published).toMatchObject({ value: '2018-06-17T16:08', line: 2 });
  });

  test.each([
    'Last updated: 18 June 2018 10:30',
    'June 17',
    'When: 17 June 2018, 18:00',
    'FILE PHOTO: The bridge on June 17, 2018. Jo Lund/Pool via REUTERS',
    'In memory of the flood of 17 June 1918',
  ])('is not “%s”', (stamp) => {
    expect(stamped(stamp).published.basis).toBe('absent');
  });

  test('is not the date of a related story or of a comment', () => {
    const article = read(`
Bridge stays open for a year

${PROSE}

Related stories
Ferry runs aground in the fog
Published
12 June 2018`);
    expect(article.published.basis).toBe('absent');
  });

  test('is none of the dates of a chronology', () => {
    const article = read(`
The quarrel over the bridge

12 May 2018

The council announces that the bridge will be closed.

3 June 2018

Some two thousand people march through the town.

17 June 2018

The council votes to keep the bridge open.`);
    expect(article.published.basis).toBe('absent');
    expect(article.paragraphs.filter(({ kind }) => kind === 'subheading')).toHaveLength(3);
  });
});

describe('a doubt about the date', () => {
  test('is reported where day and month cannot be told apart, and no date is stated', () => {
    const article = stamped('03/04/2018');
    expect(article.published.basis).toBe('absent');
    expect(article.problems).toMatchObject([{ id: 'date-ambiguous', file: 'text.txt', line: 2 }]);
  });

  test('is settled by another date of the text that has only one reading', () => {
    const article = read(`
Bridge stays open for a year
03/04/2018

${PROSE}

Read also
Ferry runs aground in the fog
03/28/2018`);
    expect(article.published.value).toBe('2018-03-04');
    expect(article.problems).toEqual([]);
  });

  test('is reported where the weekday is not the date’s own', () => {
    expect(stamped('Monday, June 17, 2018').problems).toMatchObject([{ id: 'date-weekday', line: 2 }]);
  });

  test('names both lines where two stamps could be meant', () => {
    const article = read(`\n16 June 2018\n\nBridge stays open for a year\n17 June 2018\n\n${PROSE}`);
    expect(article.published).toMatchObject({ value: '2018-06-17', line: 4 });
    expect(article.problems).toMatchObject([{ id: 'date-two' }]);
    expect(article.problems[0]?.message).toContain('line 4, line 1; took line 4 because');
  });
});

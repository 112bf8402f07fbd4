import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { indexChronology } from '../../../src/archive/relate/index-chronology.ts';
import { articleNaming } from '../../support/articles.ts';

const article = (id: string, published: string | null, ...dates: string[]): ArticleRecord => ({
  ...articleNaming(id, [[id]]),
  published:
    published === null
      ? { value: null, basis: 'absent' }
      : { value: published, basis: 'supplied', note: 'x' },
  dates: dates.map((edtf) => ({ edtf, paragraph: 'p-0', start: 0, end: 1, text: id.slice(0, 1) })),
});

describe('the chronology', () => {
  it('goes from the oldest to the newest, a year before its months and a month before its days', () => {
    const days = indexChronology([article('one', null, '2018-05-17', '1994-07-18', '2018', '2018-05')]);
    expect(days.map(({ edtf }) => edtf)).toEqual(['1994-07-18', '2018', '2018-05', '2018-05-17']);
  });

  it('brings the accounts of one day together, one for each article', () => {
    const [day] = indexChronology([
      article('one', null, '2018-05-17', '2018-05-17'),
      article('two', null, '2018-05-17'),
    ]);
    expect(day?.accounts.map(({ article: { id }, dates }) => [id, dates.length])).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
  });

  it('puts an article at its day, whatever the hour', () => {
    const [day] = indexChronology([article('one', '2018-06-17T16:08')]);
    expect(day?.edtf).toBe('2018-06-17');
    expect(day?.published.map(({ id }) => id)).toEqual(['one']);
  });

  it('has no place for an article without a date', () => {
    expect(indexChronology([article('one', null)])).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { activityOf } from '../../../src/site/activity.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import { articleNaming } from '../../support/articles.ts';

/** Dates are written in the language of the archive, so there has to be one. */
beforeAll(() => {
  provideArchive(buildArchive('tests/site/archives/texts-only').value);
});

const published = (...dates: (string | null)[]): ArticleRecord[] =>
  dates.map((value, index) => ({
    ...articleNaming(`a${index}`, []),
    published: value === null ? { value, basis: 'absent' } : { value, basis: 'supplied', note: 'x' },
  }));

const counts = (...dates: (string | null)[]) =>
  activityOf(published(...dates)).periods.map(({ edtf, articles }) => `${edtf} ${articles}`);

describe('articles over time', () => {
  it('are counted by month, and a month without any is not left out', () => {
    expect(counts('2018-06-17', '2018-08-01', '2018-08-30')).toEqual(['2018-06 1', '2018-07 0', '2018-08 2']);
  });

  it('go on over the end of a year', () => {
    expect(counts('2018-12-31', '2019-01-01')).toEqual(['2018-12 1', '2019-01 1']);
  });

  it('are counted by year where they spread over more than three', () => {
    expect(counts('2014-06-17', '2018-08-01')).toEqual(['2014 1', '2015 0', '2016 0', '2017 0', '2018 1']);
  });

  it('are counted in no month where the date leaves a doubt of it', () => {
    const { periods, undated } = activityOf(
      published('2018-06-17', '2018-06-30/2018-07-02', '2018-07-01/..', null),
    );
    expect(periods.map(({ articles }) => articles)).toEqual([1]);
    expect(undated).toBe(3);
  });

  it('are nothing to draw without a date', () => {
    expect(activityOf(published(null))).toEqual({ periods: [], undated: 1 });
  });
});

import { expect, test } from 'vitest';
import { barsOf } from '../../../src/site/search/render-histogram.ts';

test('bars are months with the empty ones between, without what is known by its year alone', () => {
  const bars = barsOf(
    new Map([
      ['2021-01', 2],
      ['2020-11', 1],
      ['2020', 3],
    ]),
  );
  expect(bars.map(({ period, articles }) => `${period} ${articles}`)).toEqual([
    '2020-11 1',
    '2020-12 0',
    '2021-01 2',
  ]);
});

test('bars are years where months would be too many', () => {
  const bars = barsOf(
    new Map([
      ['2018-01', 2],
      ['2018-05', 1],
      ['2020-11', 1],
    ]),
  );
  expect(bars.map(({ period, articles }) => `${period} ${articles}`)).toEqual(['2018 3', '2019 0', '2020 1']);
});

test('there are no bars for no articles', () => {
  expect(barsOf(new Map())).toEqual([]);
});

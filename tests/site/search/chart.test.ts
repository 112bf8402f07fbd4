import { describe, expect, test } from 'vitest';
import { chartOf, withEmpty } from '../../../src/site/search/chart.ts';

const bars = (periods: Readonly<Record<string, number>>): string[] =>
  withEmpty(chartOf(new Map(Object.entries(periods))).bars).map((bar) => bar.join(' '));

describe('bars', () => {
  test('are months with the empty ones between, without what is known by its year alone', () => {
    const periods = { '2021-01': 2, '2020-11': 1, 2020: 3 };
    expect(bars(periods)).toEqual(['2020-11 1', '2020-12 0', '2021-01 2']);
    expect(chartOf(new Map(Object.entries(periods))).rest).toBe(3);
  });

  test('are years where months would be too many', () => {
    const periods = { '2018-01': 2, '2018-05': 1, '2020-11': 1, 2020: 1 };
    expect(bars(periods)).toEqual(['2018 3', '2019 0', '2020 2']);
    expect(chartOf(new Map(Object.entries(periods))).rest).toBe(0);
  });

  test('of two years are months, and of a month more are years', () => {
    expect(bars({ '2018-02': 1, '2020-01': 1 }).length).toBe(24);
    expect(bars({ '2018-02': 1, '2020-02': 1 })).toEqual(['2018 1', '2019 0', '2020 1']);
  });

  test('are none for no articles', () => {
    expect(bars({})).toEqual([]);
  });

  test('that are empty are not told', () => {
    expect(chartOf(new Map(Object.entries({ '1018': 1, '2018-01': 1 }))).bars).toEqual([
      ['1018', 1],
      ['2018', 1],
    ]);
  });
});

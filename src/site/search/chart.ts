/** Which bars a chart of articles has: by month where that is not too many, else by year. */

/** The most months that are shown side by side. */
const MONTHS = 24;

/** A month (`2018-07`) or a year, with the number of its articles. */
export type Bar = readonly [period: string, articles: number];

/** Bars of articles over time: nothing but data. */
export interface Chart {
  /** In order, without the empty ones. */
  readonly bars: readonly Bar[];
  /**
   * How many articles no bar has. Months leave out what is known by its year alone: its month would be made
   * up.
   */
  readonly rest: number;
}

/** The chart of articles of which the number is known by the month or year that they fall under. */
export function chartOf(periods: ReadonlyMap<string, number>): Chart {
  const bars = [...periods].filter(([period]) => isMonth(period)).sort(inOrder);
  const [[first] = [''], [last] = ['']] = [bars[0], bars.at(-1)];
  if (bars.length < 2 || numberOf(last) - numberOf(first) >= MONTHS) return yearly(periods);
  return { bars, rest: sumOf(periods.values()) - sumOf(bars.map(([, articles]) => articles)) };
}

function yearly(periods: ReadonlyMap<string, number>): Chart {
  const years = new Map<string, number>();
  for (const [period, articles] of periods) {
    const year = period.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  return { bars: [...years].sort(inOrder), rest: 0 };
}

/** The bars with the empty ones between them. */
export function withEmpty(bars: readonly Bar[]): Bar[] {
  const [[first] = [''], [last] = ['']] = [bars[0], bars.at(-1)];
  const known = new Map(bars.map(([period, articles]) => [numberOf(period), articles]));
  const write = isMonth(first) ? monthOf : yearOf;
  return Array.from(
    { length: bars.length === 0 ? 0 : numberOf(last) - numberOf(first) + 1 },
    (_, index): Bar => [write(numberOf(first) + index), known.get(numberOf(first) + index) ?? 0],
  );
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

const inOrder = ([one]: Bar, [other]: Bar): number => numberOf(one) - numberOf(other);

const isMonth = (period: string): boolean => period.length > 4;

/** Months, or years, counted through. */
const numberOf = (period: string): number =>
  isMonth(period) ? Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1 : Number(period);

const yearOf = (number: number): string => String(number).padStart(4, '0');

const monthOf = (number: number): string =>
  `${yearOf(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;

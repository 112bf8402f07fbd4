/** How many articles fall into each month or year. */
import { earliestDay, latestDay } from '../archive/dates/edtf-bounds.ts';
import type { Appearance } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { dateInWords } from './present.ts';
import { remember } from './remember.ts';

export interface Period {
  /** `2018-07` or `2018`. */
  readonly edtf: string;
  readonly name: string;
  readonly articles: number;
}

export interface Activity {
  /** Without gaps, oldest first. */
  readonly periods: readonly Period[];
  /** The articles whose date does not fall into one period. */
  readonly undated: number;
}

/** A longer time than this is counted by year. */
const MOST_MONTHS = 36;

/**
 * Counts articles by month, or by year where they spread over more than three years. A date that
 * could be in more than one period is counted in none: a guess would draw a false picture.
 */
export function activityOf(articles: readonly ArticleRecord[]): Activity {
  const months = articles.map((article) => publishedIn(article, 7));
  const known = months.filter((month) => month !== null).toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { periods: [], undated: articles.length };
  const byMonth = range(first, last);
  const digits = byMonth.length <= MOST_MONTHS ? 7 : 4;
  const counts = Map.groupBy(articles, (article) => publishedIn(article, digits));
  const periods = digits === 7 ? byMonth : [...new Set(byMonth.map((month) => month.slice(0, 4)))];
  return {
    periods: periods.map((edtf) => ({
      edtf,
      name: dateInWords(edtf),
      articles: counts.get(edtf)?.length ?? 0,
    })),
    undated: counts.get(null)?.length ?? 0,
  };
}

/** The same for the articles in which an actor appears, which each page of the actor shows. */
export const activityIn = remember((appearances: readonly Appearance[]) =>
  activityOf(appearances.map(({ article }) => article)),
);

/** The month (7 digits of the date) or the year (4) that an article was published in, where there is but one. */
export function publishedIn({ published: { value } }: ArticleRecord, digits: number): string | null {
  if (value === null) return null;
  const first = earliestDay(value)?.slice(0, digits);
  return first !== undefined && first === latestDay(value)?.slice(0, digits) ? first : null;
}

/** The months from one to another, both included. */
function range(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = next(month)) months.push(month);
  return months;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}

import type { Account, Day } from '../archive.ts';
import { earliestDay, sortKey } from '../dates/edtf-bounds.ts';
import { foldCopies } from '../fold-copies.ts';
import type { ArticleRecord } from '../records.ts';

/**
 * Puts what the articles speak of, and the articles themselves, in the order of time. A text that
 * several articles have is listed once at each time.
 * @param articles in any order; those of one day keep it
 * @returns a day, month or year each, oldest first; a time that reaches from one day to another stands at
 *   its first. Dates without a beginning are left out: they have no place in the order
 */
export function indexChronology(articles: Iterable<ArticleRecord>): Day[] {
  const days = new Map<string, { edtf: string; accounts: Account[]; published: ArticleRecord[] }>();
  const at = (edtf: string) => {
    const day = days.get(edtf) ?? { edtf, accounts: [], published: [] };
    days.set(edtf, day);
    return day;
  };
  for (const article of articles) {
    const told = Map.groupBy(article.dates, ({ edtf }) => edtf);
    for (const [edtf, dates] of told) {
      if (earliestDay(edtf) !== null) at(edtf).accounts.push({ article, dates });
    }
    const { value } = article.published;
    if (value !== null && earliestDay(value) !== null) at(withoutTime(value)).published.push(article);
  }
  return [...days.values()]
    .map(({ edtf, accounts, published }) => ({
      edtf,
      accounts: foldCopies(accounts, ({ article }) => article),
      published: foldCopies(published, (article) => article),
    }))
    .sort((one, other) => compare(orderOf(one.edtf), orderOf(other.edtf)));
}

const withoutTime = (edtf: string): string => edtf.replace(/T[^/]*/gu, '');

/** By the first day, and of those that begin together the longer time first: 2018, then its January. */
const orderOf = (edtf: string): string => `${sortKey(edtf)} ${String(edtf.length).padStart(3, '0')} ${edtf}`;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

import { latestDay } from '../dates/edtf-bounds.ts';
import type { ReadArticle } from '../records.ts';
import { ACCESS } from '../shapes.ts';

/** An article of a group, with its place in the list of all. */
interface Copy {
  readonly place: number;
  readonly article: ReadArticle;
  readonly words: number;
}

/** A copy that has less of the text than this is cut off, and does not stand for the whole. */
const WHOLE = 0.8;

/**
 * Orders the copies of a text. The first stands for all: one that may be shown and has the whole text; of
 * those the earliest, as far as the day is stated; then the fullest; then the first by path.
 * @returns their places
 */
export function orderCopies(copies: readonly Copy[]): number[] {
  const most = copies.reduce((longest, { words }) => Math.max(longest, words), 0);
  return copies
    .map((copy) => ({
      ...copy,
      isCutOff: copy.article.truncated.value || copy.words < most * WHOLE,
      day: dayOf(copy.article),
    }))
    .sort(
      (a, b) =>
        ACCESS.indexOf(a.article.access) - ACCESS.indexOf(b.article.access) ||
        Number(a.isCutOff) - Number(b.isCutOff) ||
        compare(a.day, b.day) ||
        b.words - a.words ||
        compare(a.article.seed, b.article.seed),
    )
    .map(({ place }) => place);
}

/** The day by which an article was out for certain; the unknown sorts last. */
const dayOf = ({ published }: ReadArticle): string =>
  (published.value !== null && published.basis !== 'inferred' && latestDay(published.value)) || '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

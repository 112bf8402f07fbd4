/** The bound of a publication that the text does not date: nothing is reported before it happens. */
import { sortKey } from '../../dates/edtf-bounds.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import type { StatedDate } from '../../records.ts';
import type { ToldDate } from './find-dates.ts';

/** A certain day or month: from a year alone, or an approximate date, nothing follows. */
const CERTAIN = /^\d{4}-\d\d(?:-\d\d)?(?:T[^/]*)?$/u;

/**
 * Gives an absent date of publication its lower bound: not before the latest day (or month) that the text
 * speaks of as past.
 * @returns `published` as it is where it is known, or where the text tells no such date
 */
export function inferPublished(published: StatedDate, told: readonly ToldDate[]): StatedDate {
  if (published.basis !== 'absent') return published;
  const past = told.filter(({ mention, ahead }) => !ahead && CERTAIN.test(mention.edtf));
  const [latest] = past.toSorted((a, b) => (sortKey(a.mention.edtf) < sortKey(b.mention.edtf) ? 1 : -1));
  if (latest === undefined) return published;
  const date = latest.mention.edtf.replace(/T.*$/u, '');
  return {
    value: `${date}/..`,
    basis: 'inferred',
    note: `the latest event that the text reports as past is of ${formatEdtf(date)}`,
    evidence: [latest.anchor ?? [], latest.mention].flat().map(({ edtf: _, ...passage }) => passage),
  };
}

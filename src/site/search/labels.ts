import type { Catalogue, Group } from './catalogue.ts';

/** What a reader is shown for a value of a group; a value that the archive does not know stands for itself. */
export const labelOf = (group: Group, id: string, { values }: Catalogue): string =>
  values[group].find(([value]) => value === id)?.[1] ?? (group === 'year' ? periodInWords(id) : id);

const month = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });

const shortMonth = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'short', timeZone: 'UTC' });

/** A year, or a month of one: `July 2018`. */
export const periodInWords = (period: string): string => inWords(period, month);

/** The same in few letters: `Jul 2018`. */
export const periodInShort = (period: string): string => inWords(period, shortMonth);

function inWords(period: string, format: Intl.DateTimeFormat): string {
  const time = /^\d{4}-\d\d$/u.test(period) ? Date.parse(`${period}-01`) : NaN;
  return Number.isNaN(time) ? period : format.format(time);
}

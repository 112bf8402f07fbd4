/** What a reader is shown for a value of a group, in the language of the page. */
import { languageInWords } from '../language-in-words.ts';
import { localeOf } from '../locale.ts';
import type { Group } from './catalogue.ts';
import type { NameIndex } from './names.ts';

/** The locale of the page that this script is on. */
export const pageLocale = (): string => localeOf(document.documentElement.lang);

/** A value in words; one that the archive does not know stands for itself. */
export function labelOf(group: Group, id: string, { byId }: NameIndex): string {
  switch (group) {
    case 'actor':
    case 'topic':
      return byId[group].get(id)?.label ?? id;
    case 'publisher':
      return id;
    case 'year':
      return periodInWords(id);
    case 'language':
      return languageInWords(id);
  }
}

/** A year, or a month of one: `July 2018`. */
export const periodInWords = (period: string): string => inWords(period, 'long');

/** The same in few letters: `Jul 2018`. */
export const periodInShort = (period: string): string => inWords(period, 'short');

function inWords(period: string, month: 'long' | 'short'): string {
  const time = /^\d{4}-\d\d$/u.test(period) ? Date.parse(`${period}-01`) : NaN;
  if (Number.isNaN(time)) return period;
  return new Intl.DateTimeFormat(pageLocale(), { year: 'numeric', month, timeZone: 'UTC' }).format(time);
}

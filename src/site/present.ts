/** Words for what the archive knows. */
import { earliestDay, latestDay } from '../archive/dates/edtf-bounds.ts';
import { formatEdtf } from '../archive/dates/format-edtf.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { theArchive } from './archive.ts';
import { localeOf } from './locale.ts';
import { remember } from './remember.ts';

const numbersOf = remember(
  ({ description }: Archive) => new Intl.NumberFormat(localeOf(description.language)),
);

/** A date in EDTF in plain words: `17 June 2018, 16:08`. */
export const dateInWords = (edtf: string): string =>
  formatEdtf(edtf, localeOf(theArchive().description.language));

/** `1 article`, `2 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numbersOf(theArchive()).format(count)} ${count === 1 ? one : many}`;

/** The size of a file: `340 bytes`, `12.3 kB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const [unit, amount] = bytes < 1e6 ? (['kB', bytes / 1e3] as const) : (['MB', bytes / 1e6] as const);
  return `${numbersOf(theArchive()).format(Number(amount.toFixed(1)))} ${unit}`;
}

/** What an article is called where its headline is neither stated nor supplied. */
export const titleOf = ({ headline, seed }: ArticleRecord): string => headline.value ?? seed;

/** The outlet that an article is known by: the one whose page was saved, else the one it is credited to. */
export const outletOf = ({ publisher, creditLine }: ArticleRecord): string | null =>
  publisher.value ?? creditLine.value;

/** The words that stand for an article in a list: its standfirst, else how its first paragraph begins. */
export function summaryOf({ standfirst, paragraphs, access }: ArticleRecord): string {
  if (standfirst.value !== null) return standfirst.value;
  return access === 'metadata' ? '' : shorten(paragraphs[0]?.text ?? '', SUMMARY_LENGTH);
}

const SUMMARY_LENGTH = 240;

/** A text, or its first words with a sign that more follows. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/u, '')} …`;

/** The heading that a list puts an article under: its month where that is known, else its date in words. */
export function periodOf({ published: { value } }: ArticleRecord): string {
  if (value === null) return 'Undated';
  const [first, last] = [earliestDay(value)?.slice(0, 7), latestDay(value)?.slice(0, 7)];
  return first !== undefined && first === last ? dateInWords(first) : dateInWords(value);
}

/** Items of a list under the headings that they share, in the order of the list. */
export function grouped<T>(
  items: readonly T[],
  headingOf: (item: T) => string,
): { heading: string; items: T[] }[] {
  const groups: { heading: string; items: T[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    const last = groups.at(-1);
    if (last?.heading === heading) last.items.push(item);
    else groups.push({ heading, items: [item] });
  }
  return groups;
}

/** The letter that a name is listed under, without its accents; `#` for what is no letter. */
export function firstLetter(name: string): string {
  const [letter] = name.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? [];
  return letter && /\p{L}/u.test(letter) ? letter.toLocaleUpperCase('en') : '#';
}

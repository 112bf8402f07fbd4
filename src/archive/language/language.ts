import type { DiscardReason } from '../records.ts';

/**
 * What Dossier knows of a language: one data file each, listed in `languages.ts`.
 * Each stage owns one section; code never names a word of a language itself.
 */
export interface Language {
  /** BCP 47 tag, as short as it can be. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly reading: ReadingWords;
  readonly names: NameWords;
  readonly quotations: QuotationWords;
}

/** Words of dates and times, for `dates/`. */
export interface DateWords {}

/**
 * Words by which a page shows what a line is, for `read/`. Each is a list of phrases with `|` between
 * them, in lower case; spelling variants are folded when they are compiled (`read/words.ts`).
 */
export interface ReadingWords {
  /** The most frequent short words: they tell the language, and a sentence from a menu. */
  readonly common: string;
  /** What stands before an author's name: "by". */
  readonly by: string;
  /** What joins two authors: "and". */
  readonly and: string;
  /** What stands between an author and a place: "in". */
  readonly in: string;
  /** What makes a name a desk and not a person: "staff". */
  readonly desk: string;
  /** What stands before a stamp of publication. */
  readonly published: string;
  /** What stands before a stamp that is not of publication: "updated". */
  readonly updated: string;
  /** Names of a site's sections. */
  readonly sections: string;
  /** Whole lines, by what they are. */
  readonly lines: Readonly<Partial<Record<DiscardReason, string>>>;
  /** Beginnings of lines, by what they are. */
  readonly openings: Readonly<Partial<Record<DiscardReason, string>>>;
  /** Headings over headlines of other articles: "most read". */
  readonly lists: string;
  /** What leads from the body to another article: "see also". */
  readonly asides: string;
  /** What says that the rest of the article is elsewhere: "read more here". */
  readonly more: string;
  /** Labels of the article's number and of its address. */
  readonly storyCode: string;
  readonly address: string;
  /** What marks a notice of rights: "all rights reserved". */
  readonly rights: string;
  /** What credits the outlet that a text was taken from: "originally appeared in". */
  readonly reprint: string;
  /** What credits people beside the authors: "reporting by". */
  readonly contributors: string;
  /** What opens a caption: "file photo". */
  readonly captions: string;
}

/**
 * Words that tell what a name stands for, for `annotate/`. Lists of phrases with `|` between them, in lower
 * case and without diacritics or points.
 */
export interface NameWords {
  /** Small words that belong to a surname: "van", "al". */
  readonly particles: string;
  /** What may follow a surname: "jr". */
  readonly suffixes: string;
  /** The definite article. */
  readonly articles: string;
  /** What stands before a place: "in". */
  readonly places: string;
}

/** Quotation marks and cue words, for `annotate/`. */
export interface QuotationWords {}

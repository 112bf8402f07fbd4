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

/** Words by which a page shows what a line is, for `read/`. */
export interface ReadingWords {}

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

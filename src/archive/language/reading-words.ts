import type { DiscardReason } from '../records.ts';

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
  /** What stands before the headline: "title". */
  readonly title: string;
  /** What stands before the name of the section: "filed under". */
  readonly section: string;
  /** The first step of a trail to the section: "home". */
  readonly home: string;
  /** Whole lines, by what they are; `0` stands for any number. */
  readonly lines: Readonly<Partial<Record<DiscardReason, string>>>;
  /** Beginnings of lines that are no news, by what they are; no sentence of an article may begin so. */
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
  /** What stands between it and the holder's name: "by". */
  readonly holder: string;
  /** What credits who made the site: "powered by". */
  readonly makers: string;
  /** What stands between a photographer and who sells the picture. */
  readonly via: string;
  /** What credits the outlet that a text was taken from: "originally appeared in". */
  readonly reprint: string;
  /** What stands before the site's name where a feed ends a text: "appeared first on". */
  readonly feed: string;
  /** What opens an article with the outlet that it follows: "according to the report of". */
  readonly reported: string;
  /** What stands between an outlet's name and the report taken from it: "wrote". */
  readonly wrote: string;
  /** Words of the names of outlets: "news", "times". */
  readonly outlet: string;
  /** What credits people beside the authors, anywhere in a line: "reporting by". */
  readonly contributors: string;
  /** What a site asks of its readers, anywhere in a line: "our newsletter". */
  readonly pleas: string;
  /** What opens a caption: "file photo". */
  readonly captions: string;
}

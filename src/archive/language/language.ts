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

/**
 * Words of dates and times, for `dates/`. Strings are lists of phrases with `|` between them; case, accents
 * and the spellings of Arabic letters are folded when they are compiled (`dates/lexicon.ts`).
 */
export interface DateWords {
  /** Whether names of months and days begin with a capital, so that "may" and "sat" are none. */
  readonly capitals: boolean;
  /** The twelve months of each calendar in use, spelt in full and in every case of the grammar. */
  readonly months: Readonly<Partial<Record<'gregory' | 'persian' | 'islamic', readonly string[]>>>;
  /** The twelve Gregorian months, abbreviated: dates only beside a number. */
  readonly shortMonths?: readonly string[];
  /** Months that are common words or names too: dates only beside a number or a word that asks for a month. */
  readonly weakMonths?: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Abbreviated: only beside a date. */
  readonly shortWeekdays?: readonly string[];
  /** Whether 04/05/2020 is always 4 May. */
  readonly dayFirst: boolean;
  /** What makes a day an ordinal: "st", "th". */
  readonly ordinals?: string;
  /** What may stand between day, month and year: "of", "de". */
  readonly of?: string;
  /** What may stand between a date and its time: "at". */
  readonly at?: string;
  /** What may stand after, or between, hour and minute: "Uhr", "h". */
  readonly hour?: string;
  readonly am?: string;
  readonly pm?: string;
  /** What may stand after a year: "г.". */
  readonly afterYear?: string;
  /** What stands between the first and the last day of some: "to"; and between two days: "and". */
  readonly to: string;
  readonly and: string;
  /** What stands before a bare year: "in", "since". */
  readonly beforeYear: string;
  /** What stands before years and amounts alike, so that a round number after it is none: "of", "by". */
  readonly beforeYearOrAmount: string;
  /** Articles and what stands in their place: the "the" of "the 1974 agreement". */
  readonly the?: string;
  /** What makes the number before it a count: "people", "per cent". */
  readonly counted?: string;
  /** The numbers from one on, as words. */
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<DateUnit, string>>;
  /** As they stand beside a number other than one, where that differs. */
  readonly manyUnits?: Readonly<Record<DateUnit, string>>;
  readonly relative: readonly RelativePhrase[];
  /** What stands before a date that lies ahead: "from", "until". */
  readonly ahead: string;
  /** Words of a sentence that speaks of what is to come: "will", "expected". */
  readonly future: string;
}

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** A date told from where one stands. */
export interface RelativePhrase {
  /**
   * Slots are {number}, {unit}, {units} (beside a number), {weekday} and {month}. Words in parentheses at the beginning must stand
   * there and are no part of the date: "(in) {month}".
   */
  readonly say: string;
  /** Reckoned from the publication, or from the date that the text spoke of before. */
  readonly from: 'publication' | 'text';
  /** How many units later; with {number}, 1 or -1. For {weekday} and {month}: last, nearest or next. */
  readonly by: number;
  /** Where there is no slot that tells it. */
  readonly unit?: DateUnit;
}

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

/**
 * Words that tell what a name stands for, for `annotate/`. Each is a list of phrases with `|` between
 * them; spelling variants are folded when they are compiled (`annotate/name-rules.ts`).
 */
export interface NameWords {
  /** Small words that belong to a surname: "van", "al". */
  readonly particles: string;
  /** What may follow a surname: "Jr". */
  readonly suffixes: string;
  readonly articles: string;
  /** What makes a description one of many: "a", "every". */
  readonly indefinite: string;
  readonly and: string;
  /** What joins a role to the state that gives it: "of"; and to the one it is sent to: "to". */
  readonly of: string;
  readonly to: string;
  /** Words written together with the next one, in scripts that do so: "و". */
  readonly prefixes: string;
  /** Endings of possession that are no part of the name: "Kanadas". */
  readonly possessives: string;
  /** Case endings with what may stand in their stead in the name as it is listed: `ии>ия`. */
  readonly endings: string;
  /** The same for adjectives, which are listed in lower case. */
  readonly adjectiveEndings: string;
  /** Words with a capital that stand before a name and are no part of it: "Mr", "Monday". `*` where every noun has one. */
  readonly titles: string;
  /**
   * Words that often open a sentence, so that their capital says nothing: "When". `*ing` is an ending,
   * `*` any word.
   */
  readonly openers: string;
  /** Words that make another land of a land's name: "North". */
  readonly compass: string;
  /** What a city after it is the mere place of: "in". */
  readonly places: string;
  /** Phrases that end so and yet deal with a government: "confidence in". */
  readonly dealings: string;
  /** Verbs that make a government of the place before them: "в Осло заявили". */
  readonly reports: string;
  /** What leads to a place or from it: "to", "from". */
  readonly directions: string;
  /** Words of going and being somewhere: a city that they lead to is a place. */
  readonly motion: string;
  /** The same where they come after the city: "nach Oslo gereist". */
  readonly motionAfter: string;
  /** Verbs of going whose object is a city: "visit". */
  readonly visits: string;
  /** What a city beside it is a place for: "capital", "airport", "based". */
  readonly sites: string;
  /** Verbs and nouns that make a language of the adjective after them: "speaks". */
  readonly speech: string;
  /** Offices that one person holds; variants of one office have `=` between them. */
  readonly roles: string;
  /** Nouns of bodies, by which they are called once they are known: "the Institute". */
  readonly bodies: string;
  /** Words that belong to an office: "deputy". */
  readonly ranks: string;
  /** Words that say that somebody does not hold an office now: "former". */
  readonly former: string;
}

/**
 * Words by which a text says who speaks, for `annotate/`. Each is a list of phrases with `|` between them, in
 * lower case; a word may be on several lists.
 */
export interface QuotationWords {
  /** Verbs whose subject speaks, and stands before them or right after the words quoted: "said". */
  readonly says: string;
  /** The same where the subject follows the verb. */
  readonly saidBy: string;
  /** Those of them that without a subject mean who spoke last. */
  readonly adds: string;
  /** Verbs whose subject stands earlier in the sentence: "adding". */
  readonly saying: string;
  /** Nouns whose possessor speaks: the minister's "call". */
  readonly sayings: string;
  /** What stands before the speaker: "according to". */
  readonly sources: string;
  /** The same, only after the words quoted: „…“, "so" the minister. */
  readonly asides: string;
  /** What speaks for its author: "report"; and what leads from it to the author: "by". */
  readonly documents: string;
  readonly authors: string;
  /** Pronouns that stand for a person, and for a body. */
  readonly he: string;
  readonly they: string;
  /** What opens the words reported: "that". */
  readonly that: string;
  readonly and: string;
  /** What opens a clause with another subject: "but". */
  readonly but: string;
  /** What opens a clause about the word before: "who". */
  readonly who: string;
  readonly prepositions: string;
  readonly articles: string;
  readonly this: string;
  /** What may stand between subject and verb: "also", "on monday", "has". */
  readonly adverbs: string;
  /** What says of a verb beside it that its subject does not speak: "is" said to, reported "by", did "not" say. */
  readonly passive: string;
  /** What people and offices are: the Kremlin "spokesman" is not the Kremlin. */
  readonly roles: string;
}

/**
 * What the stages hand to each other, down to the `Archive` that pages are made from.
 * Types only: every stage imports this file, and it imports no stage.
 */
import type { ActorEntry, ArchiveDescription, Sidecar, TopicEntry } from './entries.ts';
import type { Ledger } from './ledger-entries.ts';
import type { AnnotatedArticle, ArticleRecord, DateMention, Mention, Quotation } from './records.ts';
import type { Passage } from './shapes.ts';
import type { Problem } from './problems.ts';

/** What a stage returns: its work, and what it could not do or was not sure of. */
export interface Result<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** One saved text, decoded, with what its editor supplies. */
export interface Source {
  /** Path relative to `articles/` (or to the folder, where there is none), with `/` between its parts. */
  readonly seed: string;
  /** The path as the archivist knows it, for messages. */
  readonly file: string;
  /** The lines as stored, without their line ends and without a byte order mark. */
  readonly lines: readonly string[];
  readonly sidecar?: Sidecar;
}

/** The two authority files: entries by id, in the order of the file. */
export interface Authorities {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly topics: ReadonlyMap<string, TopicEntry>;
}

/** An archive folder, loaded. */
export interface Folder extends Authorities {
  readonly description: ArchiveDescription;
  /** As it was last brought up to date. */
  readonly ledger: Ledger;
  /** By path, so that every build sees the same order on every machine. */
  readonly sources: readonly Source[];
}

/** The ids that articles were published under. */
export interface PublishedIds {
  /** By the path of the text: the last id of its article. */
  readonly last: ReadonlyMap<string, string>;
  /** Every id that leads somewhere: the id of the article that it leads to. */
  readonly taken: ReadonlyMap<string, string>;
}

/** An annotated article, with the lines that it was read from. */
export interface Annotated {
  readonly article: AnnotatedArticle;
  readonly lines: readonly string[];
}

/** The fields of an article that name an actor without mentioning it. */
export type Credit = 'publisher' | 'byline' | 'creditLine';

/** One article in which an actor appears. */
export interface Appearance {
  readonly article: ArticleRecord;
  /** In reading order; empty where only a credit names the actor. */
  readonly mentions: readonly Mention[];
  readonly credits: readonly Credit[];
}

/** Another actor or topic, with the number of articles in which both appear. */
export interface Companion {
  readonly id: string;
  readonly articles: number;
}

/** How the texts spell an actor, with the number of articles that do. */
export interface Spelling {
  readonly text: string;
  readonly form: Mention['form'];
  readonly articles: number;
}

/** A quotation with the article that it stands in. */
export interface Statement {
  readonly article: ArticleRecord;
  readonly quotation: Quotation;
}

/** A paragraph, a standfirst or a headline that names two actors, with its mentions of them. */
export interface SharedPassage {
  readonly article: ArticleRecord;
  readonly mentions: readonly Mention[];
}

/** Two actors whom the same passages name. */
export interface Pair {
  /** Its page, below `/actors/`: the two ids in the order of the alphabet, `a/b`. */
  readonly address: string;
  readonly actors: readonly [string, string];
  /** Newest first. */
  readonly passages: readonly SharedPassage[];
}

export interface Actor {
  readonly id: string;
  readonly entry: ActorEntry;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
  /** Most articles first. */
  readonly topics: readonly Companion[];
  readonly spellings: readonly Spelling[];
  /** What it says, newest first. */
  readonly statements: readonly Statement[];
  /** What others say that names it, newest first. */
  readonly statementsAbout: readonly Statement[];
  /** Most passages first. */
  readonly pairs: readonly Pair[];
}

export interface Assignment {
  readonly article: ArticleRecord;
  readonly evidence: readonly Passage[];
}

export interface Topic {
  readonly id: string;
  readonly entry: TopicEntry;
  /** Newest first. */
  readonly assignments: readonly Assignment[];
  /** Most articles first. */
  readonly actors: readonly Companion[];
  /** Ids of the topics that name this one as broader. */
  readonly narrower: readonly string[];
}

/** What one article says of a time. */
export interface Account {
  readonly article: ArticleRecord;
  /** In reading order. */
  readonly dates: readonly DateMention[];
}

/** A day, a month, a year or an interval, with what happened then and what was published. */
export interface Day {
  readonly edtf: string;
  readonly accounts: readonly Account[];
  readonly published: readonly ArticleRecord[];
}

/** One of the articles that have the same text, beside the one that stands for all. */
export interface Copy {
  readonly article: ArticleRecord;
  /** What only this one has, and what it lacks of the one that stands for all. */
  readonly own: readonly Passage[];
  readonly lacking: readonly Passage[];
}

/** The whole archive: plain, typed, immutable; the only thing that pages know. */
export interface Archive {
  readonly description: ArchiveDescription;
  /** By id, newest first; the undated last. */
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  /** By id, in the order of the alphabet. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Oldest first. */
  readonly chronology: readonly Day[];
  /** By the id of the article that stands for a text: the others that have it, cut-off ones last. */
  readonly copies: ReadonlyMap<string, readonly Copy[]>;
  /** The lines of each text as it was saved, by the article's id. */
  readonly savedTexts: ReadonlyMap<string, readonly string[]>;
  /** Every address that was published, up to this archive. */
  readonly ledger: Ledger;
}

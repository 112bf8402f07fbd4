/**
 * What the archive has published, address by address, and what became of it: the lines of
 * `ledger.yaml`, and what they are in memory.
 */
import { z } from 'zod';
import { LanguageTag, PublishedId } from './shapes.ts';

/** The kinds of things whose addresses are kept for good; each is the first part of them. */
export const KINDS = ['articles', 'actors', 'topics'] as const;

/** The kind and the id of an address of a ledger, `articles/harbour-reopens`; undefined where it has none. */
export function partsOf(address: string): { readonly kind: Kind; readonly id: string } | undefined {
  const slash = address.indexOf('/');
  const kind = KINDS.find((name) => name === address.slice(0, slash));
  return kind && { kind, id: address.slice(slash + 1) };
}

/** Whether a text, from wherever it comes, is an address that a page of ours may have had. */
export const isAddress = (text: string): boolean => PublishedId.safeParse(partsOf(text)?.id).success;

/** The parts of a thing whose change is worth telling, in the words that readers are told it in. */
export const FIELD_WORDS = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'author',
  published: 'date',
  publisher: 'publisher',
  creditLine: 'credit',
  section: 'section',
  dateline: 'dateline',
  url: 'original address',
  language: 'language',
  text: 'text',
  access: 'how much of it may be shown',
  type: 'type',
  prefLabel: 'name',
  altLabel: 'other names',
  note: 'note',
  scopeNote: 'scope',
} as const;

/** What a title is made of, where there is any of it. */
export const TITLES: readonly Field[] = ['headline', 'prefLabel'];

const FIELD_NAMES = Object.keys(FIELD_WORDS) as [Field, ...Field[]];

export const Day = z.iso.date({ error: 'is not a day; write for example 2026-11-21' });

const Address = z.string().refine(isAddress, {
  error: 'is no address that the ledger knows; write for example articles/harbour-reopens',
});
const note = z.string().trim().min(1).optional();

/** A line on an address. */
export const AddressLine = z.strictObject({
  title: z.string().trim().min(1).optional(),
  seed: z.string().min(1).optional(),
  since: Day,
  moved: Day.optional(),
  merged: Day.optional(),
  removed: Day.optional(),
  to: Address.optional(),
  note,
  noindex: z.literal(true).optional(),
  language: LanguageTag.optional(),
  fields: z
    .partialRecord(z.enum(FIELD_NAMES), z.string().regex(/^[\w-]{8}$/u, { error: 'is not a digest' }))
    .default({}),
});

/** A line on what changed at an address on a day. */
export const ChangeLine = z.strictObject({
  corrected: z.array(z.enum(FIELD_NAMES)).min(1).optional(),
  was: z.string().trim().min(1).optional(),
  returned: z.literal(true).optional(),
  note,
});

/** The day of something; null where it happened since the ledger was last brought up to date. */
export type Moment = string | null;

/** What changed at an address without its going away. */
export interface Change {
  readonly on: Moment;
  /** The fields that are different now. */
  readonly corrected: readonly Field[];
  /** Its title before, where that is among them. */
  readonly was?: string;
  /** Whether it was gone before. */
  readonly returned: boolean;
  readonly note?: string;
}

/** A published address. */
export interface LedgerEntry {
  /** What stood there, for people. */
  readonly title?: string;
  /** Of an article: the path of its text. */
  readonly seed?: string;
  readonly since: Moment;
  /** Where its page is gone: moved and merged lead to `to`, removed leads nowhere. */
  readonly gone?: { readonly how: 'moved' | 'merged' | 'removed'; readonly on: Moment };
  /** The address that stands in its place; of one that is not gone, the one that is to. */
  readonly to?: string;
  /** Why it is gone, in the archivist's words. */
  readonly note?: string;
  /** Of an article: whether search engines may not list it, nor what is told of it when it is gone. */
  readonly noindex?: true;
  /** Of an article: the language of its title, as a tag of BCP 47. */
  readonly language?: string;
  /** Digests of what is published of it. */
  readonly fields: Digests;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** Its line in the file, where it has one. */
  readonly line?: number;
}

export interface Ledger {
  /** The path as the archivist knows it, for messages. */
  readonly file: string;
  /** By address. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** Every page of a list that was ever published: see `ledger-pages.ts`. */
  readonly pages: ReadonlySet<string>;
}

/** What happened to a thing on a day, as readers are told. */
export interface RecordedChange {
  readonly on: string;
  readonly how: 'new' | 'corrected' | 'returned' | 'moved' | 'merged' | 'removed';
  readonly kind: Kind;
  readonly id: string;
  readonly entry: LedgerEntry;
  /** The fields that are different now. */
  readonly corrected: readonly Field[];
  /** Its title before, where that is among them. */
  readonly was?: string;
  readonly note?: string;
}

export type Kind = (typeof KINDS)[number];
export type Field = keyof typeof FIELD_WORDS;
export type Digests = Readonly<Partial<Record<Field, string>>>;

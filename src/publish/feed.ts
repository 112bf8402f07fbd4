/** A feed, from which every format is written. */
import { createHash } from 'node:crypto';
import { earliestDay, latestDay } from '../archive/dates/edtf-bounds.ts';

export interface FeedEntry {
  /** Stays the same wherever the archive is published, and when a headline is corrected. */
  readonly id: string;
  readonly title: string;
  /** Of the article's page. */
  readonly address: string;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly summary: string;
  /** The text as HTML, in a feed that has it. */
  readonly html: string | null;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Who publishes the feed. */
  readonly publisher: string;
  /** Address of the page that lists the same. */
  readonly home: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Names below a namespace of names give an id each (RFC 9562, version 5). */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** An id made of a name: `urn:uuid:…`, always the same for the same name. */
export function toUrn(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * When an entry was published, where the day is known: a time without its zone is no moment, so that
 * what remains is the day, from its beginning in UTC.
 * @returns RFC 3339, or `null`
 */
export function publishedAt({ published }: FeedEntry): string | null {
  if (published === null) return null;
  if (MOMENT.test(published)) return published.replace(/(T\d\d:\d\d)(?=Z|[+-])/u, '$1:00');
  const day = earliestDay(published);
  return day !== null && day === latestDay(published) ? `${day}T00:00:00Z` : null;
}

/** What Atom's `updated` has to say of an entry without a day: the first it can be, or long ago. */
export function updatedAt(entry: FeedEntry): string {
  const day = entry.published === null ? null : (earliestDay(entry.published) ?? latestDay(entry.published));
  return publishedAt(entry) ?? `${day ?? '1970-01-01'}T00:00:00Z`;
}

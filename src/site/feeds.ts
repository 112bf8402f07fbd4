/** The feeds of the archive, of each actor and of each topic. */
import type { Actor, Topic } from '../archive/archive.ts';
import type { RecordedChange } from '../archive/ledger-entries.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { renderPlainBody } from '../body/render-plain-body.ts';
import { type Feed, type FeedEntry, toUrn } from '../publish/feed.ts';
import { toAtom } from '../publish/to-atom.ts';
import { toJsonFeed } from '../publish/to-json-feed.ts';
import { toRss } from '../publish/to-rss.ts';
import { theArchive } from './archive.ts';
import { allChanges, changeInWords, titleOfChange } from './changes.ts';
import { address } from './links.ts';
import { outletOf, summaryOf, titleOf } from './present.ts';
import type { Removed } from './removed.ts';

/** The files that each feed is there as, beside the page that it belongs to. */
export const FEED_FILES = {
  'rss.xml': { name: 'RSS', type: 'application/rss+xml', write: toRss },
  'atom.xml': { name: 'Atom', type: 'application/atom+xml', write: toAtom },
  'feed.json': { name: 'JSON Feed', type: 'application/feed+json', write: toJsonFeed },
} as const;

export type FeedFile = keyof typeof FEED_FILES;

/** How many articles the feed of the archive has, and every other. */
const LATEST = 50;
const LATEST_OF_ONE = 20;

/** The latest articles of the archive with their text, as far as it may be shown. */
export function archiveFeed(): Feed {
  const { description, articles } = theArchive();
  const entries = latest(articles.values(), LATEST).map((article) =>
    toEntry(article, renderPlainBody(article.paragraphs)),
  );
  return makeFeed('/', description.title, description.description, entries);
}

export const actorFeed = ({ id, entry, appearances }: Actor): Feed =>
  feedOf(
    `/actors/${id}/`,
    entry.prefLabel,
    appearances.map(({ article }) => article),
  );

export const topicFeed = ({ id, entry, assignments }: Topic): Feed =>
  feedOf(
    `/topics/${id}/`,
    entry.prefLabel,
    assignments.map(({ article }) => article),
  );

/** What whoever reads the feed of a thing is told when it was removed: that, as soon as it is recorded. */
export function removedFeed({ kind, id, entry }: Removed): Feed {
  const { title } = theArchive().description;
  const { title: name = id, gone, note } = entry;
  const about = `${name} is no longer in ${title}.`;
  const told = {
    kind,
    id,
    entry,
    how: 'removed',
    corrected: [],
    ...(note !== undefined && { note }),
  } as const;
  const entries = gone?.on ? [changeEntry({ ...told, on: gone.on })] : [];
  return makeFeed(`/${kind}/${id}/`, `${name} – ${title}`, about, entries);
}

/** The latest changes to the archive. What is kept from search engines is in no feed: see `latest`. */
export function changesFeed(): Feed {
  const { description } = theArchive();
  const isOpen = ({ entry }: RecordedChange) => !entry.noindex || description.noindex;
  const entries = Iterator.from(allChanges()).filter(isOpen).take(LATEST).map(changeEntry).toArray();
  const about = `What is new, corrected, moved, merged or removed in ${description.title}.`;
  return makeFeed('/changes/', `Changes – ${description.title}`, about, entries);
}

function changeEntry(change: RecordedChange): FeedEntry {
  const { kind, id, on, how, entry } = change;
  const words = changeInWords(change);
  return {
    id: toUrn(`${theArchive().description.title}\n${kind}/${entry.seed ?? id}\n${on} ${how}`),
    title: `${words}: ${titleOfChange(change)}`,
    address: address(`/${kind}/${id}/`),
    authors: [],
    outlet: null,
    published: on,
    language: null,
    tags: [],
    summary: change.note ?? (change.was === undefined ? words : `It was: ${change.was}`),
    html: null,
  };
}

function feedOf(path: `/${string}`, name: string, articles: readonly ArticleRecord[]): Feed {
  const { title } = theArchive().description;
  const entries = latest(articles, LATEST_OF_ONE).map((article) => toEntry(article, null));
  return makeFeed(path, `${name} – ${title}`, `The latest articles on ${name} in ${title}.`, entries);
}

function makeFeed(
  path: `/${string}`,
  title: string,
  description: string,
  entries: readonly FeedEntry[],
): Feed {
  const { description: archive } = theArchive();
  return {
    id: toUrn(`${archive.title}\n${path}`),
    title,
    description,
    language: archive.language,
    publisher: archive.editor ?? archive.title,
    home: address(path),
    entries,
  };
}

/**
 * The first articles of a list. Search engines read feeds, so what is kept from them is in none,
 * unless all of the archive is: then `robots.txt` keeps them from its feeds.
 */
const latest = (articles: Iterable<ArticleRecord>, most: number): ArticleRecord[] =>
  Iterator.from(articles)
    .filter(({ noindex }) => !noindex || theArchive().description.noindex)
    .take(most)
    .toArray();

function toEntry(article: ArticleRecord, html: string | null): FeedEntry {
  const { id, seed, byline, published, language } = article;
  const { description, topics } = theArchive();
  return {
    id: toUrn(`${description.title}\n${seed}`),
    title: titleOf(article),
    address: address(`/articles/${id}/`),
    authors: byline.value,
    outlet: outletOf(article),
    published: published.value,
    language: language.value,
    tags: article.topics.map(({ topic }) => topics.get(topic)?.entry.prefLabel ?? topic),
    summary: summaryOf(article),
    html,
  };
}

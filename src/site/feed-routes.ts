/** The routes of the feeds: a format each, for the archive, for each actor and for each topic. */
import type { Kind } from '../archive/ledger-entries.ts';
import type { Feed } from '../publish/feed.ts';
import { theArchive } from './archive.ts';
import { actorKey, topicKey } from './cache-keys.ts';
import {
  actorFeed,
  archiveFeed,
  changesFeed,
  FEED_FILES,
  removedFeed,
  topicFeed,
  type FeedFile,
} from './feeds.ts';
import { underEveryId } from './former-addresses.ts';
import { address } from './links.ts';
import { removedUnderEveryId } from './removed.ts';

export const archiveFeedRoute = (file: FeedFile) => (): Response =>
  new Response(FEED_FILES[file].write(archiveFeed(), address(`/${file}`)));

export const changesFeedRoute = (file: FeedFile) => (): Response =>
  new Response(FEED_FILES[file].write(changesFeed(), address(`/changes/${file}`)));

export const actorFeedRoute = (file: FeedFile) =>
  feedRoute(file, 'actors', () => theArchive().actors, actorFeed, actorKey);

export const topicFeedRoute = (file: FeedFile) =>
  feedRoute(file, 'topics', () => theArchive().topics, topicFeed, topicKey);

/** A file for each thing of a kind, and for each that was removed. */
const feedRoute = <T extends { readonly id: string }>(
  file: FeedFile,
  kind: Kind,
  things: () => ReadonlyMap<string, T>,
  feedOf: (thing: T) => Feed,
  keyOf: (thing: T) => string,
) => ({
  getStaticPaths: () => [
    ...underEveryId(kind, things().values()).map(([id, thing]) => ({
      params: { id },
      props: { self: thing.id, feed: () => feedOf(thing) },
      cacheKey: keyOf(thing),
    })),
    ...removedUnderEveryId(kind).map(([id, removed]) => ({
      params: { id },
      props: { self: removed.id, feed: () => removedFeed(removed) },
    })),
  ],
  GET: ({ props: { self, feed } }: { props: { self: string; feed: () => Feed } }): Response =>
    new Response(FEED_FILES[file].write(feed(), address(`/${kind}/${self}/${file}`))),
});

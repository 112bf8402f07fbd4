/** The routes of the feeds: a format each, for the archive, for each actor and for each topic. */
import type { Actor, Topic } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { actorKey, topicKey } from './cache-keys.ts';
import { actorFeed, archiveFeed, changesFeed, FEED_FILES, topicFeed, type FeedFile } from './feeds.ts';
import { underEveryId } from './former-addresses.ts';
import { address } from './links.ts';

export const archiveFeedRoute = (file: FeedFile) => (): Response =>
  new Response(FEED_FILES[file].write(archiveFeed(), address(`/${file}`)));

export const changesFeedRoute = (file: FeedFile) => (): Response =>
  new Response(FEED_FILES[file].write(changesFeed(), address(`/changes/${file}`)));

export const actorFeedRoute = (file: FeedFile) => ({
  getStaticPaths: () =>
    underEveryId('actors', theArchive().actors).map(([id, actor]) => ({
      params: { id },
      props: { actor },
      cacheKey: actorKey(actor),
    })),
  GET: ({ props: { actor } }: { props: { actor: Actor } }): Response =>
    new Response(FEED_FILES[file].write(actorFeed(actor), address(`/actors/${actor.id}/${file}`))),
});

export const topicFeedRoute = (file: FeedFile) => ({
  getStaticPaths: () =>
    underEveryId('topics', theArchive().topics).map(([id, topic]) => ({
      params: { id },
      props: { topic },
      cacheKey: topicKey(topic),
    })),
  GET: ({ props: { topic } }: { props: { topic: Topic } }): Response =>
    new Response(FEED_FILES[file].write(topicFeed(topic), address(`/topics/${topic.id}/${file}`))),
});

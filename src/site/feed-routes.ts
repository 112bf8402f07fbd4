/** The routes of the feeds: a format each, for the archive, for each actor and for each topic. */
import type { Actor, Topic } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { actorFeed, archiveFeed, FEED_FILES, topicFeed, type FeedFile } from './feeds.ts';
import { address } from './links.ts';

export const archiveFeedRoute = (file: FeedFile) => (): Response =>
  new Response(FEED_FILES[file].write(archiveFeed(), address(`/${file}`)));

export const actorFeedRoute = (file: FeedFile) => ({
  getStaticPaths: () =>
    [...theArchive().actors.values()].map((actor) => ({ params: { id: actor.id }, props: { actor } })),
  GET: ({ props: { actor } }: { props: { actor: Actor } }): Response =>
    new Response(FEED_FILES[file].write(actorFeed(actor), address(`/actors/${actor.id}/${file}`))),
});

export const topicFeedRoute = (file: FeedFile) => ({
  getStaticPaths: () =>
    [...theArchive().topics.values()].map((topic) => ({ params: { id: topic.id }, props: { topic } })),
  GET: ({ props: { topic } }: { props: { topic: Topic } }): Response =>
    new Response(FEED_FILES[file].write(topicFeed(topic), address(`/topics/${topic.id}/${file}`))),
});

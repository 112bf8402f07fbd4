import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { theArchive } from '../../../site/archive.ts';
import { topicFeed, FEED_FILES } from '../../../site/feeds.ts';
import { address } from '../../../site/links.ts';

export const getStaticPaths = (() =>
  [...theArchive().topics.values()].flatMap((topic) =>
    FEED_FILES.map(({ file, write }) => ({
      params: { id: topic.id, feed: file },
      props: { topic, file, write },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { topic, file, write },
}) => new Response(write(topicFeed(topic), address(`/topics/${topic.id}/${file}`)));

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { theArchive } from '../../../site/archive.ts';
import { actorFeed, FEED_FILES } from '../../../site/feeds.ts';
import { address } from '../../../site/links.ts';

export const getStaticPaths = (() =>
  [...theArchive().actors.values()].flatMap((actor) =>
    FEED_FILES.map(({ file, write }) => ({
      params: { id: actor.id, feed: file },
      props: { actor, file, write },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { actor, file, write },
}) => new Response(write(actorFeed(actor), address(`/actors/${actor.id}/${file}`)));

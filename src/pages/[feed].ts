import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { archiveFeed, FEED_FILES } from '../site/feeds.ts';
import { address } from '../site/links.ts';

export const getStaticPaths = (() =>
  FEED_FILES.map(({ file, write }) => ({
    params: { feed: file },
    props: { file, write },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file, write } }) =>
  new Response(write(archiveFeed(), address(`/${file}`)));

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toOpenSearch } from '../publish/open-search.ts';
import { theArchive } from '../site/archive.ts';
import { publicAddress } from '../site/links.ts';

/** It asks for a full address, and is there only where `SITE` gives one. */
export const getStaticPaths = (() => {
  const search = publicAddress('/search/');
  return search === null ? [] : [{ params: { opensearch: 'opensearch' }, props: { search } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { search } }) =>
  new Response(toOpenSearch(theArchive().description, search));

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { theArchive } from '../../site/archive.ts';
import { idsOf } from '../../site/former-addresses.ts';
import { jsonResponse } from '../../site/json-response.ts';
import { removedThings } from '../../site/removed.ts';

export const getStaticPaths = (() =>
  removedThings().flatMap(({ kind, id, entry }) =>
    idsOf(theArchive(), kind, id).map((gone) => ({ params: { kind, gone }, props: { id, entry } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { id, entry } }) =>
  jsonResponse({ id, removed: entry.gone?.on ?? true, note: entry.note });

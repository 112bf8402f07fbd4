import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { KINDS } from '../../archive/ledger-entries.ts';
import { jsonResponse } from '../../site/json-response.ts';
import { removedUnderEveryId } from '../../site/removed.ts';

export const getStaticPaths = (() =>
  KINDS.flatMap((kind) =>
    removedUnderEveryId(kind).map(([gone, { id, entry }]) => ({
      params: { kind, gone },
      props: { id, entry },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { id, entry } }) =>
  jsonResponse({ id, removed: entry.gone?.on ?? true, note: entry.note });

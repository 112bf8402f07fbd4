import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { actorData } from '../../publish/data.ts';
import { theArchive } from '../../site/archive.ts';
import { actorKey } from '../../site/cache-keys.ts';
import { underEveryId } from '../../site/former-addresses.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const getStaticPaths = (() =>
  underEveryId('actors', theArchive().actors.values()).map(([id, actor]) => ({
    params: { id },
    props: { actor },
    cacheKey: actorKey(actor),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(actorData(props.actor));

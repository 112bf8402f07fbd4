import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { theArchive } from '../../site/archive.ts';
import { recordKey } from '../../site/cache-keys.ts';
import { underEveryId } from '../../site/former-addresses.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const getStaticPaths = (() =>
  underEveryId('articles', theArchive().articles.values()).map(([id, article]) => ({
    params: { id },
    props: { article },
    cacheKey: recordKey(article),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(props.article);

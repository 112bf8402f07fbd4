import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { topicData } from '../../publish/data.ts';
import { theArchive } from '../../site/archive.ts';
import { topicKey } from '../../site/cache-keys.ts';
import { underEveryId } from '../../site/former-addresses.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const getStaticPaths = (() =>
  underEveryId('topics', theArchive().topics.values()).map(([id, topic]) => ({
    params: { id },
    props: { topic },
    cacheKey: topicKey(topic),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(topicData(props.topic));

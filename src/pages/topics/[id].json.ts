import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { topicData } from '../../publish/data.ts';
import { theArchive } from '../../site/archive.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const getStaticPaths = (() =>
  [...theArchive().topics.values()].map((topic) => ({
    params: { id: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(topicData(props.topic));

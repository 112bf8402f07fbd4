import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { theArchive } from '../../site/archive.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const getStaticPaths = (() =>
  [...theArchive().articles.values()].map((article) => ({
    params: { id: article.id },
    props: { article },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(props.article);

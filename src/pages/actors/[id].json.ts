import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { actorData } from '../../publish/data.ts';
import { theArchive } from '../../site/archive.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const getStaticPaths = (() =>
  [...theArchive().actors.values()].map((actor) => ({
    params: { id: actor.id },
    props: { actor },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(actorData(props.actor));

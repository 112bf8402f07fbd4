import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toCsv } from '../../publish/csv.ts';
import { TABLES } from '../../publish/tables.ts';
import { theArchive } from '../../site/archive.ts';
import { streamResponse } from '../../site/stream-response.ts';

export const getStaticPaths = (() =>
  TABLES.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  streamResponse(toCsv(props.table, theArchive()));

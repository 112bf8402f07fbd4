import type { APIRoute } from 'astro';
import { TABLES } from '../../publish/tables.ts';
import { dataFile } from '../../site/data-files.ts';

export const getStaticPaths = () => TABLES.map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute<never, { table: string }> = ({ params }) => dataFile(`${params.table}.csv`);

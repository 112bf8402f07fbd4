import { theArchive } from '../../site/archive.ts';
import { makeSmallColumns } from '../../site/search/make-catalogue.ts';

export const GET = (): Response => Response.json(makeSmallColumns(theArchive()));

import { theArchive } from '../../site/archive.ts';
import { makeNames } from '../../site/search/make-catalogue.ts';

export const GET = (): Response => Response.json(makeNames(theArchive()));

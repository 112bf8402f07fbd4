import { theArchive } from '../../site/archive.ts';
import { makeCatalogue } from '../../site/search/make-catalogue.ts';

export const GET = (): Response => Response.json(makeCatalogue(theArchive()));

import { theArchive } from '../../site/archive.ts';
import { makeNames } from '../../site/search/make-names.ts';

export const GET = (): Response => Response.json(makeNames(theArchive()));

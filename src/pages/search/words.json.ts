import { theArchive } from '../../site/archive.ts';
import { makeWords } from '../../site/search/make-words.ts';

export const GET = (): Response => Response.json(makeWords(theArchive()));

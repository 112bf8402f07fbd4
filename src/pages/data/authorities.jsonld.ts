import { toSkos } from '../../publish/skos.ts';
import { theArchive } from '../../site/archive.ts';
import { jsonResponse } from '../../site/json-response.ts';
import { address } from '../../site/links.ts';

export const GET = () => jsonResponse(toSkos(theArchive(), address));

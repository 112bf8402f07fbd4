import { archiveData } from '../../publish/data.ts';
import { theArchive } from '../../site/archive.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const GET = () => jsonResponse(archiveData(theArchive()));

import { archiveJson } from '../../publish/data.ts';
import { theArchive } from '../../site/archive.ts';
import { streamResponse } from '../../site/stream-response.ts';

export const GET = () => streamResponse(archiveJson(theArchive()));

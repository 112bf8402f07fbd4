import { dataPackage } from '../../publish/data-package.ts';
import { theArchive } from '../../site/archive.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const GET = () => jsonResponse(dataPackage(theArchive().description));

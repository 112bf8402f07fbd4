import { recordSchema } from '../../publish/data.ts';
import { jsonResponse } from '../../site/json-response.ts';

export const GET = () => jsonResponse(recordSchema());

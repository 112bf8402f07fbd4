import { toRis } from '../../publish/to-ris.ts';
import { citationRoute } from '../../site/citation-files.ts';

export const { getStaticPaths, GET } = citationRoute(toRis);

import { toCsl } from '../../publish/to-csl.ts';
import { citationRoute } from '../../site/citation-files.ts';

export const { getStaticPaths, GET } = citationRoute(
  (citation) => `${JSON.stringify([toCsl(citation)], null, 2)}\n`,
);

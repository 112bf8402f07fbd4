import { toBibtex } from '../../publish/to-bibtex.ts';
import { citationRoute } from '../../site/citation-files.ts';

export const { getStaticPaths, GET } = citationRoute(toBibtex);

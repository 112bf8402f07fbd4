/** The citation of each article as files for reference managers, beside its page. */
import type { Citation } from '../publish/citation.ts';
import { toBibtex } from '../publish/to-bibtex.ts';
import { toCsl } from '../publish/to-csl.ts';
import { toRis } from '../publish/to-ris.ts';

export const CITATION_FILES: readonly {
  readonly name: string;
  readonly extension: string;
  readonly write: (citation: Citation) => string;
}[] = [
  { name: 'BibTeX', extension: '.bib', write: toBibtex },
  { name: 'RIS', extension: '.ris', write: toRis },
  {
    name: 'CSL-JSON',
    extension: '.csl.json',
    write: (citation) => `${JSON.stringify([toCsl(citation)], null, 2)}\n`,
  },
];

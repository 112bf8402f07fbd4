/** The files that have an article cited, beside its page. */
export const CITATION_FILES = [
  { name: 'BibTeX', extension: '.bib' },
  { name: 'RIS', extension: '.ris' },
  { name: 'CSL-JSON', extension: '.csl.json' },
] as const;

/** What a reader can keep of a site, as its build lists it: for the build, the page and the worker alike. */

/** Pages, search and all that they need; the same as data, citations and feeds. */
export const PARTS = ['reading', 'data'] as const;

export type Part = (typeof PARTS)[number];

/** What a reader is told of a part before saying yes, and what tells one edition from the next. */
export interface PartSummary {
  /** Of the list of its files, and so of all their bytes. */
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

/** The site as one build made it. */
export type Edition = Readonly<Record<Part, PartSummary>>;

/** A file of a part: its path below the base path, the digest of its bytes, and their number. */
export type ListedFile = readonly [path: string, digest: string, bytes: number];

export const EDITION_FILE = 'offline/edition.json';

/** The file that lists those of a part. */
export const listFileOf = (part: Part): string => `offline/${part}.json`;

/** The page that a copy answers with for what it has not. */
export const ABSENT_PAGE = 'offline/absent/index.html';

/** What only hosts and crawlers read, what makes the copy, and what is shown where nothing is. */
const NOT_KEPT = /^(?:_|\.|robots\.txt$|sitemap[^/]*\.xml$|service-worker\.js$|404\.html$)/u;

const READING = /\.html$|^(?:_astro|icons|pagefind|search)\/|^manifest\.webmanifest$/u;

/** The part that a file belongs to; null for one that nobody has a use for offline. */
export function partOf(path: string): Part | null {
  if (NOT_KEPT.test(path) && !path.startsWith('_astro/')) return null;
  return READING.test(path) ? 'reading' : 'data';
}

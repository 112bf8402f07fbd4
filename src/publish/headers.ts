/**
 * The headers of a site's files, as Netlify and Cloudflare Pages read them from the file `_headers`. No two
 * rules for one file name the same header: Cloudflare joins their values, Netlify takes one of them.
 */

export interface Rule {
  /** A path of the host; a `*` stands for anything, and there is no more than one. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Published {
  /** The path that the site is published under, with a slash at both ends. */
  readonly base: string;
  /** The content security policy that each page states itself. */
  readonly policy: string;
  /** Whether search engines are to leave the whole archive alone. */
  readonly noindex: boolean;
  /** Paths, below the base path, of files of the articles that they are to leave alone. */
  readonly notIndexed: readonly string[];
  /** The same of files that say of an article that it was removed. */
  readonly removed: readonly string[];
}

/** What a browser must not let the site do, whatever is on its pages. */
const REFUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

const ONE_YEAR = 'max-age=31536000';

/** For files that have another name when they have other bytes. */
const FOR_EVER = { 'Cache-Control': `public, ${ONE_YEAR}, immutable` };

/** The folders of such files, below the base path. */
export const HASHED_FOLDERS = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'] as const;

/** All of them: the list of the search index lies beside files that keep their names. */
const HASHED = [...HASHED_FOLDERS.map((folder) => `${folder}*`), 'pagefind/*.pf_meta'];

const NOT_INDEXED = { 'X-Robots-Tag': 'noindex' };

/** The files that all articles are in, below the base path; not the page beside them, which has none. */
const OF_ALL_ARTICLES = ['data/archive.json', 'data/*.csv'] as const;

/**
 * The rules for a site. Hosts have browsers ask for all other files again each time, which is as it should
 * be: the pages of one build go together.
 */
export const headerRules = ({ base, policy, noindex, notIndexed, removed }: Published): readonly Rule[] => [
  {
    path: `${base}*`,
    headers: {
      // What is said of frames is heard in a header alone; the rest is the same as in the pages.
      'Content-Security-Policy': `${policy} frame-ancestors 'none'`,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'no-referrer',
      // This one speaks for a whole host, which an archive under a path shares with others.
      ...(base === '/' && { 'Strict-Transport-Security': ONE_YEAR }),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      ...(noindex && NOT_INDEXED),
    },
  },
  ...HASHED.map((path) => ({ path: base + path, headers: FOR_EVER })),
  { path: `${base}service-worker.js`, headers: { 'Cache-Control': 'no-cache' } },
  {
    path: `${base}data/*`,
    // The data are there for the programs of others, also for those on the pages of others.
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
  ...(noindex ? [] : [...(notIndexed.length === 0 ? [] : OF_ALL_ARTICLES), ...notIndexed, ...removed]).map(
    (path) => ({ path: base + path, headers: NOT_INDEXED }),
  ),
];

/** The rules as a file. */
export const toHeadersFile = (rules: readonly Rule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

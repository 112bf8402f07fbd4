interface Redirect {
  /** Paths, the base path included. */
  readonly from: string;
  readonly to: string;
}

/**
 * The file `_redirects` of Netlify and Cloudflare Pages: an old path, a new one and the status. It is never
 * 301, which browsers keep for good: where a name is taken back, they would be sent to and fro for ever.
 */
export const toRedirects = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 302\n`).join('');

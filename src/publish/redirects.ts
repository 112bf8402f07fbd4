interface Redirect {
  /** Paths, the base path included. */
  readonly from: string;
  readonly to: string;
  /** Else browsers are to ask again: something may be there once more. */
  readonly isForGood: boolean;
}

/** The file `_redirects` of Netlify and Cloudflare Pages: an old path, a new one and the status. */
export const toRedirects = (redirects: readonly Redirect[]): string =>
  redirects
    .map(({ from, to, isForGood }) => `${encodeURI(from)} ${encodeURI(to)} ${isForGood ? 301 : 302}\n`)
    .join('');

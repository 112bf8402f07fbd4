/**
 * The file `_redirects` of Netlify and Cloudflare Pages: an old path, a new one and the status that says
 * that it is for good.
 * @param former pairs of paths, the base path included
 */
export const toRedirects = (former: readonly (readonly [from: string, to: string])[]): string =>
  former.map(([from, to]) => `${encodeURI(from)} ${encodeURI(to)} 301\n`).join('');

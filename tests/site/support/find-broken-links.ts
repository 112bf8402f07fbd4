import type { Site } from './publish.ts';
import { attribute, filesOf, find, pagesOf } from './site-files.ts';

/** What a link or a form may name besides an address on the web. */
const OTHER_SCHEMES = /^(?:mailto|data):/u;

/**
 * Follows every address on every page of a site.
 * @returns a line for each that leads nowhere: to no file, to no anchor, or past the base path
 */
export function findBrokenLinks(site: Site): readonly string[] {
  const files = new Set(filesOf(site));
  const pages = pagesOf(site);
  const anchors = new Map(
    pages.map((page) => [page.file, new Set(find(page, '[id]').map((element) => attribute(element, 'id')))]),
  );
  const { origin } = new URL(site.url);

  /** What is wrong with an address, or nothing. */
  function fault(address: string, from: string): string | undefined {
    if (OTHER_SCHEMES.test(address)) return undefined;
    if (!URL.canParse(address, origin + from)) return 'is no address';
    const url = new URL(address, origin + from);
    if (url.origin !== origin) return undefined;
    if (!url.pathname.startsWith(site.base)) return 'is outside the base path';
    const path = decodeURI(url.pathname.slice(site.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'leads to no file';
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && !anchor.startsWith(':~:') && !anchors.get(file)?.has(anchor)) return 'leads to no anchor';
    return undefined;
  }

  return pages.flatMap((page) =>
    find(page, '[href], [src], [action], [poster]')
      .flatMap((element) => ['href', 'src', 'action', 'poster'].map((name) => attribute(element, name)))
      .filter((address) => address !== undefined)
      .flatMap((address) => {
        const wrong = fault(address, page.path);
        return wrong ? [`${page.path}: ${address} ${wrong}`] : [];
      }),
  );
}

/** The files of a built site, and its pages as trees. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Site } from './publish.ts';

export interface Page {
  /** Path of its file within the site, `actors/index.html`. */
  readonly file: string;
  /** Its path on the host, the base path included: `/base/actors/`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** What a site is made of beside its addresses: named after what is in it, and asked for by its pages alone. */
export const PARTS = /^(?:_astro|pagefind|search(?!\/index\.html$))\//u;

/** Paths of all files within the site, in the order of the alphabet. */
export function filesOf({ folder }: Pick<Site, 'folder'>): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Every file of a site with its bytes. */
export const bytesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesOf({ folder }).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));

/** The files that two sites do not have in common, byte for byte. */
export function differences(one: string, other: string): readonly string[] {
  const [left, right] = [bytesOf(one), bytesOf(other)];
  const files = new Set([...left.keys(), ...right.keys()]);
  return [...files].filter((file) => left.get(file) !== right.get(file));
}

/** All pages of a site, parsed as a browser parses them. */
export function pagesOf(site: Site): readonly Page[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      return {
        file,
        path: site.base + file.replace(/(?:^|(?<=\/))index\.html$/u, ''),
        html,
        tree: fromHtml(html),
      };
    });
}

/** The elements that a CSS selector finds on a page. */
export const find = (page: Page, selector: string): readonly Element[] => selectAll(selector, page.tree);

/** The value of an attribute as one string, in the spelling of the tree (`className`, `srcSet`). */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The longest and the shortest page of each kind (by first folder and depth), for tests in depth. */
export function templatesOf(site: Site): readonly string[] {
  const kinds = new Map<string, Page[]>();
  for (const page of pagesOf(site)) {
    const [folder = '', ...rest] = page.file.split('/');
    const kind = `${folder} ${rest.length}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return [...kinds.values()].flatMap((pages) => {
    const bySize = pages.toSorted((a, b) => a.html.length - b.html.length).map(({ path }) => path);
    return [...new Set([bySize.at(-1) ?? '', bySize[0] ?? ''])];
  });
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { digestOf } from '../../offline/digest.ts';
import type { ListedFile } from '../../offline/edition.ts';

/** The file that Pagefind keeps of an article is named by its digest: see `index-volume.ts`. */
const FRAGMENT = '.pf_fragment';

/**
 * The files of the search index of a site.
 * @param site its folder, with the index in it
 */
export const listIndex = (site: string): ListedFile[] =>
  readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const digest = name.endsWith(FRAGMENT) ? basename(name, FRAGMENT) : digestOf(readFileSync(file));
      return [relative(site, file).replaceAll(sep, '/'), digest, statSync(file).size];
    });

import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOf } from '../../offline/digest.ts';
import type { ListedFile } from '../../offline/edition.ts';
import { listFiles } from '../list-files.ts';

/** The file that Pagefind keeps of an article is named by its digest: see `index-volume.ts`. */
const FRAGMENT = '.pf_fragment';

/**
 * The files of the search index of a site.
 * @param site its folder, with the index in it
 */
export const listIndex = (site: string): ListedFile[] =>
  listFiles(join(site, 'pagefind')).map((name) => {
    const path = `pagefind/${name}`;
    const file = join(site, path);
    const digest = path.endsWith(FRAGMENT) ? basename(path, FRAGMENT) : digestOf(readFileSync(file));
    return [path, digest, statSync(file).size];
  });

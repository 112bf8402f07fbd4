import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Whether a path leads, by links, to a place outside a folder, or to none: what is not in the archive
 * must never be published with it.
 */
export function leadsOutside(path: string, folder: string): boolean {
  try {
    return !realpathSync(path).startsWith(realpathSync(folder) + sep);
  } catch {
    return true;
  }
}

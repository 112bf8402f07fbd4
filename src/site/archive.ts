/**
 * The archive of this process. `read-archive.ts` puts it here before anything is
 * rendered, and every page reads it from here. Pages are bundled apart from what reads it, so a
 * module's own variable would exist twice: the archive hangs on a symbol of the process instead.
 */
import type { Archive } from '../archive/archive.ts';

const slot = Symbol.for('dossier.archive');
const holder = globalThis as { [slot]?: { archive: Archive; texts: TextKeys } };

/** By the path of each text a digest of it and of all that it was read by: of what its article is, but for its id. */
export type TextKeys = ReadonlyMap<string, string>;

/** Gives the archive to the pages; in development again after each change of the folder. */
export function provideArchive(archive: Archive, texts: TextKeys = new Map()): void {
  holder[slot] = { archive, texts };
}

/** The archive that this build or server shows. */
export function theArchive(): Archive {
  const archive = holder[slot]?.archive;
  if (!archive) throw new Error('No archive was provided: see read-archive.ts');
  return archive;
}

/** The keys of its texts, as far as they are known. */
export const theTextKeys = (): TextKeys => holder[slot]?.texts ?? new Map();

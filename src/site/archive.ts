/**
 * The archive of this process. `read-archive.ts` puts it here before anything is
 * rendered, and every page reads it from here. Pages are bundled apart from what reads it, so a
 * module's own variable would exist twice: the archive hangs on a symbol of the process instead.
 */
import type { Archive } from '../archive/archive.ts';

const slot = Symbol.for('dossier.archive');
const holder = globalThis as { [slot]?: { archive: Archive; texts: TextKeys; work: KeepWork } };

/** By the path of each text a digest of it and of all that it was read by: of what its article is, but for its id. */
export type TextKeys = ReadonlyMap<string, string>;

/**
 * Does work on parts of the archive, or recalls what it gave: see `build/keep-work.ts`.
 * @param group a name for such work
 * @param keys by which the results are known, each a digest of all that one depends on
 * @param work on the part of a key, by its number; what it gives can be written as JSON
 * @returns the results in the order of the keys, one at a time: of a large archive all are much
 */
export type KeepWork = <T>(
  group: string,
  keys: readonly string[],
  work: (number: number) => T,
) => Iterable<T>;

const doAll: KeepWork = (_group, keys, work) => Iterator.from(keys.keys()).map(work);

/** Gives the archive to the pages; in development again after each change of the folder. */
export function provideArchive(archive: Archive, texts: TextKeys = new Map(), work: KeepWork = doAll): void {
  holder[slot] = { archive, texts, work };
}

/** The archive that this build or server shows. */
export function theArchive(): Archive {
  const archive = holder[slot]?.archive;
  if (!archive) throw new Error('No archive was provided: see read-archive.ts');
  return archive;
}

/** The keys of its texts, as far as they are known. */
export const theTextKeys = (): TextKeys => holder[slot]?.texts ?? new Map();

/** Does what the last build has not done of some work on parts of the archive, and recalls the rest. */
export const keepWork: KeepWork = (...work) => (holder[slot]?.work ?? doAll)(...work);

/**
 * The archive of this process. `read-archive.ts` puts it here before anything is
 * rendered, and every page reads it from here. Pages are bundled apart from what reads it, so a
 * module's own variable would exist twice: the archive hangs on a symbol of the process instead.
 */
import type { Archive } from '../archive/archive.ts';

const slot = Symbol.for('dossier.archive');
const holder = globalThis as { [slot]?: { archive: Archive; texts: TextKeys; keeper: Keeper } };

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

/** A piece of a file that may be there already. */
export interface PieceToKeep {
  /** A digest of all that it depends on; `null` where it is not worth keeping. */
  readonly key: string | null;
  readonly text: () => string;
}

/**
 * Makes a file in pieces, or takes them from the last build of it: see `build/keep-pieces.ts`.
 * @param path of the file, below the folder of the site
 * @returns the pieces, one at a time: each is good until the next is asked for
 */
export type KeepPieces = (path: string, pieces: Iterable<PieceToKeep>) => Iterable<Uint8Array<ArrayBuffer>>;

/** What keeps the work of one build for the next. */
export interface Keeper {
  readonly work: KeepWork;
  readonly pieces: KeepPieces;
}

const NOTHING_KEPT: Keeper = {
  work: (_group, keys, work) => Iterator.from(keys.keys()).map(work),
  pieces: (_path, pieces) => Iterator.from(pieces).map(({ text }) => Buffer.from(text())),
};

/** Gives the archive to the pages; in development again after each change of the folder. */
export function provideArchive(
  archive: Archive,
  texts: TextKeys = new Map(),
  keeper: Keeper = NOTHING_KEPT,
): void {
  holder[slot] = { archive, texts, keeper };
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
export const keepWork: KeepWork = (...work) => theKeeper().work(...work);

/** The same of the pieces of a file. */
export const keepPieces: KeepPieces = (...pieces) => theKeeper().pieces(...pieces);

const theKeeper = (): Keeper => holder[slot]?.keeper ?? NOTHING_KEPT;

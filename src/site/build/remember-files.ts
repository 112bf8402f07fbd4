/**
 * The files of the last site, kept for the next: one that shows the same is linked and not made again, so
 * that it is left alone on the disk.
 */
import { linkSync, readFileSync, statSync, unlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { memorise, parseRecalled, recall } from './memory.ts';
import { filesOf } from './shard-files.ts';
import { folderMaker } from './write-response.ts';

/**
 * A file of a site: its path, the key of what it shows (`''` where it is made anew by every build), the digest
 * of its content, and by what it is known that nobody has changed it, and which it is on the disk.
 */
export type KeptFile = readonly [
  path: string,
  key: string,
  digest: string,
  modified: number,
  size: number,
  inode: number,
];

/** The name that the list of them is remembered under. */
const LIST = 'files.ndjson';

/** The files of the last site, by their paths. */
export function keptFiles(out: string): ReadonlyMap<string, KeptFile> {
  const kept = new Map<string, KeptFile>();
  for (const line of recall(out, LIST).split('\n')) {
    const file = parseRecalled<KeptFile>(line);
    if (file) kept.set(file[0], file);
  }
  return kept;
}

/**
 * Takes over files of the last site.
 * @param out absolute path of its folder
 * @returns takes a file over into a folder where its key is that of the last build and nobody has changed
 *   it since, and says with what it is kept again; else undefined
 */
export function takingOver(out: string): (path: string, key: string, folder: string) => KeptFile | undefined {
  const kept = keptFiles(out);
  const makeFolderOf = folderMaker();
  return (path, key, folder) => {
    const file = kept.get(path);
    if (key === '' || file?.[1] !== key) return undefined;
    const target = join(folder, path);
    const there = statSync(target, { throwIfNoEntry: false });
    // It is the very file, by a link: see `take-turns.ts`.
    if (isAsKept(there, file) && there?.ino === file[5]) return file;
    if (!isAsKept(statSync(join(out, path), { throwIfNoEntry: false }), file)) return undefined;
    try {
      if (there) unlinkSync(target);
      else makeFolderOf(target);
      linkSync(join(out, path), target);
    } catch {
      // Another file system, or one without links: the file is made again.
      return undefined;
    }
    return file;
  };
}

/** Whether a file is as it was written. */
const isAsKept = (stats: Stats | undefined, [, , , modified, size]: KeptFile): boolean =>
  stats?.mtimeMs === modified && stats.size === size;

/** What is kept of a file that was just written. */
export function keep(path: string, key: string, folder: string, digest: string): KeptFile {
  const { mtimeMs, size, ino } = statSync(join(folder, path));
  return [path, key, digest, mtimeMs, size, ino];
}

/**
 * Remembers the files of a site.
 * @param out absolute path of its folder
 * @param notes folders with the notes of its shards
 */
export const rememberFiles = (out: string, notes: readonly string[]): void =>
  memorise(
    out,
    LIST,
    Iterator.from(notes).map((each) => readFileSync(filesOf(each))),
  );

/**
 * The files of the last site, kept for the next: one that shows the same is linked and not made again, so
 * that it is left alone on the disk.
 */
import { linkSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memorise, parseRecalled, recall } from './memory.ts';
import { filesOf } from './shard-files.ts';
import { folderMaker } from './write-response.ts';

/**
 * A file of a site: its path, the key of what it shows (`''` where it is made anew by every build), the digest
 * of its content, and by what it is known that nobody has changed it.
 */
export type KeptFile = readonly [path: string, key: string, digest: string, modified: number, size: number];

/** The name that the list of them is remembered under. */
const LIST = 'files.ndjson';

/**
 * The files of the last site that can be taken over.
 * @param out absolute path of the folder of the site
 * @returns takes a file over into a folder where its key is that of the last build and nobody has changed
 *   it since, and says with what it is kept again; else undefined
 */
export function recallFiles(
  out: string,
): (path: string, key: string, folder: string) => KeptFile | undefined {
  const kept = new Map<string, KeptFile>();
  for (const line of recall(out, LIST).split('\n')) {
    const file = parseRecalled<KeptFile>(line);
    if (file) kept.set(file[0], file);
  }
  const makeFolderOf = folderMaker();
  return (path, key, folder) => {
    const file = kept.get(path);
    if (key === '' || file?.[1] !== key || !isUntouched(join(out, path), file)) return undefined;
    const target = join(folder, path);
    makeFolderOf(target);
    try {
      linkSync(join(out, path), target);
    } catch {
      // Another file system, or one without links: the file is made again.
      return undefined;
    }
    return file;
  };
}

/** What is kept of a file that was just written. */
export function keep(path: string, key: string, folder: string, digest: string): KeptFile {
  const { mtimeMs, size } = statSync(join(folder, path));
  return [path, key, digest, mtimeMs, size];
}

function isUntouched(path: string, [, , , modified, size]: KeptFile): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.mtimeMs === modified && stats.size === size;
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

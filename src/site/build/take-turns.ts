/**
 * Two folders take turns at being a site. To link every file of a large site into a new folder, and to remove
 * the old one, takes longer than anything else where little has changed. So the site before the last is kept,
 * and becomes the next: it needs but the files that have changed since. Of most files both have the same, by
 * links; so no file is ever written over, which would change it in the site that is read meanwhile.
 */
import { existsSync, lstatSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { listFiles } from './list-files.ts';
import { attempt, memoryOf } from './memory.ts';

/** The site before the last one. */
const BEFORE = 'before';

/** Keeps a site that was just replaced, or was not finished; where that cannot be, it is removed. */
export function setAside(out: string, folder: string): void {
  const before = join(memoryOf(out), BEFORE);
  try {
    // A link leads to a folder that is somebody else's.
    if (!lstatSync(folder).isDirectory()) throw new Error(`${folder} is a link`);
    rmSync(before, { recursive: true, force: true });
    renameSync(folder, before);
  } catch {
    // Another file system, for one. What cannot be removed now is tidied up by the next build.
    attempt(() => rmSync(folder, { recursive: true, force: true }));
  }
}

/**
 * Makes the folder of the next site: that of the one before the last, or an empty one. Of a large site that
 * takes a while, so whatever is started together with it is started before it.
 * @param folder that is made
 * @param last folder of the last site, and its files, which may stay for the build to look at
 */
export async function startFolder(
  folder: string,
  last: { readonly out: string; readonly before: ReadonlyMap<string, unknown> },
): Promise<void> {
  await setImmediate();
  const isPruned = attempt(() => {
    renameSync(join(memoryOf(last.out), BEFORE), folder);
    for (const path of listFiles(folder)) {
      if (!last.before.has(path)) removeFile(join(folder, path), folder);
    }
  });
  if (isPruned) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/**
 * Removes the files that a site has no more.
 * @param before those that may have stayed, by their paths
 * @param now those that it has
 */
export function removeStale(
  folder: string,
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): void {
  for (const path of before.keys()) {
    const file = join(folder, path);
    if (!now.has(path) && existsSync(file)) removeFile(file, folder);
  }
}

/** Removes a file, and the folders above it that are empty then. */
function removeFile(file: string, root: string): void {
  unlinkSync(file);
  try {
    for (let folder = dirname(file); folder !== root; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // One has more in it.
  }
}

/** Joins the shards of a site, and what is made of all. */
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedFile } from '../offline/edition.ts';
import { writeEdition } from '../offline/write-edition.ts';
import type { KeptFile } from './remember-files.ts';
import { listIndex } from './search-index/list-index.ts';
import { filesOf, NOTES, readLines } from './shard-files.ts';

/**
 * Makes one folder of those of the shards, which are used up.
 * @param shards folders of the shards
 * @param site folder of the site, which is made
 */
export async function joinShards(shards: readonly string[], site: string): Promise<void> {
  await mkdir(site, { recursive: true });
  for (const shard of shards) await moveInto(shard, site);
}

/**
 * Adds to a site what is made of all its shards.
 * @param site folder of the site, with the files of all shards
 * @param notes folders with the notes of the shards
 * @param search folder of its search index, which is used up
 */
export async function completeSite(site: string, notes: readonly string[], search: string): Promise<void> {
  await rename(search, join(site, 'pagefind'));
  const files: ListedFile[] = [];
  for (const each of notes) {
    for await (const [path, , digest, , bytes] of readLines<KeptFile>(filesOf(each))) {
      files.push([path, digest, bytes]);
    }
  }
  await writeEdition(site, [...files, ...listIndex(site)]);
}

/** Moves what a folder holds into another, but its notes; a folder that only one has is moved as it is. */
async function moveInto(from: string, to: string): Promise<void> {
  const there = new Map((await readdir(to, { withFileTypes: true })).map((entry) => [entry.name, entry]));
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name === NOTES) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && there.has(entry.name)) await moveInto(source, target);
    else await rename(source, target);
  }
}

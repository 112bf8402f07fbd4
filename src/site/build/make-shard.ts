/** Makes one shard of a site, in this process. */
import { readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { theArchive } from '../archive.ts';
import { digestForAll } from '../cache-keys.ts';
import { digestOf } from '../offline/digest.ts';
import { readArchive } from '../read-archive.ts';
import { summarise } from '../../terminal/format-problems.ts';
import { writeHeaders } from '../write-headers.ts';
import { writeRedirects } from '../write-redirects.ts';
import { writeSitemap } from '../write-sitemap.ts';
import { assetsIn, loadRenderer } from './bundle.ts';
import { pieceKeeper } from './keep-pieces.ts';
import { workKeeper } from './keep-work.ts';
import { listFiles } from './list-files.ts';
import { digestForSite } from './memory.ts';
import { keep, type KeptFile } from './remember-files.ts';
import { renderShard } from './render-shard.ts';
import { PREPARED, report } from './report.ts';
import { isIndexed } from './search-index/remember-volumes.ts';
import { filesOf, writeLines } from './shard-files.ts';
import type { Shard } from './shard.ts';
import { writeNotes } from './write-notes.ts';

/** The archive folder has errors: its message is for the archivist, and no stack is worth reading. */
class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

interface ShardToMake {
  /** Path of the archive folder. */
  readonly seeds: string;
  readonly shard: Shard;
  /** Absolute path of the bundle of the templates. */
  readonly bundle: string;
  /** Absolute path of the folder that the shard is built into, which is made. */
  readonly folder: string;
  /** Absolute path of the folder for what the merge needs: see `shard-files.ts`. */
  readonly notes: string;
  /** Settled once the bundle and the folder are there: the archive is read before. */
  readonly begun: Promise<unknown>;
  /** Absolute path of the folder of the last site, of which the shard takes over what is still right. */
  readonly last: string;
  /** Whether what was indexed of the last site need not be prepared to be indexed again. */
  readonly indexed: boolean;
  /** The address of the host that the site is published on, where it is known. */
  readonly site: string | undefined;
  /** The path that it is published under, with a slash at both ends. */
  readonly base: string;
}

/**
 * Makes a shard, and the notes that the merge needs.
 * @throws `ArchiveError` where the archive has errors, which were told
 */
export async function makeShard({
  seeds,
  shard,
  bundle,
  folder,
  notes,
  begun,
  last,
  indexed,
  site,
  base,
}: ShardToMake): Promise<void> {
  const problems = readArchive(seeds, { work: workKeeper(last), pieces: pieceKeeper(last) });
  const archive = theArchive();
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new ArchiveError(`Nothing was built: ${summarise(archive.articles.size, problems)}.`);
  }
  await writeNotes(archive, shard, notes, (key) => indexed && isIndexed(last, key));
  report(PREPARED, 1, 1);
  await begun;
  await mkdir(folder, { recursive: true });
  const home = new URL(base, site ?? 'http://localhost');
  const digest = JSON.stringify([digestForSite(), site, base, digestForAll(archive)]);
  const { files, pages } = await renderShard({
    shard,
    folder,
    home,
    digest,
    last,
    renderer: await loadRenderer(bundle),
  });
  const assets = shard.place === 1 ? await copyAssets(assetsIn(bundle), folder) : [];
  await writeLines(filesOf(notes), [...files, ...assets]);
  if (shard.place !== 1) return;
  const directory = pathToFileURL(join(folder, '/'));
  if (site !== undefined) await writeSitemap(directory, pages, home, archive);
  await writeHeaders(directory, pages, base, archive);
  await writeRedirects(directory, base, archive);
}

/** Copies the files that pages load. */
async function copyAssets(from: string, folder: string): Promise<KeptFile[]> {
  await cp(from, folder, { recursive: true, preserveTimestamps: true });
  return listFiles(from).map((path) => keep(path, '', folder, digestOf(readFileSync(join(folder, path)))));
}

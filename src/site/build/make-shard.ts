/** Makes one shard of a site, in this process. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { theArchive } from '../archive.ts';
import { digestForAll } from '../cache-keys.ts';
import { readArchive } from '../read-archive.ts';
import { summarise } from '../../terminal/format-problems.ts';
import { writeHeaders } from '../write-headers.ts';
import { writeRedirects } from '../write-redirects.ts';
import { writeSitemap } from '../write-sitemap.ts';
import { assetsIn, loadRenderer } from './bundle.ts';
import { digestOfProgram, PROGRAM_OF_SITE } from './memory.ts';
import { renderShard } from './render-shard.ts';
import { PREPARED, report } from './report.ts';
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
  /** Absolute path of the folder of the last site, of which the shard takes over what is still right. */
  readonly last: string;
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
  last,
  site,
  base,
}: ShardToMake): Promise<void> {
  const problems = readArchive(seeds);
  const archive = theArchive();
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new ArchiveError(`Nothing was built: ${summarise(archive.articles.size, problems)}.`);
  }
  await mkdir(folder, { recursive: true });
  await writeNotes(archive, shard, notes);
  report(PREPARED, 1, 1);
  const home = new URL(base, site ?? 'http://localhost');
  const digest = JSON.stringify([digestOfProgram(...PROGRAM_OF_SITE), site, base, digestForAll(archive)]);
  const pages = await renderShard({
    shard,
    folder,
    notes,
    home,
    digest,
    last,
    renderer: await loadRenderer(bundle),
  });
  if (shard.place !== 1) return;
  await cp(assetsIn(bundle), folder, { recursive: true, preserveTimestamps: true });
  const directory = pathToFileURL(join(folder, '/'));
  if (site !== undefined) await writeSitemap(directory, pages, home, archive);
  await writeHeaders(directory, pages, base, archive);
  await writeRedirects(directory, base, archive);
}

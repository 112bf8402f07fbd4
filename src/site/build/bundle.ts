/**
 * The templates as a program, and the files that pages load. They depend on no archive: they are bundled once,
 * for all processes that render, and kept for the next build.
 */
import { hash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programBeside, RENDERER } from './bundling.ts';
import { BUNDLES, digestForSite } from './memory.ts';
import type { Renderer } from './prerender.ts';
import { report, say } from './report.ts';
import { WHOLE } from './shard.ts';
import { startProcess } from './start-process.ts';

/** The folder in a bundle of the files that pages load. */
export const assetsIn = (bundle: string): string => join(bundle, 'assets');

/** So many bundles are kept: of several sites, that may each be built for two addresses. */
const KEPT = 8;

/**
 * Bundles the templates, or copies the bundle of an earlier build: that may be forgotten at any time.
 * @param folder absolute path of the folder of the bundle, which is made
 * @param settings of the build that the bundle depends on
 * @throws `ShardError` where the process that bundles has failed and said why
 */
export async function makeBundle(folder: string, settings: readonly unknown[]): Promise<void> {
  const key = hash('sha256', JSON.stringify([digestForSite(), settings]));
  const kept = join(BUNDLES, key.slice(0, 32));
  if (await copied(kept, folder)) return;
  await startProcess('bundle', WHOLE, { OUT: assetsIn(folder) }, { report, say }).done;
  await keepBundle(folder, kept);
}

/** Loads the program of a bundle. */
export const loadRenderer = async (bundle: string): Promise<Renderer> =>
  (await import(pathToFileURL(join(programBeside(assetsIn(bundle)), RENDERER)).href)) as Renderer;

/** Keeps a bundle, whole or not at all, and as many of the last ones. */
async function keepBundle(folder: string, kept: string): Promise<void> {
  const draft = `${kept}.${process.pid}`;
  if (!(await copied(folder, draft))) return;
  try {
    renameSync(draft, kept);
    const bundles = readdirSync(BUNDLES).map((name) => join(BUNDLES, name));
    const newestFirst = bundles.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
    for (const bundle of newestFirst.slice(KEPT)) forget(bundle);
  } catch {
    // Another build has just kept the same, or is tidying up.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Removes a bundle at once: a build that is copying it is to see that it is gone, and not a part of it. */
function forget(bundle: string): void {
  const gone = `${bundle}.gone`;
  renameSync(bundle, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** @returns whether a folder could be copied */
async function copied(from: string, to: string): Promise<boolean> {
  try {
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    return true;
  } catch {
    rmSync(to, { recursive: true, force: true });
    return false;
  }
}

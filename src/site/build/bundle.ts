/**
 * The templates as a program, and the files that pages load. They depend on no archive: they are bundled once,
 * for all processes that render, and kept for the next build.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programBeside, RENDERER } from './bundling.ts';
import { BUNDLES, digestOfProgram, PROGRAM_OF_SITE } from './memory.ts';
import type { Renderer } from './prerender.ts';
import { report, say } from './report.ts';
import { WHOLE } from './shard.ts';
import { startProcess } from './start-process.ts';

/** The folder in a bundle of the files that pages load. */
export const assetsIn = (bundle: string): string => join(bundle, 'assets');

/** So many bundles are kept: of several sites, that may each be built for two addresses. */
const KEPT = 8;

/**
 * Bundles the templates, unless that is done.
 * @param workshop folder that it may be done in
 * @param settings of the build that the bundle depends on
 * @returns absolute path of the folder of the bundle
 * @throws `ShardError` where the process that bundles has failed and said why
 */
export async function makeBundle(workshop: string, settings: readonly unknown[]): Promise<string> {
  const key = hash('sha256', JSON.stringify([digestOfProgram(...PROGRAM_OF_SITE), settings]));
  const kept = join(BUNDLES, key.slice(0, 32));
  if (existsSync(kept)) return kept;
  const made = join(workshop, 'bundle');
  await startProcess('bundle', WHOLE, { OUT: assetsIn(made) }, { report, say }).done;
  return keepBundle(made, kept);
}

/** Loads the program of a bundle. */
export const loadRenderer = async (bundle: string): Promise<Renderer> =>
  (await import(pathToFileURL(join(programBeside(assetsIn(bundle)), RENDERER)).href)) as Renderer;

/** Keeps a bundle, and as many of the last ones; it stays where it is where that cannot be. */
function keepBundle(made: string, kept: string): string {
  try {
    mkdirSync(BUNDLES, { recursive: true });
    renameSync(made, kept);
  } catch {
    return made;
  }
  const bundles = readdirSync(BUNDLES).map((name) => join(BUNDLES, name));
  const newestFirst = bundles.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const bundle of newestFirst.slice(KEPT)) rmSync(bundle, { recursive: true, force: true });
  return kept;
}

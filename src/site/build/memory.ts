/** Where a build keeps what the next one of the same folder need not do again. */
import { hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where packages keep such things by custom. All that is in it can be deleted at any time. */
const MEMORY = resolve('node_modules/.cache/dossier');

/** Names the folder that something is remembered of. */
const OF = 'of.txt';

const PROGRAM = join(import.meta.dirname, '../../..');

/**
 * The folder for what is remembered of a folder of the archivist's, which is made where there is none yet.
 * @param path of that folder
 */
export function memoryOf(path: string): string {
  const absolute = resolve(path);
  const folder = join(MEMORY, hash('sha256', absolute).slice(0, 16));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, OF), absolute);
  return folder;
}

/** Forgets what is remembered of folders that are no more. */
export function forgetGone(): void {
  if (!existsSync(MEMORY)) return;
  for (const name of readdirSync(MEMORY)) {
    const of = join(MEMORY, name, OF);
    if (existsSync(of) && existsSync(readFileSync(of, 'utf8'))) continue;
    rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

/** What of the program any file of a site depends on. */
export const PROGRAM_OF_SITE = ['src/**/*', 'public/**/*', 'astro.config.ts', 'package-lock.json'];

/**
 * A digest of the program itself: what one version remembers is nothing to another.
 * @param patterns of the files that matter
 */
export function digestOfProgram(...patterns: readonly string[]): string {
  const files = globSync(patterns, { cwd: PROGRAM, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const digest = (file: string): string => hash('sha256', readFileSync(file));
  return hash('sha256', JSON.stringify([process.version, files.map(digest)]));
}

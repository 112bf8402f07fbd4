/**
 * Where a build keeps what the next one of the same folder need not do again. It only ever saves work: what
 * cannot be read is not remembered, and what cannot be written is not kept.
 */
import { hash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where packages keep such things by custom. All that is in it can be deleted at any time. */
const MEMORY = resolve('node_modules/.cache/dossier');

/** Of no folder of the archivist's: see `bundle.ts`. */
export const BUNDLES = join(MEMORY, 'bundles');

/** What is being written, by the process of a number. */
const DRAFT = '.draft';
const DRAFT_OF = /\.\d+\.draft$/u;

/** Names the folder that something is remembered of. */
const OF = 'of.txt';

const PROGRAM = join(import.meta.dirname, '../../..');

/** The folder for what is remembered of a folder of the archivist's, or of the site. */
export const memoryOf = (path: string): string => join(MEMORY, hash('sha256', resolve(path)).slice(0, 16));

/**
 * What is remembered of a folder.
 * @param path of the folder
 * @param name that it is remembered under: a path
 * @returns `''` where there is nothing
 */
export function recall(path: string, name: string): string {
  try {
    // By the name of the encoding: bytes that Node reads for itself make V8 tidy up all of the memory.
    return readFileSync(join(memoryOf(path), name), 'utf8');
  } catch {
    return '';
  }
}

/** The same as bytes; undefined where there is nothing. */
export function recallBytes(path: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(memoryOf(path), name));
  } catch {
    return undefined;
  }
}

/** JSON that was remembered; undefined where it was cut off, as when a machine lost its power. */
export function parseRecalled<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}

/**
 * Remembers something of a folder, whole or not at all: another build may read it, and this one may be killed.
 * @param path of the folder
 * @param name to remember it under, as above
 * @param parts of it, in their order
 */
export function memorise(path: string, name: string, parts: Iterable<string | Buffer>): void {
  const file = join(memoryOf(path), name);
  const draft = `${file}.${process.pid}${DRAFT}`;
  const isKept = attempt(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(memoryOf(path), OF), resolve(path));
    writeFileSync(draft, '');
    for (const part of parts) appendFileSync(draft, part);
    renameSync(draft, file);
  });
  if (!isKept) attempt(() => rmSync(draft, { force: true }));
}

/**
 * Forgets what else is remembered beside some things.
 * @param path of the folder
 * @param group what their names begin with: a folder
 * @param names of what is kept in it
 */
export function forgetOthers(path: string, group: string, names: ReadonlySet<string>): void {
  const folder = join(memoryOf(path), group);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    // Another process of this build may be about to remember the same.
    if (!names.has(name.replace(DRAFT_OF, ''))) attempt(() => rmSync(join(folder, name), { force: true }));
  }
}

/** Forgets what is remembered of folders that are no more. */
export function forgetGone(): void {
  if (!existsSync(MEMORY)) return;
  for (const name of readdirSync(MEMORY)) {
    attempt(() => {
      if (existsSync(readFileSync(join(MEMORY, name, OF), 'utf8'))) return;
      rmSync(join(MEMORY, name), { recursive: true, force: true });
    });
  }
}

/**
 * Does what may fail: the packages may be another user's, the disk may be full, and a build beside this one
 * may be tidying up.
 * @returns whether it was done
 */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** What of the program any file of a site depends on. */
const PROGRAM_OF_SITE = ['src/**/*', 'public/**/*', 'astro.config.ts', 'package-lock.json'];

/**
 * A digest of the program itself: what one version remembers is nothing to another.
 * @param patterns of the files that matter
 */
export function digestOfProgram(...patterns: readonly string[]): string {
  const files = globSync(patterns, { cwd: PROGRAM, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(PROGRAM, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
  // With their names: the address of a page is that of its template.
  const digests = files.map((file) => [file, hash('sha256', readFileSync(join(PROGRAM, file)))]);
  return hash('sha256', JSON.stringify([process.version, digests]));
}

let ofSite: string | undefined;

/** The digest of all of the program that any file of a site depends on. */
export const digestForSite = (): string => (ofSite ??= digestOfProgram(...PROGRAM_OF_SITE));

/** Names what is remembered by a key and by the program that made it. */
export const nameFor = (key: string): string => `${digestForSite().slice(0, 16)}-${key}`;

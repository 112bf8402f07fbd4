/** Whether there is anything to build: a site whose archive, program and settings are the same is left alone. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOfProgram, memorise, parseRecalled, PROGRAM_OF_SITE, recall } from './memory.ts';

/** What is remembered of a whole site. */
interface Remembered {
  /** Digest of all that it was made of. */
  readonly sources: string;
  /** Digest of its files as they were left on the disk. */
  readonly files: string;
  /** What the build had the archivist read: it is as true as it was. */
  readonly said: readonly string[];
}

/** The name that it is remembered under. */
const SITE = 'site.json';

/** Names of files that an archive is read from. */
const SOURCES = /\.(?:txt|ya?ml)$/iu;

/**
 * Digests all that a site is made of.
 * @param seeds path of the archive folder
 * @param settings of the build that its files depend on
 */
export function digestSources(seeds: string, settings: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify([digestOfProgram(...PROGRAM_OF_SITE), settings]));
  for (const file of filesIn(seeds).filter((path) => SOURCES.test(path))) {
    digest.update(`${file}\0`).update(contentOf(join(seeds, file)));
  }
  return digest.digest('hex');
}

/**
 * What the archivist was told by the build that made a site, where another would make the same.
 * @param out absolute path of the folder of the site
 * @param sources digest of what it would be made of
 * @returns undefined where there is something to build
 */
export function recallSite(out: string, sources: string): readonly string[] | undefined {
  const last = parseRecalled<Remembered>(recall(out, SITE));
  if (last?.sources !== sources || !existsSync(out)) return undefined;
  return last.files === digestFiles(out) ? last.said : undefined;
}

/** Remembers a site that was just built. */
export function rememberSite(out: string, sources: string, said: readonly string[]): void {
  const remembered: Remembered = { sources, files: digestFiles(out), said };
  memorise(out, SITE, [JSON.stringify(remembered)]);
}

/** What cannot be read, such as a link that leads nowhere, is for the reader of the archive to report. */
function contentOf(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}

function digestFiles(folder: string): string {
  const digest = createHash('sha256');
  for (const file of filesIn(folder)) {
    const { mtimeMs, size } = lstatSync(join(folder, file));
    digest.update(`${file}\0${mtimeMs}\0${size}\0`);
  }
  return digest.digest('hex');
}

/** Paths of the files in a folder and its folders, sorted, the same on every machine. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

/** Whether there is anything to build: a site whose archive, program and settings are the same is left alone. */
import { createHash, hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { digestForSite, memorise, parseRecalled, recall } from './memory.ts';

/** All that a site is made of, as digests. */
export interface Sources {
  /** Of all together. */
  readonly all: string;
  /** Of what is beside the texts: the program, the settings, the authority files. */
  readonly rules: string;
  /** Of each text and each sidecar, by their paths. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What is remembered of a whole site. */
interface Remembered {
  readonly sources: Sources;
  /** Digest of its files as they were left on the disk. */
  readonly files: string;
  /** What the build had the archivist read: it is as true as it was. */
  readonly said: readonly string[];
}

/** The name that it is remembered under. */
const SITE = 'site.json';

/** Names of files that an archive is read from. */
const SOURCES = /\.(?:txt|ya?ml)$/iu;

/** Those of them that any article may be read by: the authority files are not in a folder below. */
const OF_ALL = /^[^/]*\.ya?ml$/iu;

/**
 * Digests all that a site is made of.
 * @param seeds path of the archive folder
 * @param settings of the build that its files depend on
 */
export function digestSources(seeds: string, settings: readonly unknown[]): Sources {
  const digests = filesIn(seeds)
    .filter((file) => SOURCES.test(file))
    .map((file): [string, string] => [file, hash('md5', contentOf(join(seeds, file)), 'base64url')]);
  const { rules: authorities, texts = [] } = Object.groupBy(digests, ([file]) =>
    OF_ALL.test(file) ? 'rules' : 'texts',
  );
  const rules = digestOf([digestForSite(), settings, authorities]);
  return { all: digestOf([rules, texts]), rules, texts: Object.fromEntries(texts) };
}

/** What there is to do for a site. */
export interface Standing {
  /** What the archivist was told by the build that made it, where another would make the same; else `null`. */
  readonly said: readonly string[] | null;
  /** How many texts and sidecars are new or others than those that it was made of: all, where nothing of it is left. */
  readonly changes: number;
}

/**
 * Compares a site with what it would be made of now.
 * @param out absolute path of its folder
 */
export function compareSite(out: string, sources: Sources): Standing {
  const last = existsSync(out) ? parseRecalled<Remembered>(recall(out, SITE)) : undefined;
  if (last?.sources.all === sources.all && last.files === digestFiles(out)) {
    return { said: last.said, changes: 0 };
  }
  const known = last?.sources.rules === sources.rules ? last.sources.texts : {};
  const changed = Object.entries(sources.texts).filter(([file, digest]) => known[file] !== digest);
  return { said: null, changes: changed.length };
}

/** Remembers a site that was just built. */
export function rememberSite(out: string, sources: Sources, said: readonly string[]): void {
  const remembered: Remembered = { sources, files: digestFiles(out), said };
  memorise(out, SITE, [JSON.stringify(remembered)]);
}

const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value));

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
const filesIn = (folder: string): string[] => (existsSync(folder) ? listFiles(folder).sort() : []);

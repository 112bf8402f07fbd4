/** Builds a site: as shards side by side, each in a process of its own, that are then merged. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { makeBundle } from './bundle.ts';
import { checkShards } from './check-shards.ts';
import { forgetGone } from './memory.ts';
import { startLaps, type Laps } from './laps.ts';
import { completeSite, joinShards } from './merge-shards.ts';
import { replaceBy } from './out-folder.ts';
import { listenTo, report, say, type Listener } from './report.ts';
import { keptFiles, rememberFiles } from './remember-files.ts';
import { descriptionOf, notesIn, type ShardDescription } from './shard-files.ts';
import { compareSite, digestSources, rememberSite } from './remember-site.ts';
import type { Shard } from './shard.ts';
import { startProcess, type Running } from './start-process.ts';
import { LostVolumeError } from './search-index/remember-volumes.ts';
import { startSearchIndex } from './search-index/start-search-index.ts';
import { removeStale, setAside, startFolder } from './take-turns.ts';

/** A process of its own pays for no fewer texts that have changed: it has to start, and to relate the whole archive. */
const TEXTS_PER_SHARD = 1000;

/**
 * Builds the archive of a folder, unless the site that would be built is there already.
 * @param out absolute path of the folder of the site, which is made, or replaced where it holds one
 * @param settings that its files depend on
 * @returns what the stages took; `null` where nothing had to be built
 * @throws `OutFolderError`, and `ShardError` where a process that builds has failed and said why
 */
export async function buildSite(
  seeds: string,
  out: string,
  settings: readonly unknown[],
): Promise<Laps | null> {
  const { laps, end } = startLaps();
  const sources = digestSources(seeds, settings);
  const last = compareSite(out, sources);
  if (last.said) {
    // It may have been said on a terminal, in colours.
    for (const text of last.said) say(process.stderr.isTTY ? text : stripVTControlCharacters(text));
    return null;
  }
  const said = new Set<string>();
  const listeners = listenTo(countShards(last.changes), said);
  const make = async (workshop: string): Promise<string> => {
    const folders: Folders = {
      bundle: join(workshop, 'bundle'),
      site: join(workshop, 'site'),
      workshop,
      out,
      before: keptFiles(out),
    };
    try {
      const ready = allDone([makeBundle(folders.bundle, settings), startFolder(folders.site, folders)]);
      const build = async (): Promise<void> => {
        await readTexts(listeners);
        end('read');
        await buildShards(listeners, folders, ready, end);
      };
      await allDone([build(), ready]);
    } catch (error) {
      setAside(out, folders.site);
      throw error;
    }
    return folders.site;
  };
  await replaceBy(out, make, (folder) => setAside(out, folder));
  rememberSite(out, sources, [...said]);
  forgetGone();
  end('publish');
  return laps;
}

/** Reads the texts, a share in each of several processes: what a shard then has to read, it recalls. */
async function readTexts(listeners: readonly Listener[]): Promise<void> {
  if (listeners.length === 1) return;
  const running = listeners.map((listener, index) =>
    startProcess('read-texts', { place: index + 1, count: listeners.length }, {}, listener, listeners.length),
  );
  try {
    await Promise.all(running.map(({ done }) => done));
  } finally {
    await stopAll(running);
  }
}

/** Where the search index is made. */
const searchIn = (workshop: string): string => join(workshop, 'search');

/** Absolute paths of the folders of a build. */
interface Folders {
  readonly bundle: string;
  /** Of the site in the making. */
  readonly site: string;
  readonly workshop: string;
  /** Of the last site. */
  readonly out: string;
  /** The files of the last site. */
  readonly before: ReturnType<typeof keptFiles>;
}

/** Builds the shards; once more, and nothing recalled of the search index, where that could not be recalled. */
async function buildShards(
  listeners: readonly Listener[],
  folders: Folders,
  ready: Promise<void>,
  end: (stage: keyof Laps) => void,
): Promise<void> {
  try {
    await buildEach(true, listeners, folders, ready, end);
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof LostVolumeError)) throw error;
    await rm(searchIn(folders.workshop), { recursive: true });
    await buildEach(false, listeners, folders, ready, end);
  }
}

/**
 * Builds the shards, all into one folder, while the articles are indexed.
 * @param isRemembering whether volumes are recalled that were indexed before, of which shards prepare nothing
 * @param ready once the bundle and the folder are there
 * @throws `ShardError`, and Error with the cause where the search index cannot be written
 */
async function buildEach(
  isRemembering: boolean,
  listeners: readonly Listener[],
  { bundle, site, workshop, out, before }: Folders,
  ready: Promise<void>,
  end: (stage: keyof Laps) => void,
): Promise<void> {
  const notes = listeners.map((_, index) => join(workshop, `notes-${index + 1}`));
  const running = listeners.map((listener, index) =>
    startProcess(
      'build-shard',
      { place: index + 1, count: listeners.length },
      {
        OUT: site,
        NOTES: notes[index] ?? '',
        LAST: out,
        INDEXED: isRemembering ? 'yes' : '',
        BUNDLE: bundle,
      },
      listener,
      listeners.length,
    ),
  );
  const prepared = Promise.all(running.map((shard) => shard.prepared)).then(() => end('prepare'));
  const search = searchIn(workshop);
  const indexing = startSearchIndex(notes, prepared, search, out);
  try {
    await Promise.all([beginAll(running, ready), ...running.map(({ done }) => done)]);
    rememberFiles(out, notes);
    removeStale(site, before, keptFiles(out));
    end('render');
    await indexing.done();
    await completeSite(site, notes, search);
    end('index');
  } finally {
    await stopAll(running);
    await indexing.end();
  }
}

async function beginAll(running: readonly Running[], ready: Promise<void>): Promise<void> {
  await ready;
  for (const { begin } of running) begin();
}

/** Waits for all, also where one has failed: the others write to a folder that is about to be removed. */
async function allDone(tasks: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

/** Where one has failed, the others write to a folder that is about to be removed. */
async function stopAll(running: readonly Running[]): Promise<void> {
  await Promise.all(running.map(({ stop }) => stop()));
}

/**
 * Builds one shard, for `mergeSite` to join with the others, which may be built on other machines.
 * @param out absolute path of a folder for it, as above
 * @param settings as above
 * @throws as above
 */
export async function buildShard(
  shard: Shard,
  seeds: string,
  out: string,
  settings: readonly unknown[],
): Promise<void> {
  const description: ShardDescription = { shard, site: digestSources(seeds, settings).all };
  await replaceBy(out, async (workshop) => {
    const folder = join(workshop, 'shard');
    const bundle = join(workshop, 'bundle');
    await makeBundle(bundle, settings);
    const environment = { OUT: folder, NOTES: notesIn(folder), LAST: out, BUNDLE: bundle };
    const { begin, done } = startProcess('build-shard', shard, environment, { report, say });
    begin();
    await done;
    await writeFile(descriptionOf(notesIn(folder)), JSON.stringify(description));
    rememberFiles(out, [notesIn(folder)]);
    return folder;
  });
}

/**
 * Joins the shards of a site to what `buildSite` would have built.
 * @param folders that hold all shards of one site, and are left as they are
 * @param out absolute path of the folder of the site, as above
 * @throws `OutFolderError`, and `MergeError` where the folders do not hold the shards of one site
 */
export async function mergeSite(folders: readonly string[], out: string): Promise<void> {
  await checkShards(folders);
  await replaceBy(out, async (workshop) => {
    const copies = folders.map((_, index) => join(workshop, `shard-${index + 1}`));
    for (const [index, copy] of copies.entries()) await cp(folders[index] ?? '', copy, { recursive: true });
    const notes = copies.map(notesIn);
    const search = searchIn(workshop);
    const indexing = startSearchIndex(notes, Promise.resolve(), search, out);
    try {
      await indexing.done();
      const site = join(workshop, 'site');
      await joinShards(copies, site);
      await completeSite(site, notes, search);
      return site;
    } finally {
      await indexing.end();
    }
  });
}

/** As many shards as this machine can build side by side, where so many texts have changed. */
const countShards = (texts: number): number =>
  Math.min(availableParallelism(), Math.max(1, Math.ceil(texts / TEXTS_PER_SHARD)));

/** An archive that is published, changed, and published again. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../support/run-command.ts';
import { publish, type Published, type Site } from './publish.ts';

export interface Publications {
  /** Path of the archive folder, which is to be made. */
  readonly seeds: string;
  /** Builds and serves it as it is now, as a site of a name. */
  readonly build: (name: string, base?: string, origin?: string) => Promise<Site>;
  /** Records it as it is now. */
  readonly record: (day: string) => void;
  readonly readLedger: () => Promise<string>;
  /** Ends it; the folder goes away. */
  readonly stop: () => Promise<void>;
}

/** Makes a place for an archive and its sites. */
export async function startPublications(): Promise<Publications> {
  const place = await mkdtemp(join(tmpdir(), 'dossier-again-'));
  const seeds = join(place, 'seeds');
  const running: Published[] = [];
  return {
    seeds,
    async build(name, base = '/', origin = '') {
      const published = await publish(seeds, join(place, name), base, origin);
      running.push(published);
      return published.site;
    },
    record(day) {
      const { exitCode, stderr } = runCommand(['src/cli/record.ts', '--date', day], { SEEDS: seeds });
      if (exitCode !== 0) throw new Error(`Nothing was recorded:\n${stderr}`);
    },
    readLedger: () => readFile(join(seeds, 'ledger.yaml'), 'utf8'),
    async stop() {
      await Promise.all(running.map((published) => published.stop()));
      await rm(place, { recursive: true });
    },
  };
}

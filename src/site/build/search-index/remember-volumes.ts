/** Volumes of the search index, kept from one build for the next: one whose articles are the same is as it was. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Searchable } from '../shard-files.ts';
import {
  attempt,
  digestOfProgram,
  forgetOthers,
  memorise,
  memoryOf,
  PROGRAM_OF_SITE,
  recallBytes,
} from '../memory.ts';
import { indexVolume, type IndexedVolume } from './index-volume.ts';

/** The folder that volumes are remembered in. */
const VOLUMES = 'volumes';

/** Volumes are remembered by their keys and by the program that made them. */
const nameOf = (key: string): string => `${digestOfProgram(...PROGRAM_OF_SITE).slice(0, 16)}-${key}`;

/**
 * The keys of the volumes that are remembered.
 * @param out absolute path of the folder of the site
 */
export function indexedVolumes(out: string): ReadonlySet<string> {
  const prefix = nameOf('');
  let names: string[] = [];
  attempt(() => (names = readdirSync(join(memoryOf(out), VOLUMES))));
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
}

/**
 * Indexes the volumes of a site that are new, recalls the others, and keeps all.
 * @param out absolute path of the folder of the site
 */
export function rememberVolumes(out: string): {
  /** @throws Error where Pagefind fails, or where a volume is not remembered after all */
  readonly index: (volume: readonly Searchable[]) => Promise<IndexedVolume>;
  /** Forgets volumes that were not asked for. */
  readonly forgetOthers: () => void;
} {
  const prefix = nameOf('');
  const names = new Set<string>();
  const forget = (): void => forgetOthers(out, VOLUMES, names);
  return {
    async index(articles) {
      const name = prefix + (articles[0]?.volume ?? '');
      const known = parse(recallBytes(out, `${VOLUMES}/${name}`));
      if (!known && articles.some(({ content }) => content === null)) {
        forget();
        throw new Error(
          'What was kept of the last search index cannot be read, and is removed now: build again',
        );
      }
      names.add(name);
      if (known) return known;
      const volume = await indexVolume(articles);
      memorise(out, `${VOLUMES}/${name}`, [serialize(volume)]);
      return volume;
    },
    forgetOthers: forget,
  };
}

function parse(bytes: Buffer | undefined): IndexedVolume | undefined {
  try {
    return bytes && (deserialize(bytes) as IndexedVolume);
  } catch {
    // It was cut off, as when a machine lost its power.
    return undefined;
  }
}

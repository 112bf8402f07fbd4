/** Volumes of the search index, kept from one build for the next: one whose articles are the same is as it was. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { forgetOthers, memorise, memoryOf, nameFor, recallBytes } from '../memory.ts';
import type { Searchable } from '../shard-files.ts';
import { indexVolume, type IndexedVolume } from './index-volume.ts';

/** The folder that volumes are remembered in. */
const VOLUMES = 'volumes';

/** A volume that was remembered, so that nothing was prepared of it, cannot be recalled. */
export class LostVolumeError extends Error {
  override readonly name = 'LostVolumeError';
}

/**
 * Whether a volume is remembered.
 * @param out absolute path of the folder of the site
 */
export const isIndexed = (out: string, key: string): boolean =>
  existsSync(join(memoryOf(out), VOLUMES, nameFor(key)));

/**
 * Indexes the volumes of a site that are new, recalls the others, and keeps all.
 * @param out absolute path of the folder of the site
 */
export function rememberVolumes(out: string): {
  /** @throws `LostVolumeError`, and Error where Pagefind fails */
  readonly index: (volume: readonly Searchable[]) => Promise<IndexedVolume>;
  /** Forgets volumes that were not asked for. */
  readonly forgetOthers: () => void;
} {
  const names = new Set<string>();
  return {
    async index(articles) {
      const name = nameFor(articles[0]?.volume ?? '');
      names.add(name);
      const known = parse(recallBytes(out, `${VOLUMES}/${name}`));
      if (known) return known;
      const volume = await indexVolume(
        articles.map(({ path, content }) => {
          if (content === null) throw new LostVolumeError(`${name} was forgotten`);
          return { path, content };
        }),
      );
      memorise(out, `${VOLUMES}/${name}`, [serialize(volume)]);
      return volume;
    },
    forgetOthers: () => forgetOthers(out, VOLUMES, names),
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

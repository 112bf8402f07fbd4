/** Volumes of the search index, kept from one build for the next: one whose articles are the same is as it was. */
import { deserialize, serialize } from 'node:v8';
import { digestOfProgram, forgetOthers, memorise, recallBytes } from '../memory.ts';
import { indexVolume, type IndexedVolume } from './index-volume.ts';
import type { Volume } from './part-volumes.ts';

/** What of the program a volume depends on, beside the articles as they are given to Pagefind. */
const RULES = ['src/site/build/search-index/*.ts', 'package-lock.json'];

/** The folder that volumes are remembered in. */
const VOLUMES = 'volumes';

/**
 * Indexes the volumes of a site that are new, recalls the others, and keeps all.
 * @param out absolute path of the folder of the site
 */
export function rememberVolumes(out: string): {
  readonly index: (volume: Volume) => Promise<IndexedVolume>;
  /** Forgets volumes that were not asked for. */
  readonly forgetOthers: () => void;
} {
  const rules = digestOfProgram(...RULES).slice(0, 16);
  const names = new Set<string>();
  return {
    async index({ key, articles }) {
      const name = `${rules}-${key}`;
      names.add(name);
      const known = parse(recallBytes(out, `${VOLUMES}/${name}`));
      if (known) return known;
      const volume = await indexVolume(articles);
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

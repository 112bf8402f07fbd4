import { readFile } from 'node:fs/promises';
import { descriptionOf, notesIn, type ShardDescription } from './shard-files.ts';
import { formatShard } from './shard.ts';

/** The folders to merge do not hold the shards of one site. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}

/**
 * Makes sure that folders hold all shards of one site.
 * @throws `MergeError` which says what is missing, or in the way, and what to do
 */
export async function checkShards(folders: readonly string[]): Promise<void> {
  const found = new Map<number, string>();
  let first: ShardDescription | undefined;
  for (const folder of folders) {
    const description = await describe(folder);
    const { shard, site } = description;
    first ??= description;
    if (shard.count !== first.shard.count || site !== first.site) {
      throw new MergeError(
        `${folder} holds shard ${formatShard(shard)} of another site than ${folders[0]}: build all shards of the same texts, with the same version of Dossier, SITE and BASE`,
      );
    }
    const same = found.get(shard.place);
    if (same !== undefined) {
      throw new MergeError(`${same} and ${folder} both hold shard ${formatShard(shard)}; name one of them`);
    }
    found.set(shard.place, folder);
  }
  const count = first?.shard.count ?? 0;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((place) => !found.has(place));
  if (missing.length > 0) {
    const names = missing.map((place) => formatShard({ place, count })).join(', ');
    throw new MergeError(`Shard ${names} is missing: name its folder too`);
  }
}

async function describe(folder: string): Promise<ShardDescription> {
  try {
    return JSON.parse(await readFile(descriptionOf(notesIn(folder)), 'utf8')) as ShardDescription;
  } catch {
    throw new MergeError(`${folder} holds no shard; build one with SHARD=1/4 OUT=${folder} npm run build`);
  }
}

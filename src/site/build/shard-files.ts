/** What a shard leaves for the merge: see `render-shard.ts`, `merge-shards.ts`. */
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Shard } from './shard.ts';

/** Folder within a finished shard, which is no part of the site. */
export const NOTES = '.dossier-shard';

/** The folder of the notes of a finished shard. */
export const notesIn = (folder: string): string => join(folder, NOTES);

/** What a shard that is built by itself says of itself. */
export interface ShardDescription {
  readonly shard: Shard;
  /** Digest of all that the site is made of: shards with the same are of one site. */
  readonly site: string;
}

/** An article as the search index is to know it. */
export interface Searchable {
  /** Its place among the articles of the archive, from 0. */
  readonly place: number;
  readonly path: string;
  /** The key of the volume that it is in: see `volumes.ts`. */
  readonly volume: string;
  /** See `searchable.ts`; `null` where the volume was indexed before. */
  readonly content: string | null;
}

export const descriptionOf = (notes: string): string => join(notes, 'shard.json');
export const filesOf = (notes: string): string => join(notes, 'files.ndjson');
export const searchablesOf = (notes: string): string => join(notes, 'search.ndjson');

/** What ends a line for Node's `readline`, and may stand in JSON as it is. */
const ENDS_OF_LINES = /[\u2028\u2029]/gu;

/** Writes values, one to a line. */
export async function writeLines(file: string, values: Iterable<unknown>): Promise<void> {
  const stream = createWriteStream(file);
  for (const value of values) {
    const line = JSON.stringify(value).replace(
      ENDS_OF_LINES,
      (end) => `\\u${end.charCodeAt(0).toString(16)}`,
    );
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

/** Reads what `writeLines` wrote. */
export async function* readLines<T>(file: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    yield JSON.parse(line) as T;
  }
}

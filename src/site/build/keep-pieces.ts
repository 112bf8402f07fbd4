/** Pieces of the longest files, kept from one build for the next: they are read from the file of the last site. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { KeepPieces } from '../archive.ts';
import { digestOf } from '../offline/digest.ts';
import { forgetOthers, memorise, nameFor, parseRecalled, recall } from './memory.ts';

/** Where a piece is in its file, in bytes, and a digest of it: what anybody has changed since is made again. */
type KeptPiece = readonly [key: string, start: number, length: number, digest: string];

/** The folder that they are remembered in. */
const PIECES = 'pieces';

/**
 * Makes the pieces of a file that the last build has not made, and takes the others from its file.
 * @param out absolute path of the folder of the last site
 */
export function pieceKeeper(out: string): KeepPieces {
  return function* (path, pieces) {
    const group = `${PIECES}/${path}`;
    const name = nameFor('list.json');
    const last = new Map(
      parseRecalled<KeptPiece[]>(recall(out, `${group}/${name}`))?.map((piece) => [piece[0], piece]),
    );
    const kept: KeptPiece[] = [];
    let start = 0;
    const scratch = startScratch();
    for (const { key, text } of pieces) {
      const known = key === null ? undefined : last.get(key);
      const found = known && readPiece(join(out, path), known, scratch);
      const piece = found ?? scratch.write(text());
      if (key !== null) kept.push([key, start, piece.length, found ? known[3] : digestOf(piece)]);
      start += piece.length;
      yield piece;
    }
    if (kept.length > 0) memorise(out, `${group}/${name}`, [JSON.stringify(kept)]);
    forgetOthers(out, group, new Set([name]));
  };
}

/** Bytes that are used again for each piece: to allocate hundreds of megabytes makes V8 tidy up all of the memory. */
interface Scratch {
  readonly take: (length: number) => Buffer<ArrayBuffer>;
  readonly write: (text: string) => Buffer<ArrayBuffer>;
}

function startScratch(): Scratch {
  let bytes = Buffer.alloc(0);
  const take = (length: number): Buffer<ArrayBuffer> => {
    if (bytes.length < length) bytes = Buffer.alloc(2 * length);
    return bytes.subarray(0, length);
  };
  return {
    take,
    write(text) {
      const taken = take(Buffer.byteLength(text));
      taken.write(text);
      return taken;
    },
  };
}

/** A piece of a file; undefined where it is not there as it was written. */
function readPiece(
  file: string,
  [, start, length, digest]: KeptPiece,
  { take }: Scratch,
): Buffer<ArrayBuffer> | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = take(length);
      return readSync(descriptor, bytes, 0, length, start) === length && digestOf(bytes) === digest
        ? bytes
        : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

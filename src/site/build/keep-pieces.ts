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
    for (const { key, text } of pieces) {
      const known = key === null ? undefined : last.get(key);
      const piece = (known && readPiece(join(out, path), known)) ?? Buffer.from(text());
      if (key !== null) kept.push([key, start, piece.length, digestOf(piece)]);
      start += piece.length;
      yield piece;
    }
    if (kept.length > 0) memorise(out, `${group}/${name}`, [JSON.stringify(kept)]);
    forgetOthers(out, group, new Set([name]));
  };
}

/** A piece of a file; undefined where it is not there as it was written. */
function readPiece(file: string, [, start, length, digest]: KeptPiece): Buffer<ArrayBuffer> | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(length);
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

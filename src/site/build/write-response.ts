import { closeSync, mkdirSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { endDigest, startDigest } from '../offline/digest.ts';

/**
 * Writes files, each in one go: that is several times cheaper than to hand every step to the threads of
 * Node, and a site has many small files.
 * @returns writes a response to a file, and gives the digest of its content
 */
export function startWriting(): (file: string, response: Response) => Promise<string> {
  const makeFolderOf = folderMaker();
  return async (file, response) => {
    makeFolderOf(file);
    const descriptor = create(file);
    const digest = startDigest();
    try {
      // Piece by piece: a file that holds the whole archive is never in memory at once.
      for await (const piece of response.body ?? []) {
        digest.update(piece);
        writeFileSync(descriptor, piece);
      }
    } finally {
      closeSync(descriptor);
    }
    return endDigest(digest);
  };
}

/** Opens a new file. One that is there may be a link to that of the last site, which is left as it is. */
function create(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch {
    unlinkSync(file);
    return openSync(file, 'wx');
  }
}

/** Makes the folders that files are in, and asks the disk but once for each. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    // To make a folder with all that is above it takes twice as long as to make it alone.
    if (!made.has(dirname(folder)) || !makeAlone(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

function makeAlone(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

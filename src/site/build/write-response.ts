import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files below a folder. To write in one go is several times cheaper than to hand every file to the
 * threads of Node: a site has many small files.
 */
export function startWriting(): (file: string, response: Response) => Promise<void> {
  const made = new Set<string>();
  return async (file, response) => {
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    const descriptor = openSync(file, 'w');
    try {
      // Piece by piece: a file that holds the whole archive is never in memory at once.
      for await (const piece of response.body ?? []) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
  };
}

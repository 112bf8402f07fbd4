import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Files {
  readonly files: number;
  /** How many of them are pages. */
  readonly pages: number;
  readonly bytes: number;
}

/** What a folder holds, and the folders in it. */
export function countFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

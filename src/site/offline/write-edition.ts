/** Lists the files of a finished site, for copies that readers keep. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { digestOf } from './digest.ts';
import { EDITION_FILE, type ListedFile, listFileOf, PARTS, type Part, partOf } from './edition.ts';

/**
 * Writes the list of each part, and what there is to say of the parts. The same files give the same
 * bytes, and a copy that was kept knows by them what has changed.
 * @param folder of the site, in which every other file is written
 * @param digests of files that need not be read, by their paths
 */
export async function writeEdition(folder: string, digests: ReadonlyMap<string, string>): Promise<void> {
  const files = listFiles(folder, digests);
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const summaries = PARTS.map(async (part) => {
    const list = files[part];
    const rows = list.map((file) => JSON.stringify(file));
    await writeFile(join(folder, listFileOf(part)), linesOf(rows));
    const bytes = list.reduce((sum, [, , size]) => sum + size, 0);
    return [part, { digest: digestOf(rows.join('\n')), files: list.length, bytes }] as const;
  });
  const edition = Object.fromEntries(await Promise.all(summaries));
  await writeFile(join(folder, EDITION_FILE), `${JSON.stringify(edition, null, 2)}\n`);
}

/** A list as JSON with a row to a line, piece by piece. */
function* linesOf(rows: readonly string[]): Generator<string> {
  for (const [index, row] of rows.entries()) yield `${index === 0 ? '[\n' : ',\n'}${row}`;
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}

/** Every file of each part, in the order of their paths. */
function listFiles(folder: string, digests: ReadonlyMap<string, string>): Record<Part, ListedFile[]> {
  const files: Record<Part, ListedFile[]> = { reading: [], data: [] };
  for (const path of pathsIn(folder)) {
    const part = partOf(path);
    if (part === null) continue;
    const file = join(folder, path);
    files[part].push([path, digests.get(path) ?? digestOf(readFileSync(file)), statSync(file).size]);
  }
  return files;
}

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();

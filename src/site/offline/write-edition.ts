/** Lists the files of a finished site, for copies that readers keep. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { EDITION_FILE, type ListedFile, listFileOf, PARTS, type Part, partOf } from './edition.ts';

/**
 * Writes the list of each part, and what there is to say of the parts. The same files give the same
 * bytes, and a copy that was kept knows by them what has changed.
 * @param folder of the site
 * @param listed every other file of it
 */
export async function writeEdition(folder: string, listed: Iterable<ListedFile>): Promise<void> {
  const files = parted(listed);
  await mkdir(join(folder, 'offline'), { recursive: true });
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

/** So many rows are written at a time: each by itself would take longer than all the rest of a small build. */
const ROWS = 1000;

/** A list as JSON with a row to a line, piece by piece. */
function* linesOf(rows: readonly string[]): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS) {
    yield `${start === 0 ? '[\n' : ',\n'}${rows.slice(start, start + ROWS).join(',\n')}`;
  }
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}

/** The files of each part, in the order of their paths. */
function parted(files: Iterable<ListedFile>): Record<Part, ListedFile[]> {
  const parts: Record<Part, ListedFile[]> = { reading: [], data: [] };
  for (const file of files) {
    const part = partOf(file[0]);
    if (part !== null) parts[part].push(file);
  }
  for (const list of Object.values(parts)) list.sort(([one], [other]) => (one < other ? -1 : 1));
  return parts;
}

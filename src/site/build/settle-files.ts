import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds from one look to the next, and looks at most: ten seconds, where an answer is early by a few. */
const PAUSE = 50;
const LOOKS = 200;

/**
 * Waits until all files in a folder are written. Pagefind 1.5.2 answers when it has begun to write them, and
 * leaves them torn where it is ended at once (its issue 1271): a file is empty, or still grows.
 * @throws Error which names a file that stays empty
 */
export async function settleFiles(folder: string): Promise<void> {
  let last = '';
  for (let look = 0; ; look += 1) {
    const sizes = await sizesIn(folder);
    const empty = sizes.find(([, size]) => size === 0);
    const now = JSON.stringify(sizes);
    if (!empty && now === last) return;
    if (look === LOOKS) throw new Error(`${empty?.[0] ?? folder} is not written in full`);
    last = now;
    await setTimeout(PAUSE);
  }
}

async function sizesIn(folder: string): Promise<[file: string, size: number][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return await Promise.all(
    files.sort().map(async (file): Promise<[string, number]> => [file, (await stat(file)).size]),
  );
}

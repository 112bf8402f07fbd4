/** An archive with a text of each of many years, published. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish, type Published } from './publish.ts';

const [FIRST, LAST] = [1999, 2020];

/** The bars that search shows for it: a year each. */
export const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String(FIRST + index));

/**
 * Publishes it. The folder goes away when it is stopped.
 * @param base the path that it is published under, with a slash at both ends
 */
export async function publishManyYears(base: string): Promise<Pick<Published, 'site' | 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-years-'));
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  for (const year of YEARS) {
    const text = `The harbour in ${year}\n\n5 May ${year}\n\nThe council mended the gate of the harbour and counted its boats.\n`;
    await writeFile(join(seeds, `${year}.txt`), text);
  }
  const { site, stop } = await publish(seeds, join(folder, 'site'), base);
  return {
    site,
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

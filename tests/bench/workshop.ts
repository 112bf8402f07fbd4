/** A folder for what the bench makes, and the processes that work in it: both end with the bench. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetGone } from '../../src/site/build/memory.ts';

const PREFIX = 'dossier-bench-';

export const workshop = join(tmpdir(), `${PREFIX}${process.pid}`);

/** The process at work, which leads those that it started. */
let atWork: number | undefined;

/** Says which process is at work, for it to be ended with the bench. */
export function setAtWork(id: number | undefined): void {
  atWork = id;
}

/** Makes the workshop, and clears it when this process ends, but by SIGKILL: the next bench does then. */
export function openWorkshop(): void {
  for (const name of readdirSync(tmpdir())) {
    const id = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : NaN);
    if (id > 0 && !isRunning(id)) remove(join(tmpdir(), name));
  }
  mkdirSync(workshop);
  process.once('exit', () => {
    if (atWork !== undefined && isRunning(-atWork)) process.kill(-atWork, 'SIGKILL');
    remove(workshop);
    forgetGone();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
}

/** Processes that were just killed may still be writing. */
const remove = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** @param id of a process, or, negative, that of the group it leads */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

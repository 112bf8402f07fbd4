/** The memory of a process and all that it starts, where the system tells of it (Linux). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const PAUSE = 100;

/**
 * Looks at the processes of a session until it is told to stop.
 * @param session id of the process that leads it: one that was started detached
 * @returns ends it, and gives the most bytes that all had in memory at one look, what several share
 *   counted for each; NaN where the system does not tell
 */
export function watchMemory(session: number): () => number {
  if (!existsSync('/proc/self/status')) return () => NaN;
  let most = 0;
  /** Processes of other sessions, which need not be looked at again. */
  const others = new Set<string>();
  const look = (): void => {
    let sum = 0;
    for (const id of readdirSync('/proc')) {
      if (!/^\d/u.test(id) || others.has(id)) continue;
      if (sessionOf(id) === session) sum += residentOf(id);
      else others.add(id);
    }
    most = Math.max(most, sum);
  };
  const timer = setInterval(look, PAUSE);
  return () => {
    clearInterval(timer);
    return most;
  };
}

const sessionOf = (id: string): number =>
  Number(
    read(id, 'stat')
      .replace(/^.*\) /u, '')
      .split(' ')[3],
  );

const residentOf = (id: string): number =>
  Number(/^VmRSS:\s*(\d+) kB/mu.exec(read(id, 'status'))?.[1] ?? 0) * 1024;

/** A process may have ended since it was listed. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

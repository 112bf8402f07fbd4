/** Time of this process, and of the processes that it waited for. */
import { readFileSync } from 'node:fs';

/** In milliseconds. */
export interface Time {
  /** By the clock: on a busy machine it says little. */
  readonly wall: number;
  /** Of all processors together. */
  readonly cpu: number;
}

/** A clock tick of Linux, in milliseconds. */
const TICK = 10;

/** What ended child processes took, where the system tells (Linux); Pagefind is one. */
function ofChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return 0;
  }
}

function now(): Time {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 + ofChildren() };
}

/** @returns what gives the time since it was last asked */
export function startLaps(): () => Time {
  let last = now();
  return () => {
    const next = now();
    const lap = { wall: next.wall - last.wall, cpu: next.cpu - last.cpu };
    last = next;
    return lap;
  };
}

/** The most memory that this process has had, in bytes. */
export const peakMemory = (): number => process.resourceUsage().maxRSS * 1024;

/** Time of this process, and of those that it waited for. */
import { readFileSync } from 'node:fs';

/** In milliseconds. */
export interface Time {
  /** By the clock: on a busy machine it says little. */
  readonly wall: number;
  /** Of all processors together; NaN, which is `null` in JSON, where the system does not tell. */
  readonly cpu: number;
}

/** A clock tick of Linux, in milliseconds. */
const TICK = 10;

/** What the ended processes took that this one waited for, and that those had waited for (Linux). */
export function cpuOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return NaN;
  }
}

function now(): Time {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

/** @returns what gives the time of this process since it was last asked */
export function startLaps(): () => Time {
  let last = now();
  return () => {
    const next = now();
    const lap = { wall: next.wall - last.wall, cpu: next.cpu - last.cpu };
    last = next;
    return lap;
  };
}

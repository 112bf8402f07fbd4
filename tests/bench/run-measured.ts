import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cpuOfChildren, type Time } from './clock.ts';
import { watchMemory } from './watch-memory.ts';
import { setAtWork, workshop } from './workshop.ts';

/** What a program took, with all processes that it started and waited for. */
export interface Run extends Time {
  /** The most bytes of memory at one time, see `watchMemory`. */
  readonly memory: number;
}

/**
 * Runs a program in a session of its own and measures it from outside: all programs alike.
 * @param settings in the environment, beside those of this process
 * @returns what it took, and what it printed
 * @throws where it fails, with what it said
 */
export async function runMeasured(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly run: Run; readonly printed: string }> {
  // What the last one wrote is on the disk before the next begins, so that it does not pay for it.
  spawnSync('sync');
  const [cpu, start] = [cpuOfChildren(), performance.now()];
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, TMPDIR: workshop, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  setAtWork(child.pid);
  const memory = watchMemory(child.pid ?? 0);
  const ended = once(child, 'exit').then(() => ({
    wall: performance.now() - start,
    cpu: cpuOfChildren() - cpu,
    memory: memory(),
  }));
  const [run, printed, said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  setAtWork(undefined);
  if (child.exitCode !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${said}${printed}`);
  return { run, printed };
}

/**
 * Runs a script of this folder.
 * @returns what it took, and the figures that it printed as JSON
 */
export async function runScript<T>(
  script: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly run: Run; readonly figures: T }> {
  const path = join(import.meta.dirname, script);
  const { run, printed } = await runMeasured(process.execPath, [path, ...args], settings);
  return { run, figures: JSON.parse(printed) as T };
}

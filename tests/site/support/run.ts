/** Runs our commands as an archivist does: each in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Outcome {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** Both streams, as on a terminal. */
  readonly output: string;
}

/** The environment of whoever runs the tests, without what the test runner adds to it. */
const environment = { ...process.env };
for (const name of ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'VITEST', 'TEST']) {
  Reflect.deleteProperty(environment, name);
}

/** A command under way. */
export interface Running {
  readonly processId: number;
  /** Waits until the command has printed what fits, and gives the match. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end; without one it only waits. */
  readonly end: (signal?: NodeJS.Signals) => Promise<Outcome>;
}

/**
 * Starts a program of ours.
 * @param program path from the root of the project
 * @param settings its environment, beside that of the tests
 */
export function start(
  program: string,
  settings: Record<string, string>,
  cwd = '.',
  args: readonly string[] = [],
): Running {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...environment, ...settings } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const closed = once(child, 'close');
  return {
    processId: child.pid ?? 0,
    async printed(pattern) {
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match;
        if (child.exitCode !== null) throw new Error(`It ended without printing ${pattern}:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async end(signal) {
      if (signal) child.kill(signal);
      await closed;
      return { exitCode: child.exitCode, output };
    },
  };
}

/** Runs `npm run build` to its end. */
export const runBuild = async (settings: Record<string, string>, cwd = '.'): Promise<Outcome> =>
  await start('src/cli/build.ts', settings, cwd).end();

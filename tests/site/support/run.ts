/** Runs our commands as an archivist does: each in a process of its own. */
import { spawn } from 'node:child_process';

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Both streams, as on a terminal. */
  readonly output: string;
}

/** Runs `npm run build` with these settings in the environment. */
export const runBuild = async (settings: Record<string, string>): Promise<Outcome> =>
  await run(['src/cli/build.ts'], settings);

/** Runs a program of ours to its end. */
export async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, output }));
  });
}

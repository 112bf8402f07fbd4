import { inspect } from 'node:util';

/** Errors that are no fault of the program: their message says everything. */
const EXPECTED = new Set(['ArchiveError', 'MergeError', 'OutFolderError', 'SettingError', 'ShardError']);

/**
 * Ends a command that failed: prints what went wrong, with a stack only where it is a bug of ours,
 * and has the process exit with 1. By name, because Astro loads its configuration, and with it the
 * classes of errors, a second time.
 * @param print where the archivist reads lines
 */
export function reportFailure(error: unknown, print: (lines: string) => void = toStandardError): void {
  const expected = error instanceof Error && EXPECTED.has(error.name);
  // A shard that failed has said itself why.
  const message = expected
    ? error.message
    : inspect(error, { colors: process.stderr.hasColors?.() ?? false });
  if (message !== '') print(`${message}\n`);
  process.exitCode = 1;
}

function toStandardError(lines: string): void {
  process.stderr.write(lines);
}

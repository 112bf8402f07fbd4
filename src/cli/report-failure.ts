/** Errors that are no fault of the program: their message says everything. */
const EXPECTED = new Set(['ArchiveError', 'OutFolderError', 'SettingError']);

/**
 * Ends a command that failed: prints what went wrong, with a stack only where it is a bug of ours,
 * and has the process exit with 1. By name, because Astro loads its configuration, and with it the
 * classes of errors, a second time.
 */
export function reportFailure(error: unknown): void {
  const expected = error instanceof Error && EXPECTED.has(error.name);
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}

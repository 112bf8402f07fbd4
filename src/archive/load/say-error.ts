import { getSystemErrorMessage } from 'node:util';

/** What the system has to say of an error, in words: "no such file or directory". */
export function sayError(error: unknown): string {
  if (error instanceof Error && 'errno' in error) return getSystemErrorMessage(Number(error.errno));
  return error instanceof Error ? error.message : String(error);
}

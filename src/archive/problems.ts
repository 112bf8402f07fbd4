/**
 * Every problem that Dossier can report: one table. Stages make problems with `problem()` and return
 * them as data; only the commands and the site print them or fail on them.
 */

/** An error stops the build; a warning does not. */
type Severity = 'error' | 'warning';

interface Kind {
  readonly severity: Severity;
  /** What is wrong, for the archivist. `detail` is what the case at hand adds. */
  readonly message: (detail: string) => string;
  /** How to mend it. */
  readonly remedy: string;
}

export const PROBLEMS = {
  'text-empty': {
    severity: 'error',
    message: () => 'the text is empty',
    remedy: 'save the article again, or remove the file',
  },
} as const satisfies Record<string, Kind>;

export type ProblemId = keyof typeof PROBLEMS;

export interface Problem {
  readonly id: ProblemId;
  readonly severity: Severity;
  /** Path of the file, as the archivist knows it. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
}

/** A problem of the table, at its place. */
export function problem(id: ProblemId, where: { file: string; line?: number }, detail = ''): Problem {
  const { severity, message, remedy }: Kind = PROBLEMS[id];
  return { id, severity, ...where, message: message(detail), remedy };
}

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
  'folder-unreadable': {
    severity: 'error',
    message: (detail) => `the folder cannot be read (${detail})`,
    remedy: 'check that it exists and that you may read it; SEEDS=DIR names another archive folder',
  },
  'folder-missing': {
    severity: 'error',
    message: () => 'there is no such archive folder, so no actor and no topic is known',
    remedy: 'set SEEDS to the folder of your archive',
  },
  'folder-empty': {
    severity: 'error',
    message: () => 'the folder holds no text',
    remedy: 'save articles as .txt files in it',
  },
  'link-outside': {
    severity: 'warning',
    message: () => 'this is no file, or a link out of the archive, and is not followed',
    remedy: 'put a copy of the file in its place',
  },
  'text-unreadable': {
    severity: 'error',
    message: (detail) => `the file cannot be read (${detail})`,
    remedy: 'check its name and that you may read it',
  },
  'text-no-file': {
    severity: 'error',
    message: () => 'this is a folder, a pipe or a device, and no file',
    remedy: 'put a file in its place, or name another',
  },
  'text-empty': {
    severity: 'error',
    message: () => 'the text is empty',
    remedy: 'save the article again, or remove the file',
  },
  'text-too-large': {
    severity: 'error',
    message: () => 'the file has more than 64 MB, which no article has',
    remedy: 'save each article as a file of its own, or remove the file',
  },
  'text-binary': {
    severity: 'error',
    message: () => 'this is no text: it holds NUL bytes',
    remedy: 'save the article as plain text in UTF-8, or remove the file',
  },
  'text-encoding': {
    severity: 'error',
    message: (detail) =>
      `the byte ${detail} is not UTF-8, and it is not certain what encoding the file has instead`,
    remedy: 'convert the file, with the name of its encoding: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
  },
  'text-recoded': {
    severity: 'warning',
    message: (detail) => `the text is ${detail} and was read as such`,
    remedy: 'nothing is lost; save it as UTF-8 to be rid of this warning',
  },
  'text-bom': {
    severity: 'warning',
    message: () => 'the text begins with a byte order mark, which was left out',
    remedy: 'nothing is lost; save it as UTF-8 without the mark to be rid of this warning',
  },
  'text-line-ends': {
    severity: 'warning',
    message: () => 'the lines end as on Windows or an old Mac (CR), and were read as such',
    remedy: 'nothing is lost; save it with Unix line ends (LF) to be rid of this warning',
  },
  'text-controls': {
    severity: 'warning',
    message: () => 'the line holds control characters that no text needs',
    remedy: 'compare the line with its source and remove them',
  },
  'text-sidecar': {
    severity: 'error',
    message: () => 'this is a sidecar and no text',
    remedy: 'name its text; what the sidecar supplies is read with it',
  },
  'text-bidi': {
    severity: 'warning',
    message: () => 'hidden characters turn the direction of writing, so the line may read as what it is not',
    remedy: 'compare the line with its source; remove the characters U+202A to U+202E and U+2066 to U+2069',
  },
  'date-ambiguous': {
    severity: 'warning',
    message: (detail) => `the publication date can be read in two ways: ${detail}`,
    remedy: 'supply the date as `published` in a sidecar',
  },
  'date-weekday': {
    severity: 'warning',
    message: (detail) => `the publication date names a weekday that was not its own: ${detail}`,
    remedy: 'compare it with the source; supply the date as `published` in a sidecar if it is wrong',
  },
  'date-two': {
    severity: 'warning',
    message: (detail) => `two possible publication dates: ${detail}`,
    remedy: 'if it is the other one, supply it as `published` in a sidecar',
  },
  'yaml-syntax': {
    severity: 'error',
    message: (detail) => `YAML cannot read this: ${detail}`,
    remedy: 'mend the line; names with a colon or a # need quotation marks around them',
  },
  'yaml-no-map': {
    severity: 'error',
    message: () => 'the file is no map of names and values',
    remedy: 'write it as lines of `name: value`',
  },
  'yaml-repeated-key': {
    severity: 'error',
    message: (detail) => `'${detail}' stands twice in one map`,
    remedy: 'join the two, or remove one',
  },
  'yaml-bounds': {
    severity: 'error',
    message: (detail) => `the file is not read: ${detail}`,
    remedy: 'write it plainly: entries and their fields, without aliases',
  },
  'yaml-unknown-field': {
    severity: 'error',
    message: (detail) => detail,
    remedy: 'correct its name, or remove it',
  },
  'yaml-missing-field': {
    severity: 'error',
    message: (detail) => `${detail} is missing`,
    remedy: 'add it',
  },
  'yaml-value': {
    severity: 'error',
    message: (detail) => detail,
    remedy: 'correct the value',
  },
  'entry-id': {
    severity: 'error',
    message: (detail) => `'${detail}' cannot be an id`,
    remedy: 'use lower-case letters and digits, joined by single hyphens: port-authority',
  },
  'entry-id-reserved': {
    severity: 'error',
    message: (detail) =>
      `'${detail}' cannot be an id: the site needs that name itself, or Windows allows no file of that name`,
    remedy: 'make it longer: page-family',
  },
  'entry-label': {
    severity: 'error',
    message: (detail) => detail,
    remedy: 'give one of the two another prefLabel, or join them',
  },
  'ambiguous-label': {
    severity: 'warning',
    message: (detail) => detail,
    remedy: 'nothing is wrong: the name is linked only where the text has introduced one of them',
  },
  'actor-unknown': {
    severity: 'error',
    message: (detail) => `there is no actor '${detail}'`,
    remedy: 'use ids of actors.yaml',
  },
  'topic-unknown': {
    severity: 'error',
    message: (detail) => `there is no topic '${detail}'`,
    remedy: 'use the id of a topic of this file',
  },
  'topic-circle': {
    severity: 'error',
    message: (detail) => `broader topics run in a circle: ${detail}`,
    remedy: 'remove one of these from `broader`',
  },
  'sidecar-alone': {
    severity: 'error',
    message: (detail) => `there is no text ${detail} beside this sidecar`,
    remedy: 'rename the sidecar after its text, or remove it',
  },
  'sidecar-name': {
    severity: 'warning',
    message: () => 'a file named .yml is not read',
    remedy: 'rename it to .yaml',
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

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
    message: () => 'this is a link out of the archive, or no file at all, and was left out',
    remedy: 'put a copy of the file in its place',
  },
  'text-unreadable': {
    severity: 'error',
    message: (detail) => `the file cannot be read (${detail})`,
    remedy: 'check its name and that you may read it',
  },
  'text-no-file': {
    severity: 'error',
    message: () => 'this is not a file that can be read, but a folder or a device',
    remedy: 'put a file in its place, or name another',
  },
  'text-empty': {
    severity: 'error',
    message: () => 'the text is empty',
    remedy: 'save the article again, or remove the file',
  },
  'text-too-large': {
    severity: 'error',
    message: () => 'the file is larger than 64 MB, which is too large for an article',
    remedy: 'save each article as a file of its own, or remove the file',
  },
  'text-binary': {
    severity: 'error',
    message: () => 'this is not plain text: it holds bytes that no text has (NUL)',
    remedy: 'save the article as plain text in UTF-8, or remove the file',
  },
  'text-encoding': {
    severity: 'error',
    message: (detail) =>
      `the byte ${detail} is not UTF-8, and it is not certain what other encoding the file is in`,
    remedy:
      'save it as UTF-8 in an editor that shows it rightly, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
  },
  'text-recoded': {
    severity: 'warning',
    message: (detail) => `the text is in ${detail} instead of UTF-8, and was read as such`,
    remedy: 'nothing is lost; save it as UTF-8 to be rid of this warning',
  },
  'text-bom': {
    severity: 'warning',
    message: () => 'the text begins with a byte order mark, which was left out',
    remedy: 'nothing is lost; save it as UTF-8 without the mark to be rid of this warning',
  },
  'text-line-ends': {
    severity: 'warning',
    message: () => 'the lines end as on Windows or on an old Mac (CR), and were read as such',
    remedy: 'nothing is lost; save it with Unix line ends (LF) to be rid of this warning',
  },
  'text-controls': {
    severity: 'warning',
    message: () => 'the line holds hidden characters that no text needs',
    remedy: 'compare the line with its source, and save the article again without them',
  },
  'text-sidecar': {
    severity: 'error',
    message: () => 'this is a sidecar, not a text',
    remedy: 'name the text beside it; what the sidecar supplies is read with that',
  },
  'text-bidi': {
    severity: 'warning',
    message: () =>
      'hidden characters change the direction of writing, so the line may not say what it seems to',
    remedy:
      'compare the line with its source, and save the article again without U+202A to U+202E and U+2066 to U+2069',
  },
  'text-invisible': {
    severity: 'warning',
    message: () =>
      'characters that nobody sees stand within words, so the words are not what they seem to be',
    remedy:
      'compare the line with its source; names and topics are found all the same, an exact search may not be',
  },
  'text-look-alike': {
    severity: 'warning',
    message: () => 'a word is made of Latin and Cyrillic letters, which look alike',
    remedy: 'compare the line with its source; a name written so is not found',
  },
  'date-ambiguous': {
    severity: 'warning',
    message: (detail) => `the publication date can be read in two ways: ${detail}`,
    remedy: 'supply the date as `published` in a sidecar',
  },
  'date-weekday': {
    severity: 'warning',
    message: (detail) => `the publication date names the wrong day of the week: ${detail}`,
    remedy: 'compare it with the source; supply the date as `published` in a sidecar if it is wrong',
  },
  'date-two': {
    severity: 'warning',
    message: (detail) => `two possible publication dates: ${detail}`,
    remedy: 'if the wrong one was taken, supply the other as `published` in a sidecar',
  },
  'yaml-syntax': {
    severity: 'error',
    message: (detail) => `this is not valid YAML: ${detail}`,
    remedy: 'correct the line; a value with a colon or a # in it needs quotation marks around it',
  },
  'yaml-no-map': {
    severity: 'error',
    message: () => 'the file is not made of names with their values',
    remedy: 'write it as lines of `name: value`',
  },
  'yaml-repeated-key': {
    severity: 'error',
    message: (detail) => `'${detail}' is given twice`,
    remedy: 'join the two, or remove one',
  },
  'yaml-hidden': {
    severity: 'warning',
    message: () =>
      'hidden characters could steer whoever reads this: marks of direction are left out, others shown as �',
    remedy: 'write the line again without control characters, U+202A to U+202E and U+2066 to U+2069',
  },
  'yaml-bounds': {
    severity: 'error',
    message: (detail) => `the file was not read: ${detail}`,
    remedy: 'write it plainly, as entries with their fields',
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
    remedy: 'use the id of an actor in actors.yaml',
  },
  'topic-unknown': {
    severity: 'error',
    message: (detail) => `there is no topic '${detail}'`,
    remedy: 'use the id of a topic in this file',
  },
  'topic-circle': {
    severity: 'error',
    message: (detail) => `broader topics run in a circle: ${detail}`,
    remedy: 'remove one of these from `broader`',
  },
  'formerly-taken': {
    severity: 'error',
    message: (detail) => `an id in \`formerly\` is that of another entry: ${detail}`,
    remedy: 'remove it there; an old address leads to one page, and to none where it has one of its own',
  },
  'ledger-outside': {
    severity: 'error',
    message: () => 'the ledger is a link out of the archive, or to nothing, so no old address is known',
    remedy: 'put a copy of the file in its place',
  },
  'ledger-line': {
    severity: 'error',
    message: () => 'this line of the ledger cannot be read',
    remedy:
      'write it as the others, an address and its fields in braces on one line, or restore it from a copy',
  },
  'ledger-address': {
    severity: 'error',
    message: (detail) => `'${detail}' is no address that a page of the archive can have had`,
    remedy: 'restore the line from a copy; an address is written articles/harbour-reopens',
  },
  'ledger-change-alone': {
    severity: 'error',
    message: (detail) => `a change of ${detail} is recorded, but the address is not`,
    remedy: 'restore the line of the address from a copy, or remove this one',
  },
  'ledger-target': {
    severity: 'error',
    message: (detail) => `the address that stands in its place is none that the archive has had: ${detail}`,
    remedy: 'correct `to`, which names another article, actor or topic of the same kind',
  },
  'ledger-circle': {
    severity: 'error',
    message: (detail) => `the addresses that stand in each other's place lead in a circle: ${detail}`,
    remedy: 'correct `to`, so that the last one leads to a page or, without `to`, is removed',
  },
  'ledger-still-there': {
    severity: 'warning',
    message: (detail) =>
      `another address is to stand in the place of ${detail}, which still has its own page`,
    remedy: 'take out its text or its entry, or remove `to`',
  },
  'address-given-away': {
    severity: 'error',
    message: (detail) => `${detail}, to which it was moved, and another has its id now`,
    remedy:
      'give the new entry another id; if they are one, write the other id in `formerly` of the new entry; to have the move forgotten, remove this line',
  },
  'address-gone': {
    severity: 'warning',
    message: (detail) => `${detail} was published, and nothing stands there any more`,
    remedy:
      'say on this line what became of it: `to`, the address that stands in its place, or `note`, why it was removed; for an actor or a topic with another id now, write `formerly` in its entry',
  },
  'address-renamed': {
    severity: 'warning',
    message: (detail) => `${detail}, which is new, has its name`,
    remedy:
      'if they are one, write the old id in `formerly` of the new entry; if not, say on this line in `note` why it was removed',
  },
  'sidecar-alone': {
    severity: 'error',
    message: (detail) => `there is no text ${detail} beside this sidecar`,
    remedy: 'rename the sidecar after its text, or remove it',
  },
  'sidecar-name': {
    severity: 'warning',
    message: () => 'a file whose name ends in .yml is not read',
    remedy: 'rename it so that its name ends in .yaml',
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

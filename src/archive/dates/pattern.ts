import type { DateMeaning } from './date-expression.ts';

/** What the named groups of a pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date, as regular expressions over shapes. */
export interface Pattern {
  /** Assertion of what stands before. */
  readonly before: string;
  readonly source: string;
  /** Parts of a character class: the symbols that it can begin with. */
  readonly begins: string;
  /** Assertion of what stands after. */
  readonly after: string;
  /** @returns `null` where there is no such date, as of 31 February: the words are then no date at all */
  readonly read: (groups: Groups) => DateMeaning | null;
}

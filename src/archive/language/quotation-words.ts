/**
 * Words by which a text says who speaks, for `annotate/`. Each is a list of phrases with `|` between them, in
 * lower case; a word may be on several lists.
 */
export interface QuotationWords {
  /** Verbs whose subject speaks, and stands before them or right after the words quoted: "said". */
  readonly says: string;
  /** The same where the subject follows the verb. */
  readonly saidBy: string;
  /** Those of them that without a subject mean who spoke last. */
  readonly adds: string;
  /** Verbs whose subject stands earlier in the sentence: "adding". */
  readonly saying: string;
  /** Nouns whose possessor speaks: the minister's "call". */
  readonly sayings: string;
  /** What stands before the speaker: "according to". */
  readonly sources: string;
  /** The same, only after the words quoted: „…“, "so" the minister. */
  readonly asides: string;
  /** What speaks for its author: "report"; and what leads from it to the author: "by". */
  readonly documents: string;
  readonly authors: string;
  /** Pronouns that stand for a person, and for a body. */
  readonly he: string;
  readonly they: string;
  /** What opens the words reported: "that". */
  readonly that: string;
  readonly and: string;
  /** What opens a clause with another subject: "but". */
  readonly but: string;
  /** What opens a clause about the word before: "who". */
  readonly who: string;
  readonly prepositions: string;
  readonly articles: string;
  readonly this: string;
  /** What may stand between subject and verb: "also", "on monday", "has". */
  readonly adverbs: string;
  /** What says of a verb beside it that its subject does not speak: "is" said to, reported "by", did "not" say. */
  readonly passive: string;
  /** What people and offices are: the Kremlin "spokesman" is not the Kremlin. */
  readonly roles: string;
}

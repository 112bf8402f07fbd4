/** What the words around a name say of what it names. */
export const CUES = [
  'person',
  'body',
  'outlet',
  'place',
  'speaks',
  'capitals',
  'article',
  'adjective',
] as const;

export type Cue = (typeof CUES)[number];

/** One place where a text has what looks like a name. */
export interface Sighting {
  /** The words of the name, folded. */
  readonly keys: readonly string[];
  readonly text: string;
  readonly cues: ReadonlySet<Cue>;
  /** Whether its capital may only be due to its place: the first word of a sentence. */
  readonly opens: boolean;
  /** Path of the text, 1-based line, and the sentence. */
  readonly seed: string;
  readonly line: number;
  readonly sentence: string;
}

/** Names in their places. */
import type { Naming } from './compile-vocabulary.ts';

/** Words of a passage, from `first` up to, not including, `after`. */
export interface Range {
  readonly first: number;
  readonly after: number;
}

/** A name of an actor. */
export interface Found extends Range {
  readonly naming: Naming;
}

/** A name that several actors bear, where the text does not tell which is meant. */
export interface Unresolved extends Range {
  readonly candidates: readonly string[];
}

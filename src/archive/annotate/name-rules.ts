/** The names section of a language, ready for looking up words. */
import type { NameWords } from '../language/language.ts';
import type { Variants } from './word-trie.ts';

export interface NameRules {
  readonly variants: Variants;
  readonly articles: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const list = (words: string) => new Set(words.split('|'));

/** Compiles the words of a language; without a language, names are found and nothing is read from the words around. */
export function compileRules(words: NameWords | undefined): NameRules {
  return {
    variants: () => [],
    articles: list(words?.articles ?? ''),
    places: list(words?.places ?? ''),
  };
}

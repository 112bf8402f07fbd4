import type { Naming } from './compile-vocabulary.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from './passages.ts';
import type { Match } from './word-trie.ts';

/** Whether a city that may stand for a government is only the place of what is told: "in Moscow". */
export function isPlace({ words }: TextPassage, { first }: Match<Naming>, rules: NameRules): boolean {
  let before = first - 1;
  while (rules.articles.has(words[before]?.key ?? '')) before -= 1;
  return rules.places.has(words[before]?.key ?? '');
}

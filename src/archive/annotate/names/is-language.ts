import type { Range } from './found.ts';
import type { NameRules } from './name-rules.ts';
import type { Word } from '../words/split-words.ts';

/** Whether an adjective of a people is the name of their language: "speaks Danish", "in Danish." */
export function isLanguage(words: readonly Word[], { first, after }: Range, rules: NameRules): boolean {
  const before = words[first - 1]?.key ?? '';
  if (rules.speech.has(before)) return true;
  const next = words[after];
  return rules.places.has(before) && (!next?.joins || rules.and.has(next.key));
}

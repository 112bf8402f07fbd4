import { isBeginning, stemOf } from './evaluate.ts';
import type { Pattern } from './find-passages.ts';
import { spellingsOf, type NamedTerm } from './names.ts';

/** What a term of a query marks in a text: itself, and every spelling of the actors that it names. */
export function patternOf(term: NamedTerm): Pattern[] {
  const own = isBeginning(term)
    ? { words: term.words.map(stemOf), beginning: true }
    : { words: term.words, beginning: false };
  return [own, ...term.actors.flatMap(spellingsOf).map((words) => ({ words, beginning: false }))];
}

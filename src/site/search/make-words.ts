import type { Archive } from '../../archive/archive.ts';
import { searchableTexts } from './searchable.ts';
import { keysOf } from './words.ts';

/** How many words are offered to those who misspelt one; a larger archive keeps its most frequent. */
const MOST = 10_000;

/** Shorter words have too many neighbours to be worth a guess. */
const SHORTEST = 4;

/** The words of the archive with the number of articles that hold them, the most frequent first. */
export function makeWords({ articles }: Archive): [string, number][] {
  const counts = new Map<string, number>();
  for (const article of articles.values()) {
    const words = new Set(searchableTexts(article).flatMap(([, text]) => keysOf(text)));
    for (const word of words) if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, MOST);
}

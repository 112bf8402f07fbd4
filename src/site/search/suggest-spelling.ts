/** What a query that finds nothing may have meant: names and words of the archive that look or sound alike. */
import { SHORTEST_BEGINNING } from './catalogue.ts';
import { textHits } from './evaluate.ts';
import type { Engine } from './engine.ts';
import { fetchJson } from './fetch-json.ts';
import { parseQuery } from './parse-query.ts';
import { keysOf } from './words.ts';

const MOST = 3;

/**
 * The name nearest to a query of several words, then the query with one unknown word replaced by each of its
 * nearest neighbours; one of few letters has too many.
 */
export async function suggestSpelling(
  q: string,
  { index, names }: Pick<Engine, 'index' | 'names'>,
): Promise<string[]> {
  const terms = parseQuery(q).all.flat();
  const found = await Promise.all(terms.map(async (term) => (await textHits(term, index)).size > 0));
  const unknown = terms.find((_, place) => !found[place]);
  if (!unknown || unknown.words.join('').length < SHORTEST_BEGINNING) return [];
  const labels = [...names.actors, ...names.topics].flatMap(({ label, labels, articles }) =>
    [label, ...labels].map((spelling) => ({ spelling, means: label, articles })),
  );
  const words = (await fetchJson<readonly (readonly [string, number])[]>('/search/words.json'))
    .filter(([word]) => !names.byLabel.has(word))
    .map(([word, articles]) => ({ spelling: word, means: word, articles }));
  const whole = terms.length > 1 ? nearest(keysOf(q).join(' '), labels, 1) : [];
  const replaced = nearest(unknown.words.join(' '), [...labels, ...words], MOST).map((word) =>
    q.replace(unknown.text, () => word),
  );
  const near = [...whole, ...replaced];
  const keys = near.map((one) => keysOf(one).join(' '));
  return near.filter((_, place) => keys.indexOf(keys[place] ?? '') === place).slice(0, MOST);
}

/** A way to write what an archive knows. */
export interface Candidate {
  readonly spelling: string;
  /** What it is a spelling of, and what a reader is offered. */
  readonly means: string;
  readonly articles: number;
}

/**
 * What is few changes away from a word, or sounds like it; the nearest first, then what is in the
 * most articles. What differs in case or accents alone is offered once.
 */
export function nearest(word: string, candidates: readonly Candidate[], most: number): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const limitOfSound = limit + 2;
  const sound = soundOf(word);
  const near = new Map<string, { means: string; changes: number; articles: number }>();
  for (const { spelling, means, articles } of candidates) {
    const key = keysOf(spelling).join(' ');
    if (Math.abs(key.length - word.length) > limitOfSound) continue;
    const changes = distance(word, key, limitOfSound);
    const alike = changes <= limit || (changes <= limitOfSound && soundOf(key) === sound);
    const meant = keysOf(means).join(' ');
    if (alike && changes < (near.get(meant)?.changes ?? Infinity))
      near.set(meant, { means, changes, articles });
  }
  return [...near.values()]
    .toSorted((one, other) => one.changes - other.changes || other.articles - one.articles)
    .slice(0, most)
    .map(({ means }) => means);
}

/** Letters that are easily taken for one another when a name is only heard. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph|v|w/gu, 'f'],
  [/[cgkqx]h?/gu, 'k'],
  [/sh?|z|th/gu, 's'],
  [/[dt]/gu, 't'],
  [/[mn]/gu, 'n'],
  [/[aeiouyh]/gu, ''],
];

/** How a word sounds, roughly: its consonants by kind, doubled ones once. */
const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), word).replace(/(.)\1+/gu, '$1');

/**
 * The number of letters to add, drop, change or swap (Damerau and Levenshtein), or `limit + 1` where
 * it is more than the limit.
 */
export function distance(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

/** What a query that finds nothing may have meant: names and words of the archive that look or sound alike. */
import { SHORTEST_BEGINNING } from './catalogue.ts';
import { textHits } from './evaluate.ts';
import type { Engine } from './engine.ts';
import { fetchJson } from './fetch-json.ts';
import { recogniseNames, type NameIndex } from './names.ts';
import { parseQuery, type Term } from './parse-query.ts';
import { keysOf } from './words.ts';

/** How many are offered, and how many are tried for it. */
const MOST = 3;
const TRIED = 8;

/**
 * The name nearest to a query of several words, then the query with one unknown word replaced by each of its
 * nearest neighbours; one of few letters has too many.
 * @param finds whether a query finds anything: what does not is not offered
 */
export async function suggestSpelling(
  q: string,
  { index, names }: Pick<Engine, 'index' | 'names'>,
  finds: (q: string) => Promise<boolean>,
): Promise<string[]> {
  const terms = recogniseNames(parseQuery(q), names).filter(({ role }) => role !== 'excluded');
  const found = await Promise.all(
    terms.map(async (term) => term.actors.length > 0 || (await textHits(term, index)).size > 0),
  );
  const unknown = terms.find((_, place) => !found[place]);
  if (!unknown || unknown.words.join('').length < SHORTEST_BEGINNING) return [];
  const labels = labelsOf(names);
  const words = (await fetchJson<readonly (readonly [string, number])[]>('/search/words.json'))
    .filter(([word]) => !names.byLabel.has(word))
    .map(([word, articles]) => ({ spelling: word, means: word, articles }));
  const whole = terms.length > 1 ? nearest(keysOf(q).join(' '), labels, 1) : [];
  const candidates = [...labels, ...labels.flatMap(wordsOfName), ...words];
  const replaced = nearest(unknown.words.join(' '), candidates, TRIED).map((word) =>
    replace(q, unknown, word),
  );
  const offered = new Map<string, string>();
  for (const one of [...whole, ...replaced]) {
    const key = [...new Set(keysOf(one))].sort().join(' ');
    if (!offered.has(key) && (await finds(one))) offered.set(key, one);
    if (offered.size === MOST) break;
  }
  return [...offered.values()];
}

const labelsOf = ({ actors, topics }: NameIndex): Candidate[] =>
  [...actors, ...topics].flatMap(({ label, labels, articles }) =>
    [label, ...labels].map((spelling) => ({ spelling, means: label, articles })),
  );

/** Of a name of several words, each may be all that somebody knows. */
function wordsOfName({ spelling, means, articles }: Candidate): Candidate[] {
  const words = keysOf(spelling).filter((word) => word.length > SHORTEST_BEGINNING);
  return words.length > 1 ? words.map((word) => ({ spelling: word, means, articles })) : [];
}

/** Puts a name or a word in the place of a term, and of the words beside it that are a part of the name. */
function replace(q: string, { at, text }: Term, by: string): string {
  const words = new Set(keysOf(by));
  const isPart = (token: string): boolean => {
    const keys = keysOf(token);
    return /^[\p{L}\p{N}\p{M}]+$/u.test(token) && keys.length > 0 && keys.every((key) => words.has(key));
  };
  const before = q.slice(0, at).split(/(?<=\s)/u);
  const after = q.slice(at + text.length).split(/(?=\s)/u);
  while (isPart(before.at(-1)?.trim() ?? '')) before.pop();
  while (isPart(after[0]?.trim() ?? '')) after.shift();
  return [...before, by, ...after].join('').trim();
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

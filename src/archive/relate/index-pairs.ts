import type { Pair, SharedPassage } from '../archive.ts';
import type { ArticleRecord, Mention } from '../records.ts';

/** Pairs that an actor has at most: those that share the most passages. */
const MOST = 12;

/** Of a passage that is a mere list of names, so many actors are paired. */
const MOST_IN_A_PASSAGE = 16;

/**
 * Finds the actors whom the same passages name: a paragraph, the standfirst or the headline.
 * @param articles newest first
 * @returns for each actor its pairs, most passages first; both actors of a pair hold the same object
 */
export function indexPairs(articles: readonly ArticleRecord[]): Map<string, Pair[]> {
  const listed = strongest(countPairs(articles));
  const passages = new Map<string, SharedPassage[]>([...listed].map((key) => [key, []]));
  for (const article of articles) {
    for (const mentions of passagesOf(article)) {
      for (const [key, pair] of pairsIn(mentions)) {
        const both = mentions.filter(({ actor }) => pair.includes(actor));
        passages.get(key)?.push({ article, mentions: both });
      }
    }
  }
  return byActor(passages);
}

function countPairs(articles: readonly ArticleRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const mentions of passagesOf(article)) {
      for (const [key] of pairsIn(mentions)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const passagesOf = ({ mentions }: ArticleRecord): Mention[][] => [
  ...Map.groupBy(mentions, ({ paragraph }) => paragraph).values(),
];

/** The pairs of a passage by their key, which is also their address; the ids of each in the order of the alphabet. */
function* pairsIn(mentions: readonly Mention[]): Generator<[string, [string, string]]> {
  const actors = [...new Set(mentions.map(({ actor }) => actor))].slice(0, MOST_IN_A_PASSAGE).sort();
  for (const [index, one] of actors.entries()) {
    for (const other of actors.slice(index + 1)) yield [keyOf(one, other), [one, other]];
  }
}

const keyOf = (one: string, other: string): string => `${one}/${other}`;

const actorsOf = (key: string): [string, string] => {
  const [one = '', other = ''] = key.split('/');
  return [one, other];
};

/** The pairs that are among the strongest of at least one of their two actors. */
function strongest(counts: ReadonlyMap<string, number>): Set<string> {
  const ranked = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const held = new Map<string, number>();
  return new Set(
    ranked.flatMap(([key]) => {
      const isListed = actorsOf(key).map((actor) => {
        const count = (held.get(actor) ?? 0) + 1;
        held.set(actor, count);
        return count <= MOST;
      });
      return isListed.includes(true) ? key : [];
    }),
  );
}

function byActor(passages: ReadonlyMap<string, readonly SharedPassage[]>): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>();
  const ranked = [...passages].sort(([, a], [, b]) => b.length - a.length);
  for (const [key, shared] of ranked) {
    const pair: Pair = { address: key, actors: actorsOf(key), passages: shared };
    for (const actor of pair.actors) {
      const own = pairs.get(actor) ?? [];
      if (own.length < MOST) own.push(pair);
      pairs.set(actor, own);
    }
  }
  return pairs;
}

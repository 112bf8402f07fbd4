import type { ActorEntry } from '../entries.ts';
import type { ArticleRecord, RelatedArticle } from '../records.ts';
import { collectTraits, type Traits } from './collect-traits.ts';
import { compareArticles, type Background } from './compare-articles.ts';

/** Related articles that one article has at most. */
const MOST = 8;

/** Of the articles that share a clue, each is compared with so many of the next in time. */
const NEIGHBOURS = 6;

/**
 * Finds the articles that report what another reports. Linear: only articles that share a clue (a
 * little-known actor, or an actor on a day) are compared, and of those only neighbours in time.
 * @param articles in the order of time
 * @returns for each article the others with the reasons, nearest first
 */
export function findRelated(
  articles: readonly ArticleRecord[],
  actors: ReadonlyMap<string, ActorEntry>,
): RelatedArticle[][] {
  const traits = articles.map((article) => collectTraits(article, actors));
  const background: Background = { actors, isDistinctive: distinctiveOf(traits) };
  const found = articles.map(() => [] as { index: number; weight: number; related: RelatedArticle }[]);

  for (const [index, others] of candidates(traits, background.isDistinctive).entries()) {
    for (const other of others) {
      const [a, b] = [traits[index], traits[other]];
      const [first, second] = [articles[index], articles[other]];
      if (!a || !b || !first || !second) continue;
      const { reasons, weight } = compareArticles(a, b, background);
      if (weight === 0) continue;
      found[index]?.push({ index: other, weight, related: { article: second.id, reasons: [...reasons] } });
      found[other]?.push({ index, weight, related: { article: first.id, reasons: [...reasons] } });
    }
  }
  return found.map((list, index) =>
    list
      .sort(
        (a, b) =>
          b.weight - a.weight || Math.abs(a.index - index) - Math.abs(b.index - index) || a.index - b.index,
      )
      .slice(0, MOST)
      .map(({ related }) => related),
  );
}

/** An actor is distinctive whom at most the square root of all articles name: 2 of 5, 100 of 10,000. */
function distinctiveOf(traits: readonly Traits[]): (actor: string) => boolean {
  const articles = new Map<string, number>();
  for (const { named } of traits) {
    for (const actor of named.keys()) articles.set(actor, (articles.get(actor) ?? 0) + 1);
  }
  const limit = Math.max(2, Math.floor(Math.sqrt(traits.length)));
  return (actor) => (articles.get(actor) ?? 0) <= limit;
}

/** For each article the later ones in the list to compare it with. */
function candidates(traits: readonly Traits[], isDistinctive: (actor: string) => boolean): Set<number>[] {
  const clues = new Map<string, number[]>();
  for (const [index, { lead, days }] of traits.entries()) {
    const own = [...lead.actors].filter(isDistinctive);
    for (const [day, scene] of days) own.push(...[...scene.actors].map((actor) => `${day} ${actor}`));
    for (const clue of own) {
      const sharing = clues.get(clue);
      if (sharing) sharing.push(index);
      else clues.set(clue, [index]);
    }
  }
  const pairs = traits.map(() => new Set<number>());
  for (const sharing of clues.values()) {
    for (const [at, index] of sharing.entries()) {
      for (const other of sharing.slice(at + 1, at + 1 + NEIGHBOURS)) pairs[index]?.add(other);
    }
  }
  return pairs;
}

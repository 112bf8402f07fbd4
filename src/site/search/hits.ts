/** Articles that match, and what comes of joining them. */

/** How an article matches. */
export interface Match {
  /** In Pagefind's measure. */
  readonly score: number;
  /** Whether its headline does. */
  readonly headline: boolean;
}

/** Articles by their place in the archive. */
export type Hits = ReadonlyMap<number, Match>;

/** A match that says nothing of how good it is. */
export const UNWEIGHED: Match = { score: 0, headline: false };

/** The articles of all, with a headline that matches where it does so for each. */
export function every([first, ...others]: readonly [Hits, ...Hits[]]): Hits {
  if (others.length === 0) return first;
  const hits = new Map<number, Match>();
  for (const [article, match] of first) {
    let { score, headline } = match;
    const isInAll = others.every((other) => {
      const also = other.get(article);
      score += also?.score ?? 0;
      headline &&= also?.headline === true;
      return also !== undefined;
    });
    if (isInAll) hits.set(article, { score, headline });
  }
  return hits;
}

/** The articles of any, each with its best match. */
export function either(several: readonly Hits[]): Hits {
  const [only, ...others] = several;
  if (only && others.length === 0) return only;
  const hits = new Map<number, Match>(only);
  for (const some of others) {
    for (const [article, match] of some) {
      const known = hits.get(article);
      hits.set(
        article,
        known
          ? { score: Math.max(known.score, match.score), headline: known.headline || match.headline }
          : match,
      );
    }
  }
  return hits;
}

/** The articles of the first that are in none of the others. */
export function without(hits: Hits, others: readonly Hits[]): Hits {
  if (others.length === 0) return hits;
  return new Map([...hits].filter(([article]) => !others.some((other) => other.has(article))));
}

import type { Statement } from '../archive.ts';
import type { ArticleRecord, Quotation } from '../records.ts';
import type { Span } from '../shapes.ts';

/** What an actor says, and what others say of it. */
export interface Statements {
  readonly by: Statement[];
  readonly about: Statement[];
}

/**
 * Sorts the quotations of all articles by who speaks and by who is spoken of.
 * @param articles newest first
 * @returns by actor, newest first; an actor whom nobody quotes or speaks of is not in it
 */
export function indexStatements(articles: Iterable<ArticleRecord>): Map<string, Statements> {
  const index = new Map<string, Statements>();
  const of = (actor: string): Statements => {
    const known = index.get(actor) ?? { by: [], about: [] };
    index.set(actor, known);
    return known;
  };
  for (const article of articles) {
    const mentions = Map.groupBy(article.mentions, ({ paragraph }) => paragraph);
    for (const quotation of article.quotations) {
      const statement = { article, quotation };
      if (quotation.speaker !== null) of(quotation.speaker).by.push(statement);
      for (const actor of namedIn(quotation, mentions)) of(actor).about.push(statement);
    }
  }
  return index;
}

/** The actors whom a quotation names, its speaker apart. */
function namedIn(
  { segments, speaker }: Quotation,
  mentions: ReadonlyMap<string, readonly (Span & { readonly actor: string })[]>,
): Set<string> {
  const named = segments.flatMap(({ paragraph, start, end }) =>
    (mentions.get(paragraph) ?? []).filter((mention) => mention.start >= start && mention.end <= end),
  );
  return new Set(named.map(({ actor }) => actor).filter((actor) => actor !== speaker));
}

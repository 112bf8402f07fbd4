/** Where in an article each actor appears and speaks: a strip of the text for each. */
import type { ArticleRecord } from '../archive/records.ts';
import type { Span } from '../archive/shapes.ts';

/** A run of the text, as shares of its whole length: from 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Strip {
  readonly actor: string;
  /** Where the actor is named. */
  readonly named: readonly Stretch[];
  /** Where the actor's own words stand. */
  readonly speaks: readonly Stretch[];
}

/**
 * The strips of those who appear most, who speak first.
 * @param most how many actors at most
 */
export function stripsOf({ paragraphs, mentions, quotations }: ArticleRecord, most: number): Strip[] {
  let length = 0;
  const starts = new Map<string, number>();
  for (const { id, text } of paragraphs) {
    starts.set(id, length);
    length += text.length;
  }
  const stretch = ({ paragraph, start, end }: Span): Stretch[] => {
    const offset = starts.get(paragraph);
    return offset === undefined ? [] : [{ from: (offset + start) / length, to: (offset + end) / length }];
  };
  const named = Map.groupBy(mentions, ({ actor }) => actor);
  const spoken = Map.groupBy(quotations, ({ speaker }) => speaker);
  const actors = new Set([...quotations.flatMap(({ speaker }) => speaker ?? []), ...named.keys()]);
  return [...actors]
    .map((actor) => ({
      actor,
      named: (named.get(actor) ?? []).flatMap(stretch),
      speaks: (spoken.get(actor) ?? []).flatMap(({ segments }) => segments).flatMap(stretch),
    }))
    .filter((strip) => strip.named.length + strip.speaks.length > 0)
    .toSorted((a, b) => b.speaks.length - a.speaks.length || b.named.length - a.named.length)
    .slice(0, most);
}

import { actorHref } from './links.ts';
import type { ArticleRecord } from '../archive/records.ts';
import type { LinkedSpan } from '../body/to-mdast.ts';

/** The first mention of each actor in the body, as a link to the actor's page. */
export function firstMentions({ mentions, paragraphs }: ArticleRecord): LinkedSpan[] {
  const linkable = new Set(paragraphs.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id));
  const seen = new Set<string>();
  return mentions.flatMap(({ actor, paragraph, start, end }) => {
    if (seen.has(actor) || !linkable.has(paragraph)) return [];
    seen.add(actor);
    return { paragraph, start, end, href: actorHref(actor) };
  });
}

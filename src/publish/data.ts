/** The archive as open data: what stands beside the pages and in `/data/`. */
import type { Actor, Archive, Topic } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import type { Piece } from './pieces.ts';

/** An actor with its articles: where it is mentioned, what it says, and which credits name it. */
export const actorData = ({ id, entry, appearances, spellings, pairs }: Actor) => ({
  id,
  ...entry,
  spellings,
  namedWith: pairs.map(({ actors, passages }) => ({
    actor: actors[0] === id ? actors[1] : actors[0],
    passages: passages.length,
  })),
  articles: appearances.map(({ article, mentions, credits }) => ({
    id: article.id,
    headline: article.headline.value,
    published: article.published.value,
    credits,
    mentions,
    quotations: article.quotations.filter(({ speaker }) => speaker === id),
  })),
});

/** A topic with its articles and the passages that speak for it. */
export const topicData = ({ id, entry, assignments, actors, narrower }: Topic) => ({
  id,
  ...entry,
  narrower,
  actorsNamed: actors,
  articles: assignments.map(({ article, evidence }) => ({
    id: article.id,
    headline: article.headline.value,
    published: article.published.value,
    evidence,
  })),
});

/**
 * Everything as JSON: what the archive says of itself, the records, and the two authority files. It comes in
 * pieces, a line for each record: of 30,000 articles it would be longer than a string can be.
 * @param articles in their order, in parts
 */
export function* archiveJson(
  { description, actors, topics }: Pick<Archive, 'description' | 'actors' | 'topics'>,
  articles: readonly (readonly ArticleRecord[])[],
): Generator<Piece> {
  yield `{\n"archive": ${JSON.stringify(description)},\n"articles": [\n`;
  for (const [index, part] of articles.entries()) {
    if (index > 0) yield LINE;
    yield { articles: part, text: () => linesOf(part) };
  }
  yield `\n],\n"actors": [\n${linesOf(entriesOf(actors))}\n],\n"topics": [\n${linesOf(entriesOf(topics))}\n]\n}\n`;
}

/** What parts the lines of a list. */
const LINE = ',\n';

const linesOf = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join(LINE);

const entriesOf = (things: ReadonlyMap<string, Actor | Topic>) =>
  [...things.values()].map(({ id, entry }) => ({ id, ...entry }));

/** The archive as open data: what stands beside the pages and in `/data/`. */
import type { Actor, Archive, Topic } from '../archive/archive.ts';

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
 */
export function* archiveJson({ description, articles, actors, topics }: Archive): Generator<string> {
  yield `{\n"archive": ${JSON.stringify(description)}`;
  yield* listJson('articles', articles.values());
  yield* listJson('actors', entriesOf(actors));
  yield* listJson('topics', entriesOf(topics));
  yield '\n}\n';
}

function* listJson(name: string, items: Iterable<unknown>): Generator<string> {
  yield `,\n"${name}": [`;
  let joint = '\n';
  for (const item of items) {
    yield joint + JSON.stringify(item);
    joint = ',\n';
  }
  yield '\n]';
}

const entriesOf = (things: ReadonlyMap<string, Actor | Topic>) =>
  things.values().map(({ id, entry }) => ({ id, ...entry }));

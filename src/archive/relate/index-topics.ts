import type { Actor, Assignment, Companion, Topic } from '../archive.ts';
import { foldCopies } from '../fold-copies.ts';
import type { TopicEntry } from '../entries.ts';
import type { ArticleRecord } from '../records.ts';
import { byFrequency } from './tally.ts';

/**
 * What the archive knows of each topic: its articles with their evidence, who appears in them, and
 * the topics below it. A text that several articles have counts once.
 * @param articles newest first
 * @param topics in the order in which they are listed
 * @param actors with the topics that they appear with
 */
export function indexTopics(
  articles: Iterable<ArticleRecord>,
  topics: ReadonlyMap<string, TopicEntry>,
  actors: ReadonlyMap<string, Actor>,
): Map<string, Topic> {
  const drafts = new Map([...topics].map(([id, entry]) => [id, draft(id, entry)]));
  for (const article of articles) {
    for (const { topic, evidence } of article.topics)
      drafts.get(topic)?.assignments.push({ article, evidence });
  }
  for (const [id, { topics: companions }] of actors) {
    for (const { id: topic, articles: number } of companions) {
      drafts.get(topic)?.actors.push({ id, articles: number });
    }
  }
  for (const [id, { broader }] of topics) for (const above of broader) drafts.get(above)?.narrower.push(id);
  return new Map(
    [...drafts].map(([id, topic]) => [
      id,
      {
        ...topic,
        assignments: foldCopies(topic.assignments, ({ article }) => article),
        actors: topic.actors.sort(byFrequency),
      },
    ]),
  );
}

const draft = (id: string, entry: TopicEntry) => ({
  id,
  entry,
  assignments: [] as Assignment[],
  actors: [] as Companion[],
  narrower: [] as string[],
});

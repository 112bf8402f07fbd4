import type { Actor, Assignment, Topic } from '../archive.ts';
import type { ArticleRecord, TopicEntry } from '../records.ts';
import { Tally } from './tally.ts';

/**
 * What the archive knows of each topic: its articles with their evidence, who appears in them, and
 * the topics below it.
 * @param articles newest first
 * @param topics in the order in which they are listed
 * @param actors with their appearances
 */
export function indexTopics(
  articles: Iterable<ArticleRecord>,
  topics: ReadonlyMap<string, TopicEntry>,
  actors: ReadonlyMap<string, Actor>,
): Map<string, Topic> {
  const drafts = new Map(
    [...topics.keys()].map((id) => [
      id,
      { assignments: [] as Assignment[], actors: new Tally(), narrower: [] as string[] },
    ]),
  );
  for (const article of articles) {
    for (const { topic, evidence } of article.topics)
      drafts.get(topic)?.assignments.push({ article, evidence });
  }
  for (const [id, { appearances }] of actors) {
    for (const { article } of appearances) {
      for (const { topic } of article.topics) drafts.get(topic)?.actors.add(id);
    }
  }
  for (const [id, { broader }] of topics) {
    for (const above of broader) drafts.get(above)?.narrower.push(id);
  }
  return new Map(
    [...topics].map(([id, entry]) => {
      const { assignments = [], actors: tally, narrower = [] } = drafts.get(id) ?? {};
      return [id, { id, entry, assignments, actors: tally?.ranked() ?? [], narrower }];
    }),
  );
}

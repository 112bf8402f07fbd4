import type { Actor, Appearance } from '../archive.ts';
import { foldCopies } from '../fold-copies.ts';
import type { ActorEntry } from '../entries.ts';
import type { ArticleRecord } from '../records.ts';
import { collectLabels, findAppearances } from './find-appearances.ts';
import { indexPairs } from './index-pairs.ts';
import { indexStatements } from './index-statements.ts';
import { listSpellings } from './list-spellings.ts';
import { Tally } from './tally.ts';

/**
 * What the archive knows of each actor: where it appears, with whom, with which topics, how it is
 * spelt, what it says. A text that several articles have counts once.
 * @param articles newest first
 * @param actors in the order in which they are listed
 */
export function indexActors(
  articles: readonly ArticleRecord[],
  actors: ReadonlyMap<string, ActorEntry>,
): Map<string, Actor> {
  const labels = collectLabels(actors);
  const ids = [...actors.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const appearances = ids.map((): Appearance[] => []);
  for (const article of articles) {
    for (const [id, appearance] of findAppearances(article, labels)) {
      const index = indexOf.get(id);
      if (index !== undefined) appearances[index]?.push(appearance);
    }
  }

  const texts = foldCopies(articles, (article) => article);
  const pairs = indexPairs(texts);
  const statements = indexStatements(texts);
  return new Map(
    [...actors].map(([id, entry], index) => {
      const own = foldCopies(appearances[index] ?? [], ({ article }) => article);
      const actor: Actor = {
        id,
        entry,
        appearances: own,
        topics: countTopics(own),
        spellings: listSpellings(own),
        statements: statements.get(id)?.by ?? [],
        statementsAbout: statements.get(id)?.about ?? [],
        pairs: pairs.get(id) ?? [],
      };
      return [id, actor];
    }),
  );
}

function countTopics(appearances: readonly Appearance[]): Actor['topics'] {
  const topics = new Tally();
  for (const { article } of appearances) for (const { topic } of article.topics) topics.add(topic);
  return topics.ranked();
}

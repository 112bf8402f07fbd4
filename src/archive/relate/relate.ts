import type { Annotated, Archive, Folder } from '../archive.ts';
import { sortKey } from '../dates/edtf-bounds.ts';
import type { ArticleRecord } from '../records.ts';
import { findRelated } from './find-related.ts';
import { indexActors } from './index-actors.ts';
import { indexChronology } from './index-chronology.ts';
import { indexTopics } from './index-topics.ts';
import { nameArticles } from './name-articles.ts';

/**
 * Joins single articles to an archive: gives them their ids and their order, and indexes them by actor
 * and topic. Linear in the size of the archive.
 * @param annotated every article, by path
 * @param folder what applies to all: the authority files and the archive's description
 */
export function relate(annotated: readonly Annotated[], folder: Omit<Folder, 'sources'>): Archive {
  const ids = nameArticles(annotated.map(({ article }) => article));
  const dated = annotated
    .map(({ article, lines }, index) => ({
      record: { ...article, id: ids[index] ?? '', related: [] },
      lines,
      key: sortKey(article.published.value),
    }))
    .sort((a, b) => compare(b.key, a.key) || compare(a.record.seed, b.record.seed));

  const unrelated = dated.map(({ record }) => record);
  const related = findRelated(unrelated, folder.actors);
  const records = unrelated.map((record, index): ArticleRecord => ({
    ...record,
    related: related[index] ?? [],
  }));
  const actors = indexActors(records, inAlphabet(folder.actors, folder.description.language));
  const topics = inAlphabet(folder.topics, folder.description.language);
  return {
    description: folder.description,
    articles: new Map(records.map((record) => [record.id, record])),
    actors,
    topics: indexTopics(records, topics, actors),
    chronology: indexChronology(records),
    savedTexts: new Map(dated.map(({ record: { id }, lines }) => [id, lines])),
  };
}

/** Entries in the order of the alphabet of a language, by the names on their pages. */
function inAlphabet<T extends { readonly prefLabel: string }>(
  entries: ReadonlyMap<string, T>,
  language: string,
): Map<string, T> {
  const { compare: collate } = new Intl.Collator(language);
  return new Map(
    [...entries].sort(
      ([a, { prefLabel: first }], [b, { prefLabel: second }]) => collate(first, second) || compare(a, b),
    ),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

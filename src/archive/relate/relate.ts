import type { Annotated, Archive, Copy, Folder, PublishedIds } from '../archive.ts';
import { sortKey } from '../dates/edtf-bounds.ts';
import type { ArticleRecord } from '../records.ts';
import { compareCopies } from './compare-copies.ts';
import { groupCopies } from './group-copies.ts';
import { indexActors } from './index-actors.ts';
import { indexChronology } from './index-chronology.ts';
import { indexTopics } from './index-topics.ts';
import { nameArticles } from './name-articles.ts';
import { relateArticles } from './relate-articles.ts';

/**
 * Joins single articles to an archive: gives them their ids and their order, finds those that have the
 * same text, and indexes them by actor and topic. Linear in the size of the archive.
 * @param annotated every article, by path
 * @param folder what applies to all: the authority files and the archive's description
 * @param groups the articles that have the same text, by their places; to be given where `annotated`
 *   does not have the whole of the texts
 * @param published the ids that articles had before, which stay theirs
 */
export function relate(
  annotated: readonly Annotated[],
  folder: Pick<Folder, 'description' | 'actors' | 'topics'>,
  groups: readonly (readonly number[])[] = groupCopies(annotated.map(({ article }) => article)),
  published?: PublishedIds,
): Omit<Archive, 'ledger'> {
  const ids = nameArticles(
    annotated.map(({ article }) => article),
    published,
  );
  const chiefs = new Map(groups.flatMap(([chief = 0, ...others]) => others.map((other) => [other, chief])));
  const dated = annotated
    .map(({ article, lines }, index) => ({
      record: {
        ...article,
        id: ids[index] ?? '',
        sameTextAs: ids[chiefs.get(index) ?? -1] ?? null,
        related: [],
      },
      lines,
      key: sortKey(article.published.value),
    }))
    .sort((a, b) => compare(b.key, a.key) || compare(a.record.seed, b.record.seed));

  const groupsOfIds = groups.map((group) => group.map((place) => ids[place] ?? ''));
  const records = relateArticles(
    dated.map(({ record }) => record),
    groupsOfIds,
    folder.actors,
  );
  const articles = new Map(records.map((record) => [record.id, record]));
  const actors = indexActors(records, inAlphabet(folder.actors, folder.description.language));
  const topics = inAlphabet(folder.topics, folder.description.language);
  return {
    description: folder.description,
    articles,
    actors,
    topics: indexTopics(records, topics, actors),
    chronology: indexChronology(records),
    copies: indexCopies(groupsOfIds, articles),
    savedTexts: new Map(dated.map(({ record: { id }, lines }) => [id, lines])),
  };
}

function indexCopies(
  groups: readonly (readonly string[])[],
  articles: ReadonlyMap<string, ArticleRecord>,
): Map<string, Copy[]> {
  return new Map(
    groups.flatMap((group): [string, Copy[]][] => {
      const [chief, ...others] = group.flatMap((id) => articles.get(id) ?? []);
      if (!chief) return [];
      const copies = others.map((article) => {
        const [own, lacking] = compareCopies(article, chief);
        return { article, own, lacking };
      });
      return [[chief.id, copies]];
    }),
  );
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

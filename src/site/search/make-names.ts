/** Makes what search knows of actors and topics: their names, and where they appear. */
import type { Archive } from '../../archive/archive.ts';
import { remember } from '../remember.ts';
import { inFiles, NAME_GROUPS, toGaps, type Appearances, type NameGroup, type Names } from './catalogue.ts';
import { placesOf } from './make-catalogue.ts';

/** Everybody and everything that the archive has a page for, with the most articles first. */
export const makeNames = remember(({ actors, topics }: Archive): Names => ({
  actors: [...actors.values()]
    .map(({ id, entry, appearances }) => ({
      id,
      label: entry.prefLabel,
      note: entry.note ?? '',
      articles: appearances.length,
      labels: [entry.altLabel, entry.hiddenLabel, entry.metonym, entry.demonym, entry.role].flat(),
    }))
    .toSorted((one, other) => other.articles - one.articles),
  topics: [...topics.values()]
    .map(({ id, entry, assignments }) => ({
      id,
      label: entry.prefLabel,
      note: entry.scopeNote ?? '',
      articles: assignments.length,
      labels: entry.altLabel,
    }))
    .toSorted((one, other) => other.articles - one.articles),
}));

/** A file of appearances: those of some names, in the order of the names. */
export interface AppearancesFile {
  readonly group: NameGroup;
  /** Its number among those of its group. */
  readonly number: number;
  readonly ids: readonly string[];
}

/** Which files of appearances an archive has. */
export function appearancesFiles(archive: Archive): AppearancesFile[] {
  const { actors, topics } = makeNames(archive);
  const names = { actor: actors, topic: topics };
  return NAME_GROUPS.flatMap((group) =>
    inFiles(names[group]).map((file, number) => ({ group, number, ids: file.map(({ id }) => id) })),
  );
}

/** What such a file holds. */
export function makeAppearances(archive: Archive, { group, ids }: AppearancesFile): Appearances[] {
  const places = placesOf(archive);
  const gapsOf = (articles: readonly { readonly id: string }[]) =>
    toGaps(articles.flatMap(({ id }) => places.get(id) ?? []).toSorted((one, other) => one - other));
  return ids.map((id) => {
    if (group === 'topic') {
      return [[], gapsOf((archive.topics.get(id)?.assignments ?? []).map(({ article }) => article))];
    }
    const { headline = [], elsewhere = [] } = Object.groupBy(
      archive.actors.get(id)?.appearances ?? [],
      ({ mentions }) =>
        mentions.some(({ paragraph }) => paragraph === 'headline') ? 'headline' : 'elsewhere',
    );
    return [gapsOf(headline.map(({ article }) => article)), gapsOf(elsewhere.map(({ article }) => article))];
  });
}

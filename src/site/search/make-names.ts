/** Makes what search knows of actors and topics: their names, and where they appear. */
import type { Archive } from '../../archive/archive.ts';
import { remember } from '../remember.ts';
import { inFiles, NAME_GROUPS, toGaps, type Appearances, type NameGroup, type Names } from './catalogue.ts';
import { placesOf } from './places-of.ts';

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
  const { headlines, all } = appearancesIn(archive)[group];
  return ids.map((id) => {
    const inHeadline = headlines.get(id) ?? new Set();
    const others = (all.get(id) ?? new Set()).difference(inHeadline);
    return [toGaps(inRisingOrder(inHeadline)), toGaps(inRisingOrder(others))];
  });
}

const inRisingOrder = (places: ReadonlySet<number>): number[] =>
  [...places].sort((one, other) => one - other);

type PlacesById = Map<string, Set<number>>;

/**
 * Where everybody and everything appears: in every copy of a text, of which a filter may leave one, and
 * as the archive has it in the credits.
 */
const appearancesIn = remember((archive: Archive) => {
  const actor = { headlines: new Map() as PlacesById, all: new Map() as PlacesById };
  const topic = { headlines: new Map() as PlacesById, all: new Map() as PlacesById };
  const places = placesOf(archive);
  for (const [place, { mentions, topics }] of [...archive.articles.values()].entries()) {
    for (const mention of mentions) {
      add(actor.all, mention.actor, place);
      if (mention.paragraph === 'headline') add(actor.headlines, mention.actor, place);
    }
    for (const assigned of topics) add(topic.all, assigned.topic, place);
  }
  for (const { id, appearances } of archive.actors.values()) {
    for (const { article } of appearances) {
      const place = places.get(article.id);
      if (place !== undefined) add(actor.all, id, place);
    }
  }
  return { actor, topic };
});

function add(places: PlacesById, id: string, place: number): void {
  const known = places.get(id);
  if (known) known.add(place);
  else places.set(id, new Set([place]));
}

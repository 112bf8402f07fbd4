/** Actors and topics as rows of a list: name, address, number of articles. */
import type { Actor, Companion, Pair, Topic } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { actorHref, href, topicHref } from './links.ts';
import { counted } from './present.ts';
import { mostQuoted } from './ranks.ts';
import { fullStatements } from './statements.ts';

export interface NameRow {
  readonly name: string;
  readonly to: string;
  readonly count: string;
  /** Where the count leads: to what was counted. */
  readonly countTo?: string;
  readonly note?: string | undefined;
}

export const actorRow = ({ id, entry, appearances }: Actor): NameRow => ({
  name: entry.prefLabel,
  to: actorHref(id),
  count: counted(appearances.length, 'article'),
  note: entry.note,
});

export const topicRow = ({ id, entry, assignments }: Topic): NameRow => ({
  name: entry.prefLabel,
  to: topicHref(id),
  count: counted(assignments.length, 'article'),
});

/** The actors that appear beside something, with the articles they share with it. */
export const companionActors = (companions: readonly Companion[]): NameRow[] =>
  companions.flatMap(({ id, articles }) => {
    const actor = theArchive().actors.get(id);
    return actor
      ? [{ name: actor.entry.prefLabel, to: actorHref(id), count: counted(articles, 'article') }]
      : [];
  });

/** The topics that something is spoken of under. */
export const companionTopics = (companions: readonly Companion[]): NameRow[] =>
  companions.flatMap(({ id, articles }) => {
    const topic = theArchive().topics.get(id);
    return topic
      ? [{ name: topic.entry.prefLabel, to: topicHref(id), count: counted(articles, 'article') }]
      : [];
  });

/** The other actor of each pair, with the passages that name both. */
export const pairRows = (id: string, pairs: readonly Pair[]): NameRow[] =>
  pairs.flatMap(({ address, actors, passages }) => {
    const other = theArchive().actors.get(actors[0] === id ? actors[1] : actors[0]);
    return other
      ? {
          name: other.entry.prefLabel,
          to: actorHref(other.id),
          count: counted(passages.length, 'passage'),
          countTo: href(`/actors/${address}/`),
        }
      : [];
  });

const MOST_SPEAKERS = 30;

/** Those who say most, with their statements. */
export const speakerRows = (): NameRow[] =>
  mostQuoted()
    .slice(0, MOST_SPEAKERS)
    .map(({ id, entry, statements }) => ({
      name: entry.prefLabel,
      to: href(`/quotations/by/${id}/`),
      count: counted(fullStatements(statements).length, 'statement'),
    }));

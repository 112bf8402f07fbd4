/** Actors and topics as rows of a list: name, address, number of articles. */
import type { Actor, Companion, Topic } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { actorHref, topicHref } from './links.ts';
import { counted } from './present.ts';

export interface NameRow {
  readonly name: string;
  readonly to: string;
  readonly count: string;
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

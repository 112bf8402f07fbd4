import type { ActorEntry } from '../entries.ts';
import type { RelatedReason } from '../records.ts';
import { placesOf, type Scene, type Traits } from './collect-traits.ts';

/** Why two articles belong together, and how strongly. */
export interface Judgement {
  readonly reasons: readonly RelatedReason[];
  readonly weight: number;
}

/** What comparing needs to know of the whole archive. */
export interface Background {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  /** Whether so few articles name an actor that naming the same one says something. */
  readonly isDistinctive: (actor: string) => boolean;
}

/** Reports of one event are published within so many days of each other. */
const NEAR = 3;

/** A publication date wider than this says nothing about the event. */
const WIDE = 10;

/** Reasons of one kind that are given at most: more convince nobody. */
const MOST = 3;

/** An event says more than a shared name, and a name more than a shared topic. */
const WEIGHTS = { event: 4, actor: 2, topic: 1 } as const;

/**
 * Compares two articles. Only what a reader can see for himself counts: both report one event, where
 * the same people and bodies stand together on the same day; or both are about the same little-known actor.
 * @returns no reasons where the two do not belong together
 */
export function compareArticles(a: Traits, b: Traits, background: Background): Judgement {
  const events = [...sharedDays(a, b, background), ...sharedNews(a, b, background)].slice(0, MOST);
  const told = new Set(events.flatMap(({ actors }) => actors));
  const actors = common(a.lead.actors, b.lead.actors)
    .filter((actor) => background.isDistinctive(actor) && !told.has(actor))
    .slice(0, MOST);
  if (events.length === 0 && actors.length === 0) return { reasons: [], weight: 0 };
  const topics = a.topics
    .slice(0, 3)
    .filter((topic) => b.topics.slice(0, 3).includes(topic))
    .slice(0, 1);
  return {
    reasons: [
      ...events.map(({ reason }) => reason),
      ...actors.map((actor) => ({ actor })),
      ...topics.map((topic) => ({ topic })),
    ],
    weight: WEIGHTS.event * events.length + WEIGHTS.actor * actors.length + WEIGHTS.topic * topics.length,
  };
}

interface Event {
  readonly reason: RelatedReason;
  readonly actors: readonly string[];
}

/** Days on which both articles name two of the same people or bodies together. */
function sharedDays(a: Traits, b: Traits, background: Background): Event[] {
  const events: Event[] = [];
  for (const [day, scene] of a.days) {
    const other = b.days.get(day);
    const actors = other ? common(scene.actors, other.actors) : [];
    if (other && actors.length > 1) events.push(describe(actors, [scene, other], day, [a, b], background));
  }
  return events;
}

/** Published within days of each other, about two of the same people or bodies, one of them seldom in the news. */
function sharedNews(a: Traits, b: Traits, background: Background): Event[] {
  if (!a.published || !b.published) return [];
  const from = a.published.from < b.published.from ? a.published.from : b.published.from;
  const to = a.published.to > b.published.to ? a.published.to : b.published.to;
  const apart =
    a.published.from > b.published.to
      ? daysBetween(b.published.to, a.published.from)
      : daysBetween(a.published.to, b.published.from);
  if (apart > NEAR || daysBetween(from, to) > WIDE) return [];
  const actors = common(a.lead.actors, b.lead.actors);
  if (actors.length < 2 || !actors.some(background.isDistinctive)) return [];
  return [describe(actors, [a.lead, b.lead], from === to ? from : `${from}/${to}`, [a, b], background)];
}

/**
 * Names an event by two of its actors, people before bodies and whoever is seldom in the news among
 * them, and by where both articles place it.
 */
function describe(
  actors: readonly string[],
  [first, second]: readonly [Scene, Scene],
  date: string,
  [a, b]: readonly [Traits, Traits],
  background: Background,
): Event {
  const count = (actor: string) => (a.named.get(actor) ?? 0) + (b.named.get(actor) ?? 0);
  const isPerson = (actor: string) => Number(background.actors.get(actor)?.type === 'person');
  const ranked = [...actors].sort(
    (one, other) => isPerson(other) - isPerson(one) || count(other) - count(one) || (one < other ? -1 : 1),
  );
  const rare = ranked.find(background.isDistinctive) ?? ranked[0];
  const partner = ranked.find((actor) => actor !== rare);
  const chief = ranked.filter((actor) => actor === rare || actor === partner);
  const names = chief.map((actor) => background.actors.get(actor)?.prefLabel ?? actor).join(' and ');
  const [place] = common(placesOf(first), placesOf(second));
  return { reason: { event: place === undefined ? names : `${names} (${place})`, date }, actors };
}

const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] => [...a].filter((item) => b.has(item));

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

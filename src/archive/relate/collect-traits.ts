import { earliestDay, latestDay } from '../dates/edtf-bounds.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { ActorEntry, ArticleRecord, Span } from '../records.ts';
import { findPlaces } from './find-places.ts';

/** Who is named together, and where: in the sentences on one day, or at the head of an article. */
export interface Scene {
  readonly actors: Set<string>;
  readonly places: Set<string>;
}

/** What articles are compared by. */
export interface Traits {
  /** The days between which it was published, where both are known. */
  readonly published: { readonly from: string; readonly to: string } | null;
  /** How often each actor is named, by a name or a role. */
  readonly named: ReadonlyMap<string, number>;
  /** What the article is about: its headline, standfirst and opening paragraphs. */
  readonly lead: Scene;
  /** By day (`YYYY-MM-DD`): the sentences that speak of it. */
  readonly days: ReadonlyMap<string, Scene>;
  /** Strongest first. */
  readonly topics: readonly string[];
}

/** Paragraphs in which a report says what it reports. */
const OPENING = 2;

/** Collects the traits of an article; only people and bodies act in scenes, not states or media, which are in any news. */
export function collectTraits(article: ArticleRecord, actors: ReadonlyMap<string, ActorEntry>): Traits {
  const acts = (actor: string) => !['state', 'media'].includes(actors.get(actor)?.type ?? 'state');
  const spoken = article.mentions.filter(({ form }) => form === 'name' || form === 'role');
  const named = new Map<string, number>();
  for (const { actor } of spoken) if (acts(actor)) named.set(actor, (named.get(actor) ?? 0) + 1);

  const language = article.language.value ?? 'und';
  const others = article.mentions.filter(({ form }) => form !== 'metonym');
  const taken = Map.groupBy([...others, ...article.dates], ({ paragraph }) => paragraph);
  const byPassage = Map.groupBy(spoken, ({ paragraph }) => paragraph);
  const add = (
    scene: Scene,
    paragraph: string,
    text: string,
    { start, end }: Pick<Span, 'start' | 'end'>,
  ) => {
    for (const mention of byPassage.get(paragraph) ?? []) {
      if (mention.start >= start && mention.end <= end && acts(mention.actor))
        scene.actors.add(mention.actor);
    }
    const inside = (taken.get(paragraph) ?? []).map((span) => ({
      start: span.start - start,
      end: span.end - start,
    }));
    for (const place of findPlaces(text.slice(start, end), inside, language)) scene.places.add(place);
  };

  const lead: Scene = { actors: new Set(), places: new Set() };
  const opening = article.paragraphs.filter(({ kind }) => kind === 'paragraph').slice(0, OPENING);
  for (const { id, text } of [
    { id: 'headline', text: article.headline.value ?? '' },
    { id: 'standfirst', text: article.standfirst.value ?? '' },
    ...opening,
  ]) {
    add(lead, id, text, { start: 0, end: text.length });
  }

  const days = new Map<string, Scene>();
  const datesOf = Map.groupBy(article.dates, ({ paragraph }) => paragraph);
  for (const { id, text } of article.paragraphs) {
    const dates = (datesOf.get(id) ?? []).filter(({ edtf }) => DAY.test(edtf));
    if (dates.length === 0) continue;
    for (const sentence of sentencesOf(text, language)) {
      const here = dates.filter(({ start }) => start >= sentence.start && start < sentence.end);
      for (const day of new Set(here.map(({ edtf }) => edtf.slice(0, 10)))) {
        const scene = days.get(day) ?? { actors: new Set(), places: new Set() };
        add(scene, id, text, sentence);
        days.set(day, scene);
      }
    }
  }
  return {
    published: publishedBetween(article),
    named,
    lead,
    days,
    topics: article.topics.map(({ topic }) => topic),
  };
}

/** A day, with or without its time; not an uncertain one. */
const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/u;

function publishedBetween({ published }: ArticleRecord): Traits['published'] {
  if (published.value === null) return null;
  const [from, to] = [earliestDay(published.value), latestDay(published.value)];
  return from === null || to === null ? null : { from, to };
}

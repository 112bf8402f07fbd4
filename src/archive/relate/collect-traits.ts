import { earliestDay, latestDay } from '../dates/edtf-bounds.ts';
import { UNDETERMINED } from '../language/languages.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { ActorEntry } from '../entries.ts';
import type { ArticleRecord } from '../records.ts';
import type { Span } from '../shapes.ts';
import { findPlaces } from './find-places.ts';

/** Who is named together, and where: in the sentences on one day, or at the head of an article. */
export interface Scene {
  readonly actors: Set<string>;
  /** Where both are named: the few scenes that two articles share are searched for places, and no others. */
  readonly stage: Stage[];
}

/** A range of a passage. */
interface Stage {
  readonly article: ArticleRecord;
  readonly paragraph: string;
  readonly text: string;
  readonly range: Range;
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

/** Of a text without end, so many dated sentences are looked at, and so many characters of each. */
const DATED_SENTENCES = 200;
const CHARACTERS = 2_000;

/** A day, with or without its time; not an uncertain one. */
const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/u;

/**
 * Collects the traits of an article. Only people and bodies act in scenes: states and media are in any
 * news and prove nothing.
 */
export function collectTraits(article: ArticleRecord, actors: ReadonlyMap<string, ActorEntry>): Traits {
  const acts = (actor: string) => !['state', 'media'].includes(actors.get(actor)?.type ?? 'state');
  const acting = article.mentions.filter(
    ({ form, actor }) => (form === 'name' || form === 'role') && acts(actor),
  );
  const named = new Map<string, number>();
  for (const { actor } of acting) named.set(actor, (named.get(actor) ?? 0) + 1);

  const fill = sceneFiller(article, acting);
  const lead: Scene = { actors: new Set(), stage: [] };
  const opening = article.paragraphs.filter(({ kind }) => kind === 'paragraph').slice(0, OPENING);
  for (const { id, text } of [
    { id: 'headline', text: article.headline.value ?? '' },
    { id: 'standfirst', text: article.standfirst.value ?? '' },
    ...opening,
  ]) {
    fill(lead, id, text, { start: 0, end: text.length });
  }

  const days = new Map<string, Scene>();
  for (const { id, text, sentence, day } of datedSentences(article)) {
    const scene = days.get(day) ?? { actors: new Set(), stage: [] };
    fill(scene, id, text, sentence);
    days.set(day, scene);
  }
  const topics = article.topics.map(({ topic }) => topic);
  return { published: publishedBetween(article), named, lead, days, topics };
}

type Range = Pick<Span, 'start' | 'end'>;

/** @returns what adds to a scene whom and what a range of a passage names */
function sceneFiller(article: ArticleRecord, acting: readonly (Span & { readonly actor: string })[]) {
  const actorsOf = Map.groupBy(acting, ({ paragraph }) => paragraph);
  return ({ actors, stage }: Scene, paragraph: string, text: string, { start, end }: Range): void => {
    const range = { start, end: Math.min(end, start + CHARACTERS) };
    for (const mention of actorsOf.get(paragraph) ?? []) {
      if (isWithin(mention, range)) actors.add(mention.actor);
    }
    stage.push({ article, paragraph, text, range });
  };
}

const isWithin = (span: Range, { start, end }: Range): boolean => span.start >= start && span.end <= end;

/** The places that are named where a scene plays, in reading order. */
export const placesOf = ({ stage }: Scene): ReadonlySet<string> => new Set(stage.flatMap(placesIn));

function placesIn({ article, paragraph, text, range }: Stage): string[] {
  const { start, end } = range;
  // A metonym is a place's name: whether it is the place here, the words before it say.
  const others = article.mentions.filter(({ form }) => form !== 'metonym');
  const taken = [...others, ...article.dates]
    .filter((span) => span.paragraph === paragraph && isWithin(span, range))
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return findPlaces(text.slice(start, end), taken, article.language.value ?? UNDETERMINED);
}

/** The sentences of the body that speak of a day, once for each day. */
function* datedSentences({ paragraphs, dates, language }: ArticleRecord) {
  const datesOf = Map.groupBy(
    dates.filter(({ edtf }) => DAY.test(edtf)).slice(0, DATED_SENTENCES),
    ({ paragraph }) => paragraph,
  );
  for (const { id, text } of paragraphs) {
    const own = datesOf.get(id);
    if (!own) continue;
    for (const sentence of sentencesOf(text, language.value ?? UNDETERMINED)) {
      const here = own.filter(({ start }) => start >= sentence.start && start < sentence.end);
      for (const day of new Set(here.map(({ edtf }) => edtf.slice(0, 10)))) yield { id, text, sentence, day };
    }
  }
}

function publishedBetween({ published }: ArticleRecord): Traits['published'] {
  if (published.value === null) return null;
  const [from, to] = [earliestDay(published.value), latestDay(published.value)];
  return from === null || to === null ? null : { from, to };
}

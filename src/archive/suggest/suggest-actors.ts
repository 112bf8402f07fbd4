import { splitWords } from '../annotate/words/split-words.ts';
import { foldLabel } from '../language/fold-label.ts';
import { UNDETERMINED } from '../language/languages.ts';
import type { ActorEntry, ActorType } from '../entries.ts';
import type { AnnotatedArticle } from '../records.ts';
import { slugOf } from '../relate/slug.ts';
import { lookalikeFinder } from './find-lookalikes.ts';
import { findSightings } from './find-sightings.ts';
import { gatherNames, textsOf, type Name } from './gather-names.ts';
import { lexiconOf } from './lexicon.ts';
import { mergeNames, type Cluster } from './merge-names.ts';
import { isPlace } from './name-places.ts';
import { partStates, type State } from './part-states.ts';
import type { Sighting } from './sighting.ts';
import { tellType } from './tell-type.ts';

/** An entry for `actors.yaml`, with what speaks for it. */
export interface Suggestion {
  readonly id: string;
  readonly entry: Readonly<Record<'altLabel' | 'hiddenLabel' | 'demonym', readonly string[]>> & {
    readonly type: ActorType;
    readonly prefLabel: string;
  };
  readonly texts: number;
  readonly sightings: readonly Sighting[];
}

/** A name that looks like one that an actor has already. */
export interface Lookalike {
  readonly text: string;
  readonly actor: string;
  readonly label: string;
  readonly texts: number;
}

export interface Suggestions {
  /** Best first: what most texts name. */
  readonly actors: readonly Suggestion[];
  readonly lookalikes: readonly Lookalike[];
  /** Places, which are actors only where they stand for one; most texts first. */
  readonly places: readonly Name[];
  /** Languages in whose texts capitals tell no names, with the number of their texts. */
  readonly unread: readonly { readonly language: string; readonly texts: number }[];
}

/**
 * Finds the names in texts that no actor claims, joins their spellings, and guesses what they name.
 * @param articles annotated with these actors, so that what is claimed is a mention
 */
export function suggestActors(
  articles: readonly AnnotatedArticle[],
  actors: ReadonlyMap<string, ActorEntry>,
): Suggestions {
  const languages = Map.groupBy(articles, ({ language }) => language.value ?? UNDETERMINED);
  const lexicons = [...languages.keys()].map(lexiconOf);
  const bodies = new Set(lexicons.flatMap((lexicon) => [...lexicon.bodies]));
  const isCommon = commonWords(articles);
  const names = [
    ...gatherNames(
      articles.flatMap((article) => findSightings(article, isCommon)),
      bodies,
    ).values(),
  ].sort(byFrequency);

  const findLookalike = lookalikeFinder(actors);
  const lookalikes: Lookalike[] = [];
  const unclaimed = names.filter((name) => {
    const known = findLookalike(name);
    if (known && foldLabel(known.label) !== foldLabel(name.text))
      lookalikes.push({ text: name.text, actor: known.actor, label: known.label, texts: name.texts.size });
    return !known;
  });
  const { states, others } = partStates(unclaimed, [...languages.keys()], bodies);
  const { places = [], rest = [] } = Object.groupBy(others, (name) => (isPlace(name) ? 'places' : 'rest'));
  const particles = new Set(lexicons.flatMap((lexicon) => [...lexicon.particles]));
  return {
    actors: withIds(
      [...states.map(describeState), ...mergeNames(rest, particles).map(describe)].sort(byTexts),
      actors,
    ),
    lookalikes,
    places,
    unread: [...languages].flatMap(([language, { length }]) =>
      lexiconOf(language).hasCapitals ? [] : [{ language, texts: length }],
    ),
  };
}

/** Whether nothing but its capitals says that it is somebody. */
const isGuess = ({ entry: { type }, sightings }: Draft): boolean =>
  type !== 'state' && sightings.every(({ cues }) => TELLING.every((cue) => !cues.has(cue)));

const TELLING = ['person', 'body', 'outlet', 'speaks'] as const;

type Draft = Omit<Suggestion, 'id'>;

const byFrequency = (one: Name, other: Name): number =>
  other.texts.size - one.texts.size ||
  other.sightings.length - one.sightings.length ||
  (one.text < other.text ? -1 : 1);

const byTexts = (one: Draft, other: Draft): number =>
  other.texts - one.texts ||
  Number(isGuess(one)) - Number(isGuess(other)) ||
  other.sightings.length - one.sightings.length ||
  (one.entry.prefLabel < other.entry.prefLabel ? -1 : 1);

/** Whether the texts use a word in lower case as well: then its capital at the head of a sentence says nothing. */
function commonWords(articles: readonly AnnotatedArticle[]): (key: string) => boolean {
  const words = new Set<string>();
  for (const { paragraphs } of articles) {
    for (const { text } of paragraphs) {
      for (const { key, shape } of splitWords(text)) if (shape === 'lower') words.add(key);
    }
  }
  return (key) => words.has(key);
}

const describeState = ({ chief, others, peoples }: State): Draft =>
  draft('state', chief, others, [], peoples);

const describe = (cluster: Cluster): Draft =>
  draft(tellType(cluster), cluster.chief, cluster.short, cluster.variants, []);

function draft(
  type: ActorType,
  chief: Name,
  short: readonly Name[],
  variants: readonly Name[],
  demonym: readonly string[],
): Draft {
  const sightings = [chief, ...short, ...variants].flatMap((name) => name.sightings);
  const altLabel = short.map(({ text }) => text);
  const hiddenLabel = variants.map(({ text }) => text);
  return {
    entry: { type, prefLabel: chief.text, altLabel, hiddenLabel, demonym },
    texts: textsOf(sightings).size,
    sightings,
  };
}

/** Gives each entry an id that neither another one nor an actor has. */
function withIds(drafts: readonly Draft[], actors: ReadonlyMap<string, ActorEntry>): Suggestion[] {
  const taken = new Set(actors.keys());
  return drafts.map((one) => {
    const slug = slugOf(one.entry.prefLabel) || 'name';
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return { id, ...one };
  });
}

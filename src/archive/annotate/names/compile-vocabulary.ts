/** The authority files, compiled once for matching every text. */
import type { Authorities } from '../../archive.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { ActorEntry, ActorType } from '../../entries.ts';
import type { Mention } from '../../records.ts';
import { foldedWords } from './name-rules.ts';
import { splitWords } from '../words/split-words.ts';
import type { Word } from '../words/split-words.ts';
import { addLabel, emptyTrie } from '../words/word-trie.ts';
import type { WordTrie } from '../words/word-trie.ts';

/** An actor, as one of its labels names it. */
export interface Naming {
  readonly actor: string;
  readonly type: ActorType;
  readonly form: Mention['form'];
  /** Whether the label is a whole name: the words beside it do not make it somebody else's. */
  readonly full: boolean;
  /** The first words of a person's full names. */
  readonly givenNames: ReadonlySet<string>;
  /** A surname or a noun that nobody listed: it counts once the text has introduced its bearer. */
  readonly derived: boolean;
}

/** Actors whose being named together in a sentence speaks for a topic. */
export interface Group {
  readonly topic: string;
  readonly actors: readonly string[];
}

/** The authority files, ready for matching. */
export interface Vocabulary {
  readonly authorities: Authorities;
  readonly names: WordTrie<Naming>;
  /** Ids of topics by their terms. */
  readonly terms: WordTrie<string>;
  /** By the first of their actors. */
  readonly groups: ReadonlyMap<string, readonly Group[]>;
}

/** A label says nothing of its language, so the small words of all languages count. */
const PARTICLES = new Set(LANGUAGES.flatMap(({ names }) => [...foldedWords(names.particles)]));
const BODIES = new Set(LANGUAGES.flatMap(({ names }) => [...foldedWords(names.bodies)]));
const LINKS = new Set(LANGUAGES.flatMap(({ names }) => [...foldedWords(names.of)]));
const SUFFIXES = new Set(LANGUAGES.flatMap(({ names }) => [...foldedWords(names.suffixes)]));

/** Compiles the names of all actors and the terms of all topics. */
export function compileVocabulary(authorities: Authorities): Vocabulary {
  const names = emptyTrie<Naming>();
  for (const [actor, entry] of authorities.actors) addActor(names, actor, entry);
  const terms = emptyTrie<string>();
  for (const [topic, { prefLabel, altLabel, terms: phrases }] of authorities.topics) {
    for (const label of [...[prefLabel, ...altLabel].map(inSentence), ...phrases]) {
      addLabel(terms, splitWords(label), topic);
    }
  }
  const allGroups = [...authorities.topics].flatMap(([topic, entry]) =>
    entry.actors.map((actors) => ({ topic, actors })),
  );
  const groups = Map.groupBy(allGroups, ({ actors }) => actors[0] ?? '');
  return { authorities, names, terms, groups };
}

/** The name of a topic as it stands within a sentence: its page writes it with a capital. */
const inSentence = (label: string) => label.replace(/^\p{Lu}(?=\p{Ll})/v, (letter) => letter.toLowerCase());

function addActor(trie: WordTrie<Naming>, actor: string, entry: ActorEntry): void {
  const { type } = entry;
  const names = [entry.prefLabel, ...entry.altLabel, ...entry.hiddenLabel].map(splitWords);
  const surnames = type === 'person' ? names.flatMap(surnamesOf) : [];
  const givenNames = new Set(
    type === 'person' ? names.filter(isFull).map(([first]) => first?.key ?? '') : [],
  );
  const listed = new Set<string>();
  const add = (label: readonly Word[], form: Mention['form'], derived = false) => {
    const key = label.map((word) => `${word.key}/${word.shape}`).join(' ');
    if (listed.has(key)) return;
    listed.add(key);
    addLabel(trie, label, { actor, type, form, derived, givenNames, full: form === 'name' && isFull(label) });
  };
  for (const name of names) add(name, 'name');
  for (const form of ['role', 'demonym', 'metonym'] as const) {
    for (const label of entry[form]) add(splitWords(label), form);
  }
  for (const surname of surnames) add(surname, 'name', true);
  if (type !== 'person' && type !== 'state') {
    for (const name of names.filter(isFull)) add(nounOf(name), 'role', true);
  }
}

/** Whether a name has more than one word, particles aside: "al-Dale" is a surname only. */
const isFull = (name: readonly Word[]) => name.filter((word) => !isParticle(word)).length > 1;

const isParticle = (word: Word | undefined) => PARTICLES.has(word?.key ?? '');

/** The surname of a full name ("O’Dale"), with and without its particles: "van Dale" and "Dale". */
function surnamesOf(name: readonly Word[]): readonly (readonly Word[])[] {
  if (!isFull(name)) return [];
  let after = name.length;
  while (after > 1 && SUFFIXES.has(name[after - 1]?.key ?? '')) after -= 1;
  let first = after - 1;
  while (first > 1 && !/\s/v.test(name[first]?.gap ?? '') && !isParticle(name[first - 1])) first -= 1;
  const least = first;
  while (first > 1 && isParticle(name[first - 1])) first -= 1;
  return Array.from({ length: least - first + 1 }, (_, index) => name.slice(first + index, after));
}

/** The noun by which a body is called for short: the Institute for Tides, the Tidal Institute. */
function nounOf(name: readonly Word[]): readonly Word[] {
  const link = name.findIndex(({ key }) => LINKS.has(key));
  const nouns = name.slice(0, link < 0 ? name.length : link);
  return nouns.slice(-1).filter(({ key }) => BODIES.has(key));
}

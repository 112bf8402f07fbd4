/** What a reader has in mind at one place of a text: who spoke last, and whom a pronoun may mean. */
import type { ActorType } from '../../entries.ts';
import type { Mention } from '../../records.ts';
import type { Subject } from './find-subject.ts';
import { headNames } from './find-subject.ts';
import type { Part } from './quotation-rules.ts';
import type { Sentence, Token } from './read-tokens.ts';
import { splitWords } from '../words/split-words.ts';

export interface Speaker {
  /** The actor's id; `null` for somebody whom the text describes and no actor stands for. */
  readonly actor: string | null;
  /** The words of the text that name or describe the speaker. */
  readonly text: string;
  /** `somebody`: described as people are, by a name or an office; `something`: any other words. */
  readonly kind: 'person' | 'body' | 'somebody' | 'something';
  /** Whether the text has introduced the speaker by a word, which is folded. */
  readonly isCalled: (word: string) => boolean;
}

export interface Discourse {
  /** Who spoke last, and who speaks in the sentence right before, if anybody does. */
  readonly last?: Speaker | undefined;
  readonly before?: Speaker | undefined;
  /** Kinds of others that have come up since somebody spoke: a pronoun may mean them. */
  readonly rivals: ReadonlySet<Speaker['kind']>;
  /** Persons named in this passage so far, and in the passage before, by actor. */
  readonly persons: Map<string, Speaker>;
  readonly earlier: ReadonlyMap<string, Speaker>;
}

export const START: Discourse = { rivals: new Set(), persons: new Map(), earlier: new Map() };

export type TypeOf = (actor: string) => ActorType | undefined;

/**
 * What a reader has in mind after a sentence.
 * @param quoted who speaks in its last quotation
 * @param reported who speaks in its reports, where that is certain
 */
export function remember(
  discourse: Discourse,
  sentence: Sentence,
  quoted: Speaker | undefined,
  reported: readonly (Speaker | undefined)[],
  typeOf: TypeOf,
): Discourse {
  const { persons, earlier } = discourse;
  const actors = actorsOf(sentence, typeOf);
  for (const actor of actors) if (actor.kind === 'person') persons.set(actor.actor ?? '', actor);
  const speaker = quoted ?? reported.find((each) => each?.kind !== 'something');
  if (speaker) {
    const others = [...reported, ...actors].filter((other) => other && other.actor !== speaker.actor);
    return { last: speaker, before: speaker, rivals: kindsOf(others), persons, earlier };
  }
  if (reported.includes(undefined)) return { rivals: new Set(), persons, earlier };
  const { last } = discourse;
  const rivals = new Set(discourse.rivals);
  for (const { mention } of sentence) {
    if (mention && mention.form !== 'demonym' && mention.actor !== last?.actor)
      rivals.add(kindOf(mention, typeOf));
  }
  if (namesStranger(sentence)) rivals.add('person');
  return { last, rivals, persons, earlier };
}

const kindsOf = (speakers: readonly (Speaker | undefined)[]) =>
  new Set(speakers.flatMap((speaker) => speaker?.kind ?? []));

/** The actors whom a sentence is about, each once. */
export function actorsOf(sentence: Sentence, typeOf: TypeOf): readonly Speaker[] {
  const found = new Map<string, Speaker>();
  for (const at of headNames(sentence)) {
    const token = sentence[at];
    const named = token && namedSpeaker(sentence, { kind: 'name', token, from: at, to: at }, typeOf);
    if (named?.actor) found.set(named.actor, named);
  }
  return [...found.values()];
}

/** The actor that a name means, with the words that the text puts beside the name. */
export function namedSpeaker(
  sentence: Sentence,
  { token, from, to }: Subject,
  typeOf: TypeOf,
): Speaker | undefined {
  if (!token.mention) return undefined;
  const { actor, text } = token.mention;
  const isCalled = (word: string): boolean =>
    splitWords(text).some(({ key }) => key === word) ||
    tellingWords(sentence.slice(from, to + 1)).includes(word);
  return { actor, text, kind: kindOf(token.mention, typeOf), isCalled };
}

const kindOf = ({ actor }: Mention, typeOf: TypeOf): Speaker['kind'] =>
  typeOf(actor) === 'person' ? 'person' : 'body';

/** Two capitals in a row that no actor's name explains: it may be a person. */
const namesStranger = (sentence: Sentence): boolean =>
  sentence.some((token, at) => at > 1 && isUnknown(token) && isUnknown(sentence[at - 1]));

const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.parts.length === 0;

const TELLING: ReadonlySet<Part> = new Set(['roles', 'documents']);

/** Words that tell something of whom they describe: no articles, no prepositions. */
export const tellingWords = (words: Sentence): readonly string[] =>
  words.flatMap(({ key, parts }) => (parts.every((part) => TELLING.has(part)) ? key : []));

/** Actors and topics that somebody who is still typing may mean. */
import type { Name } from './catalogue.ts';
import type { NameIndex } from './names.ts';
import { keysOf } from './words.ts';

export interface Suggestion {
  readonly kind: 'actor' | 'topic';
  readonly name: Name;
  /** The label that matched, where it is not the one shown. */
  readonly spelling: string | undefined;
}

/**
 * The names with a label that goes on from what is typed, word for word: those that begin so first,
 * then those with the most articles.
 * @param most how many at most
 */
export function suggestNames(typed: string, names: NameIndex, most: number): Suggestion[] {
  const words = keysOf(typed);
  if (words.length === 0) return [];
  const found = [
    ...names.actors.map((name) => ({ kind: 'actor' as const, name, ...bestFit(name, words) })),
    ...names.topics.map((name) => ({ kind: 'topic' as const, name, ...bestFit(name, words) })),
  ];
  return found
    .filter(({ at }) => at !== undefined)
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0) || other.name.articles - one.name.articles)
    .slice(0, most)
    .map(({ kind, name, spelling }) => ({ kind, name, spelling }));
}

/** How well a name fits: 0 where a label begins as typed, 1 where the words stand further on. */
interface Fit {
  readonly at: number | undefined;
  readonly spelling: string | undefined;
}

function bestFit({ label, labels }: Name, words: readonly string[]): Fit {
  const own = fitOf(label, words);
  const fits = labels.map((spelling) => ({ at: fitOf(spelling, words), spelling }));
  const best = fits.reduce<Fit>((one, other) => ((other.at ?? 2) < (one.at ?? 2) ? other : one), NO_FIT);
  // A spelling is worth showing only where the name itself does not say why it is there.
  return {
    at: best.at === undefined ? own : Math.min(best.at, own ?? 1),
    spelling: own === undefined ? best.spelling : undefined,
  };
}

const NO_FIT: Fit = { at: undefined, spelling: undefined };

function fitOf(label: string, words: readonly string[]): number | undefined {
  const keys = keysOf(label);
  const place = keys.findIndex((_, start) => goesOn(keys.slice(start), words));
  return place < 0 ? undefined : Math.min(place, 1);
}

/** Whether words are as typed, the last of them perhaps still being typed. */
const goesOn = (keys: readonly string[], typed: readonly string[]): boolean =>
  typed.every((word, index) =>
    index === typed.length - 1 ? keys[index]?.startsWith(word) : keys[index] === word,
  );

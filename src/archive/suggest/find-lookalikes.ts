import { splitWords } from '../annotate/words/split-words.ts';
import type { ActorEntry } from '../entries.ts';
import type { Name } from './gather-names.ts';
import { isVariant } from './merge-names.ts';
import { soundOf } from './sound.ts';

/** A label that an actor has. */
export interface Known {
  readonly actor: string;
  readonly label: string;
  readonly keys: readonly string[];
}

/**
 * Makes the function that finds the actor one of whose labels a name looks like: the same name, its last
 * word alone, or another spelling. A name is compared only with the labels whose last words sound alike.
 */
export function lookalikeFinder(actors: ReadonlyMap<string, ActorEntry>): (name: Name) => Known | undefined {
  const labels = [...actors].flatMap(([actor, { prefLabel, altLabel, hiddenLabel }]) =>
    [prefLabel, ...altLabel, ...hiddenLabel].map((label) => ({
      actor,
      label,
      keys: splitWords(label).map(({ key }) => key),
    })),
  );
  const lastSound = ({ keys }: Pick<Known, 'keys'>) => soundOf(keys.at(-1) ?? '');
  const bySound = Map.groupBy(labels, lastSound);
  return (name) =>
    bySound
      .get(lastSound(name))
      ?.find(
        ({ keys }) =>
          keys.join(' ') === name.keys.join(' ') ||
          (name.keys.length === 1 && keys.at(-1) === name.keys[0]) ||
          isVariant(name.keys, keys),
      );
}

import type { Cue, Sighting } from './sighting.ts';

/** A name as it is spelt, with all its sightings. */
export interface Name {
  readonly keys: readonly string[];
  /** As most of the texts have it. */
  readonly text: string;
  readonly sightings: readonly Sighting[];
  /** The paths of the texts that have it. */
  readonly texts: ReadonlySet<string>;
}

/** In how many of its sightings a name has a cue. */
export const countCue = ({ sightings }: Pick<Name, 'sightings'>, cue: Cue): number =>
  sightings.filter(({ cues }) => cues.has(cue)).length;

/** The paths of the texts that have been seen. */
export const textsOf = (sightings: readonly Sighting[]): ReadonlySet<string> =>
  new Set(sightings.map(({ seed }) => seed));

/**
 * Sorts sightings by name, and leaves out what is none: a lone word that only ever opens a sentence, two
 * names joined for once ("the Tern-Marlow talks"), and a body's noun that stands for a name given in full.
 * @param bodies nouns of bodies, folded
 */
export function gatherNames(sightings: readonly Sighting[], bodies: ReadonlySet<string>): Map<string, Name> {
  const names = new Map(
    [...Map.groupBy(sightings, ({ keys }) => keys.join(' '))].map(([key, seen]): [string, Name] => [
      key,
      {
        keys: key.split(' '),
        text: mostFrequent(seen.map(({ text }) => text)),
        sightings: seen,
        texts: textsOf(seen),
      },
    ]),
  );
  const endings = Map.groupBy(
    [...names.values()].filter(({ keys }) => keys.length > 1),
    ({ keys }) => keys.at(-1) ?? '',
  );
  const standsForAnother = (name: Name) => {
    const [key = ''] = name.keys;
    if (!bodies.has(key)) return false;
    return (endings.get(key) ?? []).some(({ texts }) => !texts.isDisjointFrom(name.texts));
  };
  for (const [key, name] of [...names]) {
    const isNone = name.keys.length === 1 ? isMereWord(name) || standsForAnother(name) : isPair(name, names);
    if (isNone) names.delete(key);
  }
  return names;
}

function mostFrequent(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)];
  return counts.reduce((best, next) => (next[1].length > best[1].length ? next : best))[0];
}

function isMereWord(name: Name): boolean {
  const [key = ''] = name.keys;
  if (key.length < 2 || /\d/u.test(key)) return true;
  return (
    name.sightings.every(({ opens }) => opens) && countCue(name, 'speaks') + countCue(name, 'person') === 0
  );
}

function isPair(name: Name, names: ReadonlyMap<string, Name>): boolean {
  if (countCue(name, 'body') + countCue(name, 'person') > 0) return false;
  return name.keys.some(
    (_, at) =>
      at > 0 && names.has(name.keys.slice(0, at).join(' ')) && names.has(name.keys.slice(at).join(' ')),
  );
}

/** Whether a lone word is mostly an adjective: "Danish", before a noun and never by itself. */
export function isAdjective(name: Name): boolean {
  const { keys, sightings } = name;
  if (keys.length > 1 || countCue(name, 'person') + countCue(name, 'capitals') > 0) return false;
  const adjectives = sightings.filter(({ cues }) => cues.has('adjective'));
  const speaks = sightings.filter(({ cues }) => cues.has('speaks') && !cues.has('adjective'));
  return speaks.length === 0 && adjectives.length * 2 > sightings.length;
}

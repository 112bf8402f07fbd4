import type { ActorType } from '../entries.ts';
import { countCue } from './gather-names.ts';
import type { Cluster } from './merge-names.ts';

/** What a cluster's sightings say that it is; a guess, for the archivist to check. */
export function tellType({ chief, short, variants }: Cluster): ActorType {
  const sightings = [chief, ...short, ...variants].flatMap((name) => name.sightings);
  const count = (cue: Parameters<typeof countCue>[1]) => countCue({ sightings }, cue);
  const person = count('person');
  if (count('outlet') > person) return 'media';
  if (count('body') > person) return 'organisation';
  if (person > 0) return 'person';
  if (count('capitals') * 2 > sightings.length) return 'organisation';
  if (count('article') * 2 > sightings.length) return 'organisation';
  return chief.keys.length < 4 ? 'person' : 'organisation';
}

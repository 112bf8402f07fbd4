import { splitWords } from '../annotate/words/split-words.ts';
import { countCue, type Name } from './gather-names.ts';

/** Cities and continents, by the names of their time zones (IANA): Europe/Rome. */
const PLACES = new Set(
  Intl.supportedValuesOf('timeZone').flatMap((zone) =>
    zone.split('/').map((place) =>
      splitWords(place.replaceAll('_', ' '))
        .map(({ key }) => key)
        .join(' '),
    ),
  ),
);

/** Whether a name is a place's: a known one, or mostly after "in" and never the speaker. */
export function isPlace(name: Name): boolean {
  const others = countCue(name, 'person') + countCue(name, 'body') + countCue(name, 'outlet');
  if (PLACES.has(name.keys.join(' '))) return others * 2 < name.sightings.length;
  return (
    others === 0 && countCue(name, 'speaks') === 0 && countCue(name, 'place') * 2 >= name.sightings.length
  );
}

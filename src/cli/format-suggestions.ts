import { stringify } from 'yaml';
import type { Sighting } from '../archive/suggest/sighting.ts';
import type { Lookalike, Suggestion, Suggestions } from '../archive/suggest/suggest-actors.ts';
import { escaped, printable } from '../terminal/printable.ts';

/** Entries, spellings and places that are printed at most: more than anybody checks at a sitting. */
const MOST = 300;
const MOST_PLACES = 60;

/** Passages under an entry, and characters of each. */
const CONTEXTS = 2;
const CONTEXT = 160;

/**
 * Suggestions as YAML for `actors.yaml`. Everything else that there is to say stands in comments.
 * @param texts how many texts were read
 * @param fileOf the path of a text, by its `seed`
 */
export function formatSuggestions(
  { actors, lookalikes, places, unread }: Suggestions,
  texts: number,
  fileOf: (seed: string) => string,
): string {
  const left = actors.length - MOST;
  return [
    comment(`Names in ${counted(texts, 'text')} that no actor claims: ${actors.length}. Types are guesses.`),
    comment('Check each entry, remove what is no actor, and paste the rest into actors.yaml.'),
    ...unread.map((language) =>
      comment(
        `No names can be told in the body of ${counted(language.texts, 'text')} in “${language.language}”, where capitals mark none.`,
      ),
    ),
    ...actors.slice(0, MOST).map((actor) => `\n${formatEntry(actor, fileOf)}`),
    left > 0
      ? `\n${comment(`${counted(left, 'more name')} in fewer texts: run this again when these are claimed.`)}`
      : '',
    section(
      'Other spellings of actors that you have; as hiddenLabel they would be found:',
      lookalikes.slice(0, MOST).map(formatLookalike),
    ),
    section(
      'Places. As metonym of a state they would be found where they stand for its government:',
      places.slice(0, MOST_PLACES).map(({ text }) => text),
    ),
  ].join('');
}

function formatEntry({ id, entry, texts, sightings }: Suggestion, fileOf: (seed: string) => string): string {
  const { type, prefLabel, ...lists } = entry;
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const named = { [id]: { type, prefLabel, ...Object.fromEntries(filled) } };
  const shown = [...new Map(sightings.map((sighting) => [sighting.seed, sighting])).values()].slice(
    0,
    CONTEXTS,
  );
  return [
    comment(`${counted(texts, 'text')}, ${counted(sightings.length, 'time')}`),
    ...shown.map((sighting) => comment(`${fileOf(sighting.seed)}:${sighting.line}  ${excerpt(sighting)}`)),
    formatYaml(named),
  ].join('');
}

/** YAML that no terminal is steered by: where a name would, its characters are escaped, which asks for quotes. */
function formatYaml(named: object): string {
  const options = { collectionStyle: 'any', lineWidth: 0 } as const;
  const yaml = stringify(named, options);
  if (yaml === escaped(yaml)) return yaml;
  return escaped(
    stringify(named, { ...options, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
}

const formatLookalike = ({ text, label, actor, texts }: Lookalike): string =>
  `${text} looks like ${label} (${actor}), ${counted(texts, 'text')}`;

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${comment(title)}${lines.map((line) => comment(`  ${line}`)).join('')}`;

/** The words around a name. */
function excerpt({ sentence, text }: Sighting): string {
  const line = sentence.replace(/\s+/gu, ' ');
  if (line.length <= CONTEXT) return line;
  const from = Math.max(0, line.indexOf(text) - CONTEXT / 2);
  const words = line.slice(from, from + CONTEXT).replace(/\S+$/u, '');
  return `${from > 0 ? '… ' : ''}${from > 0 ? words.replace(/^\S+\s/u, '') : words}…`;
}

const comment = (text: string): string => `# ${printable(text)}\n`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

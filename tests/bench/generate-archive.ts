/** Made-up archives of any size, always the same for the same size. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { ActorType } from '../../src/archive/entries.ts';
import { makeText, makeTexts, misspelt, surnameOf, type World } from './make-texts.ts';
import { chanceOf, type Chance } from './random.ts';
import { madeName, madeWords } from './vocabulary.ts';

const TOPICS = 40;

/** What the actors are, in turn. */
const TYPES: readonly ActorType[] = [
  'person',
  'person',
  'state',
  'person',
  'organisation',
  'person',
  'media',
  'person',
  'armed-group',
];

const PER_FOLDER = 1000;

/** How many actors an archive of a size has: from 300 to 2,000. */
const actorsFor = (articles: number): number => Math.min(2000, Math.max(300, Math.round(articles / 10)));

/**
 * Writes an archive folder.
 * @param directory is made where it does not exist
 * @param articles how many texts; their mean length is some 3 KB
 */
export function generateArchive(directory: string, articles: number): void {
  const { chance, world } = startArchive(articles);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'archive.yaml'), stringify({ title: 'A made-up archive' }));
  writeFileSync(join(directory, 'actors.yaml'), stringify(actorEntries(world.people)));
  writeFileSync(join(directory, 'topics.yaml'), stringify(topicEntries(world.topics)));
  for (const [index, text] of makeTexts(chance, world, articles).entries()) {
    const file = textFile(directory, index);
    if (index % PER_FOLDER === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** One text more than a generated archive of a size has. */
export function makeLatestText(articles: number): string {
  const { chance, world } = startArchive(articles);
  return makeText(chance, articles, articles, world);
}

function startArchive(articles: number): { readonly chance: Chance; readonly world: World } {
  const chance = chanceOf(articles);
  return { chance, world: makeWorld(chance, actorsFor(articles)) };
}

/** The path of the text at a place. */
export const textFile = (directory: string, index: number): string =>
  join(
    directory,
    'articles',
    String(Math.floor(index / PER_FOLDER)),
    `${String(index).padStart(6, '0')}.txt`,
  );

/** The people, topics and words of an archive; two actors never have one name. */
export function makeWorld(chance: Chance, actors: number): World {
  const people = new Set<string>();
  while (people.size < actors) people.add(`${madeName(chance)} ${madeName(chance)}`);
  const words = madeWords(chance);
  const topics = Array.from({ length: TOPICS }, () => `${chance.pick(words)} ${chance.pick(words)}`);
  return { people: [...people], topics, words };
}

/** The authority file of actors, three names each, by id. */
export function actorEntries(people: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    people.map((name, index) => [
      name.toLowerCase().replace(' ', '-'),
      {
        type: TYPES[index % TYPES.length],
        prefLabel: name,
        altLabel: [`${name.charAt(0)}. ${surnameOf(name)}`],
        hiddenLabel: [misspelt(name)],
      },
    ]),
  );
}

const topicEntries = (topics: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    topics.map((topic, index) => [`topic-${index}`, { prefLabel: `${topic} ${index}`, terms: [topic] }]),
  );

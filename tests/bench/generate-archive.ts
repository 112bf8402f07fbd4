/** Made-up archives of any size, always the same for the same size. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chanceOf, type Chance } from './random.ts';
import { LANGUAGES, madeName, madeWords, type LanguageTag } from './vocabulary.ts';

const TOPICS = 40;
const YEARS = 15;
const FIRST_YEAR = 2008;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const OUTLETS = [
  'The Harbour Post',
  'Northern Review',
  'The Daily Ledger',
  'City Courier',
  'Evening Observer',
];

/** One text in so many is in another language than English; one in so many is a reprint of the one before it. */
const FOREIGN = 8;
const REPRINT = 25;

/** Whom and what the texts of an archive speak of, and in which words. */
interface World {
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly words: readonly string[];
}

/** How many actors an archive of a size has: from 300 to 2,000. */
const actorsFor = (articles: number): number => Math.min(2000, Math.max(300, Math.round(articles / 10)));

/**
 * Writes an archive folder.
 * @param directory is made where it does not exist
 * @param articles how many texts; their mean length is some 3 KB
 */
export function generateArchive(directory: string, articles: number): void {
  const chance = chanceOf(articles);
  const world = makeWorld(chance, actorsFor(articles));
  mkdirSync(join(directory, 'articles'), { recursive: true });
  writeFileSync(join(directory, 'archive.yaml'), stringify({ title: 'A made-up archive' }));
  writeFileSync(join(directory, 'actors.yaml'), stringify(actorEntries(world.people)));
  writeFileSync(join(directory, 'topics.yaml'), stringify(topicEntries(world.topics)));
  for (const [index, text] of makeTexts(chance, world, articles).entries()) {
    const folder = join(directory, 'articles', String(Math.floor(index / 1000)));
    if (index % 1000 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), text);
  }
}

/** The people, topics and words of an archive; two actors never have one name. */
export function makeWorld(chance: Chance, actors: number): World {
  const people = new Set<string>();
  while (people.size < actors) people.add(`${madeName(chance)} ${madeName(chance)}`);
  const words = madeWords(chance);
  const topics = Array.from({ length: TOPICS }, () => `${chance.pick(words)} ${chance.pick(words)}`);
  return { people: [...people], topics, words };
}

/** Texts in the order of time. */
export function makeTexts(chance: Chance, world: World, articles: number): string[] {
  const texts: string[] = [];
  for (let index = 0; index < articles; index += 1) {
    const isReprint = index % REPRINT === REPRINT - 1;
    texts.push(
      isReprint ? reprint(texts[index - 1] ?? '', chance) : makeText(chance, index, articles, world),
    );
  }
  return texts;
}

/** The authority file of actors, three names each, by id. */
export function actorEntries(people: readonly string[]): Record<string, unknown> {
  const types = ['person', 'person', 'person', 'organisation', 'state'];
  return Object.fromEntries(
    people.map((name, index) => [
      name.toLowerCase().replace(' ', '-'),
      {
        type: types[index % types.length],
        prefLabel: name,
        altLabel: [`${name.charAt(0)}. ${surnameOf(name)}`],
        hiddenLabel: [misspelt(name)],
      },
    ]),
  );
}

const surnameOf = (name: string): string => name.slice(name.indexOf(' ') + 1);

const misspelt = (name: string): string => name.replace(/[aeiou](?=\w*$)/u, 'y');

const topicEntries = (topics: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    topics.map((topic, index) => [`topic-${index}`, { prefLabel: `${topic} ${index}`, terms: [topic] }]),
  );

function makeText(chance: Chance, index: number, articles: number, world: World): string {
  const language: LanguageTag = index % FOREIGN === 0 ? chance.pick(['fr', 'de'] as const) : 'en';
  const { people, topics } = world;
  const cast = Array.from({ length: chance.between(2, 6) }, () => people[chance.tail(people.length)] ?? '');
  const topic = topics[chance.tail(topics.length)] ?? '';
  const [lead = '', second = ''] = cast;
  const paragraphs = Array.from({ length: chance.between(3, 18) }, () =>
    makeParagraph(chance, language, cast, topic, world.words),
  );
  const headline = `${lead} and ${second} on ${topic} ${index}`;
  return [
    headline,
    stamp(index, articles, chance),
    ...paragraphs,
    'Share on Facebook',
    chance.pick(OUTLETS),
  ].join('\n\n');
}

function makeParagraph(
  chance: Chance,
  language: LanguageTag,
  cast: readonly string[],
  topic: string,
  words: readonly string[],
): string {
  const { small, says, tells } = LANGUAGES[language];
  const name = (): string => {
    const full = chance.pick(cast);
    const draw = chance.next();
    return draw < 0.6 ? full : draw < 0.95 ? surnameOf(full) : misspelt(full);
  };
  const word = (): string =>
    chance.next() < 0.5 ? chance.pick(small) : (words[chance.tail(words.length)] ?? '');
  const phrase = (): string =>
    [...Array.from({ length: chance.between(6, 14) }, word), ...(chance.next() < 0.2 ? [topic] : [])].join(
      ' ',
    );
  const sentence = (): string =>
    chance.next() < 0.25 ? says(name(), capitalise(phrase())) : tells(name(), name(), phrase());
  return Array.from({ length: chance.between(1, 4) }, sentence).join(' ');
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function stamp(index: number, articles: number, chance: Chance): string {
  const month = Math.floor((index / articles) * YEARS * 12);
  return `${chance.between(1, 28)} ${MONTHS[month % 12] ?? ''} ${FIRST_YEAR + Math.floor(month / 12)} - ${chance.between(10, 23)}:${chance.between(10, 59)}`;
}

/** The same text in another outlet. */
const reprint = (text: string, chance: Chance): string =>
  `${text.slice(0, text.lastIndexOf('\n'))}\n${chance.pick(OUTLETS)}\n`;

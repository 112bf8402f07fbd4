/** The texts of a made-up archive, as newspapers would have them. */
import type { Chance } from './random.ts';
import { LANGUAGES, type LanguageTag } from './vocabulary.ts';

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

/** Paragraphs of a text: most have few, some many. */
const FEWEST = 2;
const MORE = 36;

/** Whom and what the texts of an archive speak of, and in which words. */
export interface World {
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly words: readonly string[];
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

/**
 * Makes one text.
 * @param index its place among all, which its date and its language depend on
 */
export function makeText(chance: Chance, index: number, articles: number, world: World): string {
  const language: LanguageTag = index % FOREIGN === 0 ? chance.pick(['fr', 'de', 'es'] as const) : 'en';
  const { people, topics } = world;
  const cast = Array.from({ length: chance.between(2, 6) }, () => people[chance.tail(people.length)] ?? '');
  const topic = topics[chance.tail(topics.length)] ?? '';
  const [lead = '', second = ''] = cast;
  const paragraphs = Array.from({ length: FEWEST + chance.tail(MORE) }, () =>
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

export const surnameOf = (name: string): string => name.slice(name.indexOf(' ') + 1);

export const misspelt = (name: string): string => name.replace(/[aeiou](?=\w*$)/u, 'y');

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function stamp(index: number, articles: number, chance: Chance): string {
  const month = Math.floor((index / articles) * YEARS * 12);
  return `${chance.between(1, 28)} ${MONTHS[month % 12] ?? ''} ${FIRST_YEAR + Math.floor(month / 12)} - ${chance.between(10, 23)}:${chance.between(10, 59)}`;
}

/** The same text in another outlet. */
const reprint = (text: string, chance: Chance): string =>
  `${text.slice(0, text.lastIndexOf('\n'))}\n${chance.pick(OUTLETS)}\n`;

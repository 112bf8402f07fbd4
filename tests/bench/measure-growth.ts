/** What must not grow: annotating with the number of actors, reading with the length of a text. */
import { annotate } from '../../src/archive/annotate/annotate.ts';
import { compileVocabulary } from '../../src/archive/annotate/names/compile-vocabulary.ts';
import { readArticle } from '../../src/archive/read/read-article.ts';
import { ActorEntry, ArchiveDescription } from '../../src/archive/entries.ts';
import type { ReadArticle } from '../../src/archive/records.ts';
import { startLaps } from './clock.ts';
import { actorEntries, makeWorld } from './generate-archive.ts';
import { makeTexts } from './make-texts.ts';
import { chanceOf } from './random.ts';

/** What this prints as JSON. */
export interface GrowthFigures {
  /** How many times longer the same texts take with 2,000 actors (6,000 names) than with 50. */
  readonly actors: number;
  /** How many times longer a character of a text of 10 MB takes, read and annotated, than one of 3 KB. */
  readonly length: number;
}

const TEXTS = 300;
const ROUNDS = 7;
const FEW = 50;
const MANY = 2000;
const LONG = 10_000_000;

const description = ArchiveDescription.parse({});
const chance = chanceOf(1);
const world = makeWorld(chance, MANY);
const texts = makeTexts(chance, { ...world, people: world.people.slice(0, FEW) }, TEXTS);

const vocabularyOf = (people: readonly string[]) => {
  const actors = Object.entries(actorEntries(people));
  return compileVocabulary({
    actors: new Map(actors.map(([id, entry]) => [id, ActorEntry.parse(entry)])),
    topics: new Map(),
  });
};
const [few, many] = [vocabularyOf(world.people.slice(0, FEW)), vocabularyOf(world.people)];

const read = (text: string): ReadArticle =>
  readArticle({ seed: 'a.txt', file: 'a.txt', lines: text.split('\n') }, description).value;

const lap = startLaps();
const timed = (work: () => void): number => {
  lap();
  work();
  return lap().cpu;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const articles = texts.map(read);
const rounds = Array.from({ length: ROUNDS }, () => ({
  few: timed(() => articles.forEach((article) => annotate(article, few))),
  many: timed(() => articles.forEach((article) => annotate(article, many))),
}));

const bodies = texts.map((text) => text.split('\n\n').slice(2, -2).join('\n\n'));
const body = bodies.join('\n\n');
const long = `${texts[0] ?? ''}\n\n${`${body}\n\n`.repeat(Math.ceil(LONG / body.length)).slice(0, LONG)}`;
const short = timed(() => texts.forEach((text) => annotate(read(text), few)));
const whole = timed(() => annotate(read(long), few));
const characters = texts.reduce((sum, { length }) => sum + length, 0);

const figures: GrowthFigures = {
  actors: median(rounds.map((round) => round.many / round.few)),
  length: whole / long.length / (short / characters),
};
console.log(JSON.stringify(figures));

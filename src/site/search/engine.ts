/** From a search to what the page shows of it. */
import { href } from '../links.ts';
import type { Search } from './address.ts';
import type { Catalogue, Name, Names } from './catalogue.ts';
import { evaluate } from './evaluate.ts';
import { filter, type Filtered } from './facets.ts';
import { findPassages, mark, opening, type FoundPassage, type Pattern, type Piece } from './find-passages.ts';
import { indexNames, recogniseNames, spellingsOf, type NamedTerm, type NameIndex } from './names.ts';
import { parseQuery } from './parse-query.ts';
import { loadTextIndex, type TextIndex } from './text-index.ts';
import { patternOf } from './patterns.ts';

export const PAGE_SIZE = 10;

const PASSAGES = 3;

export interface Engine {
  readonly index: TextIndex;
  readonly catalogue: Catalogue;
  readonly names: NameIndex;
}

/** One article of the results. */
export interface Item {
  readonly url: string;
  readonly title: readonly Piece[];
  readonly passages: readonly FoundPassage[];
  /** Its place in the catalogue. */
  readonly article: number;
}

export interface Results extends Filtered {
  readonly items: readonly Item[];
  /** The actors that the query names, whose articles are found in every spelling. */
  readonly named: readonly NamedTerm[];
  readonly page: number;
  readonly pages: number;
}

/** Loads everything that search needs. @throws where the index is missing, or the network */
export async function loadEngine(): Promise<Engine> {
  const [index, catalogue, names] = await Promise.all([
    loadTextIndex(),
    load<Catalogue>('/search/catalogue.json'),
    loadNames(),
  ]);
  return { index, catalogue, names };
}

/** Loads the names alone, which is all that suggestions of actors and topics need. */
export const loadNames = async (): Promise<NameIndex> => indexNames(await load<Names>('/search/names.json'));

async function load<T>(path: `/${string}`): Promise<T> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** Runs a search and reads the articles of its page. */
export async function run(search: Search, engine: Engine): Promise<Results> {
  const { index, catalogue, names } = engine;
  const query = parseQuery(search.q);
  const recognised = recogniseNames(query.all, names);
  const all = search.exact
    ? recognised.map((terms) => terms.map((term) => ({ ...term, actors: [], phrase: true })))
    : recognised;
  const filtered = filter(await evaluate({ all, none: query.none }, engine), search, catalogue);

  const pages = Math.max(1, Math.ceil(filtered.articles.length / PAGE_SIZE));
  const page = Math.min(search.page, pages);
  const chosen = names.actors.filter(({ id }) => search.chosen.actor.includes(id));
  const patterns = [...all.flat().flatMap(patternOf), ...chosen.flatMap(spellings)];
  const shown = filtered.articles.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    ...filtered,
    items: await Promise.all(shown.map((article) => read(article, patterns, index))),
    named: recognised.flat().filter(({ actors }) => actors.length > 0),
    page,
    pages,
  };
}

const spellings = (name: Name): Pattern[] => spellingsOf(name).map((words) => ({ words, beginning: false }));

async function read(article: number, patterns: readonly Pattern[], index: TextIndex): Promise<Item> {
  const indexed = await index.article(article);
  const passages = findPassages(indexed, patterns, PASSAGES);
  const start = passages.length === 0 ? opening(indexed) : undefined;
  return {
    article,
    url: indexed.url,
    title: mark(indexed.title, patterns),
    passages: start ? [start] : passages,
  };
}

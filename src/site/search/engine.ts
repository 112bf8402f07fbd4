/** From a search to what the page shows of it. */
import { href } from '../links.ts';
import type { Search } from './address.ts';
import type { Catalogue, Name, Names } from './catalogue.ts';
import { evaluate } from './evaluate.ts';
import { fetchJson } from './fetch-json.ts';
import { filter, type Filtered } from './facets.ts';
import { findPassages, mark, opening, type FoundPassage, type Pattern, type Piece } from './find-passages.ts';
import { indexNames, recogniseNames, spellingsOf, type NamedTerm, type NameIndex } from './names.ts';
import { parseQuery } from './parse-query.ts';
import { keysOf } from './words.ts';
import { loadTextIndex, type TextIndex } from './text-index.ts';
import { patternOf } from './patterns.ts';

const PAGE_SIZE = 10;

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
  /** How it begins, where no passage says why it is here. */
  readonly summary: string;
  /** Its place in the catalogue. */
  readonly article: number;
  /** BCP 47 tag, where the language is known. */
  readonly language: string | undefined;
}

export interface Results extends Filtered {
  readonly items: readonly Item[];
  /** The topics that the query is the name of. */
  readonly topics: readonly Name[];
  /** The actors that the query names, whose articles are found in every spelling. */
  readonly named: readonly NamedTerm[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
}

/** Loads everything that search needs. @throws where the index is missing, or the network */
export async function loadEngine(): Promise<Engine> {
  const [index, catalogue, names] = await Promise.all([
    loadTextIndex(),
    fetchJson<Catalogue>('/search/catalogue.json'),
    loadNames(),
  ]);
  return { index, catalogue, names };
}

/** Loads the names alone, which is all that suggestions of actors and topics need. */
export const loadNames = async (): Promise<NameIndex> =>
  indexNames(await fetchJson<Names>('/search/names.json'));

/** Runs a search and reads the articles of its page. */
export async function run(search: Search, engine: Engine): Promise<Results> {
  const { named, hits, patterns } = await ask(search, engine);
  const filtered = filter(hits, search, engine.catalogue);
  const pages = Math.max(1, Math.ceil(filtered.articles.length / PAGE_SIZE));
  const page = Math.min(search.page, pages);
  const chosen = engine.names.actors.filter(({ id }) => search.chosen.actor.includes(id));
  const shown = filtered.articles.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const wanted = patterns.length > 0 ? patterns : chosen.flatMap(spellings);
  return {
    ...filtered,
    items: await Promise.all(shown.map((article) => read(article, wanted, engine))),
    named,
    topics: engine.names.topics.filter((topic) =>
      spellingsOf(topic).some((words) => words.join(' ') === keysOf(search.q).join(' ')),
    ),
    page,
    pages,
    pageSize: PAGE_SIZE,
  };
}

/** The articles that match a query best. */
export async function findArticles(q: string, engine: Engine, most: number): Promise<readonly Item[]> {
  const { hits, patterns } = await ask({ q, exact: false }, engine);
  const best = [...hits].toSorted(([one, score], [other, better]) => better - score || one - other);
  return Promise.all(best.slice(0, most).map(([article]) => read(article, patterns, engine)));
}

async function ask({ q, exact }: Pick<Search, 'q' | 'exact'>, engine: Engine) {
  const { all, none } = parseQuery(q);
  const recognised = recogniseNames(all, engine.names);
  const asked = exact
    ? recognised.map((terms) => terms.map((term) => ({ ...term, actors: [], phrase: true })))
    : recognised;
  return {
    hits: await evaluate({ all: asked, none }, engine),
    patterns: asked.flat().flatMap(patternOf),
    named: recognised.flat().filter(({ actors }) => actors.length > 0),
  };
}

const spellings = (name: Name): Pattern[] => spellingsOf(name).map((words) => ({ words, beginning: false }));

async function read(article: number, patterns: readonly Pattern[], engine: Engine): Promise<Item> {
  const { index, catalogue } = engine;
  const indexed = await index.article(article);
  const passages = findPassages(indexed, patterns, PASSAGES);
  const [language = -1] = catalogue.columns.language[article] ?? [];
  return {
    article,
    language: catalogue.values.language[language]?.[0],
    url: href(indexed.path),
    title: mark(indexed.title, patterns),
    passages,
    summary: passages.length === 0 ? opening(indexed) : '',
  };
}

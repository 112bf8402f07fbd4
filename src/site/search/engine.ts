/** From a search to what the page shows of it. */
import { href } from '../links.ts';
import { readAddress, type Search } from './address.ts';
import type { Catalogue, Name, Names } from './catalogue.ts';
import { openColumns } from './columns.ts';
import { evaluate } from './evaluate.ts';
import { select, type Selection, type Shelves } from './facets.ts';
import { fetchJson } from './fetch-json.ts';
import { findPassages, mark, opening, type FoundPassage, type Pattern, type Piece } from './find-passages.ts';
import type { Facts } from './fragment.ts';
import { indexNames, recogniseNames, spellingsOf, type NamedTerm, type NameIndex } from './names.ts';
import { openCommon } from './open-common.ts';
import { joinTerms, parseQuery } from './parse-query.ts';
import { patternOf } from './patterns.ts';
import { loadTextIndex, type TextIndex } from './text-index.ts';
import { keysOf } from './words.ts';

const PAGE_SIZE = 10;

const PASSAGES = 3;

export interface Engine extends Shelves {
  readonly index: TextIndex;
}

/** One article of the results. */
export interface Item {
  readonly url: string;
  readonly title: readonly Piece[];
  /** The headline of the same text that matches, where another one has it. */
  readonly alsoTitled: { readonly url: string; readonly title: readonly Piece[] } | undefined;
  readonly passages: readonly FoundPassage[];
  /** How it begins, where no passage says why it is here. */
  readonly summary: string;
  readonly facts: Facts;
}

export interface Results extends Selection {
  readonly items: readonly Item[];
  /** The topics that the query is the name of. */
  readonly topics: readonly Name[];
  /** The actors that the query names, whose articles are found, or left out, in every spelling. */
  readonly named: readonly NamedTerm[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
}

let loading: Promise<Engine> | undefined;
let names: Promise<NameIndex> | undefined;

/**
 * Works with the engine. It is loaded when first asked for, and all of it anew after something failed to load:
 * another build may have taken the place of the one that it is of.
 * @throws where the index is missing, or the network
 */
export async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const mine = (loading ??= loadEngine());
  try {
    return await work(await mine);
  } catch (error) {
    if (loading === mine) loading = names = undefined;
    throw error;
  }
}

async function loadEngine(): Promise<Engine> {
  const [index, catalogue, named] = await Promise.all([
    loadTextIndex(),
    fetchJson<Catalogue>('/search/catalogue.json'),
    loadNames(),
  ]);
  return {
    index: openCommon(catalogue.common, index),
    catalogue,
    names: named,
    columns: openColumns(catalogue, named),
  };
}

/**
 * Loads the names alone, which is all that suggestions of actors and topics need; anew where that has failed.
 * @throws where the network fails
 */
export const loadNames = (): Promise<NameIndex> =>
  (names ??= fetchJson<Names>('/search/names.json')
    .then(indexNames)
    .catch((error: unknown) => {
      names = undefined;
      throw error;
    }));

/** Runs a search and reads the articles of its page. */
export async function run(search: Search, engine: Engine): Promise<Results> {
  const { named, hits, patterns } = await ask(search, engine);
  const selection = await select(hits, search, engine);
  const pages = Math.max(1, Math.ceil(selection.articles.length / PAGE_SIZE));
  const page = Math.min(search.page, pages);
  const chosen = search.chosen.actor.flatMap((id) => engine.names.byId.actor.get(id) ?? []);
  const shown = selection.articles.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const wanted = patterns.length > 0 ? patterns : chosen.flatMap(spellings);
  const asked = keysOf(search.q).join(' ');
  return {
    ...selection,
    items: await Promise.all(shown.map((article) => read(article, selection, wanted, engine))),
    named,
    topics: engine.names.topics.filter((topic) =>
      spellingsOf(topic).some((words) => words.join(' ') === asked),
    ),
    page,
    pages,
    pageSize: PAGE_SIZE,
  };
}

/** Whether a search finds anything. */
export async function finds(search: Search, engine: Engine): Promise<boolean> {
  const { hits } = await ask(search, engine);
  return (await select(hits, search, engine)).articles.length > 0;
}

/** The articles that match a query best. */
export async function findArticles(q: string, engine: Engine, most: number): Promise<readonly Item[]> {
  const search = readAddress(new URLSearchParams({ q }));
  const { hits, patterns } = await ask(search, engine);
  const selection = await select(hits, search, engine);
  const best = selection.articles.slice(0, most);
  return Promise.all(best.map((article) => read(article, selection, patterns, engine)));
}

async function ask({ q, exact }: Pick<Search, 'q' | 'exact'>, engine: Engine) {
  const recognised = recogniseNames(parseQuery(q), engine.names);
  const asked = joinTerms(
    exact ? recognised.map((term) => ({ ...term, actors: [], phrase: true })) : recognised,
  );
  return {
    hits: await evaluate(asked, engine),
    patterns: asked.all.flat().flatMap(patternOf),
    named: recognised.filter(({ actors }) => actors.length > 0),
  };
}

const spellings = (name: Name): Pattern[] => spellingsOf(name).map((words) => ({ words, beginning: false }));

async function read(
  article: number,
  { headlines }: Selection,
  patterns: readonly Pattern[],
  { index }: Engine,
): Promise<Item> {
  const other = headlines.get(article);
  const [indexed, titled] = await Promise.all([
    index.article(article),
    other === undefined ? undefined : index.article(other),
  ]);
  const passages = findPassages(indexed, patterns, PASSAGES);
  return {
    url: href(indexed.path),
    title: mark(indexed.title, patterns),
    alsoTitled: titled && { url: href(titled.path), title: mark(titled.title, patterns) },
    passages,
    summary: passages.length === 0 ? opening(indexed) : '',
    facts: indexed.facts,
  };
}

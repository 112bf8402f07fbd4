/** From a search to what the page shows of it. */
import { href } from '../links.ts';
import { readAddress, type Search } from './address.ts';
import { GROUPS, type Group, type Name } from './catalogue.ts';
import { chartOf, type Chart } from './chart.ts';
import type { Engine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { countPeriods, select, type Selection } from './facets.ts';
import { findPassages, mark, opening, type FoundPassage, type Pattern, type Piece } from './find-passages.ts';
import type { Facts } from './fragment.ts';
import { labelOf } from './labels.ts';
import { recogniseNames, spellingsOf, type NamedTerm } from './names.ts';
import { joinTerms, parseQuery } from './parse-query.ts';
import { patternOf } from './patterns.ts';
import { keysOf } from './words.ts';

const PAGE_SIZE = 10;

const PASSAGES = 3;

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
  /** The actors and topics of the facts. */
  readonly actors: readonly Labelled[];
  readonly topics: readonly Labelled[];
}

type Labelled = readonly [id: string, label: string];

/** What the page shows of a search beside the counts of its filters: nothing but data. */
export interface View {
  /** How many articles are found. */
  readonly found: number;
  /** Those of the page. */
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly chart: Chart;
  /** What is chosen. */
  readonly chips: readonly Chip[];
}

/** A value that is chosen, with its label. */
export interface Chip {
  readonly group: Group;
  readonly id: string;
  readonly label: string;
}

export interface Results {
  readonly view: View;
  readonly selection: Selection;
  /** The topics that the query is the name of. */
  readonly topics: readonly Name[];
  /** The actors that the query names, whose articles are found, or left out, in every spelling. */
  readonly named: readonly NamedTerm[];
}

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
    view: {
      found: selection.articles.length,
      items: await Promise.all(shown.map((article) => read(article, selection, wanted, engine))),
      page,
      pages,
      pageSize: PAGE_SIZE,
      chart: chartOf(countPeriods(selection, engine)),
      chips: GROUPS.flatMap((group) =>
        search.chosen[group].map((id) => ({ group, id, label: labelOf(group, id, engine.names) })),
      ),
    },
    selection,
    named,
    topics: engine.names.topics.filter((topic) =>
      spellingsOf(topic).some((words) => words.join(' ') === asked),
    ),
  };
}

/** The articles that a search finds, all pages of them, by their place. */
export async function findAll(search: Search, engine: Engine): Promise<readonly number[]> {
  const { hits } = await ask(search, engine);
  return (await select(hits, search, engine)).articles;
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
  { index, names }: Engine,
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
    actors: indexed.facts.actors.map((id) => [id, labelOf('actor', id, names)]),
    topics: indexed.facts.topics.map((id) => [id, labelOf('topic', id, names)]),
  };
}

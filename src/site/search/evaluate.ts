/** Answers a query: which articles match, and how well. */
import { SHORTEST_BEGINNING, type Catalogue } from './catalogue.ts';
import type { Columns } from './columns.ts';
import { either, every, UNWEIGHED, without, type Hits } from './hits.ts';
import type { NamedTerm } from './names.ts';
import type { Query, Term } from './parse-query.ts';
import type { TextIndex } from './text-index.ts';

/** Where answers come from. */
export interface Sources {
  readonly index: TextIndex;
  readonly catalogue: Catalogue;
  readonly columns: Pick<Columns, 'one'>;
}

/** An article that names an actor under another name than was asked for, in Pagefind's measure. */
const NAMED = 0.5;

/** The articles that answer a query whose names are recognised. */
export async function evaluate({ all, none }: Query<NamedTerm>, sources: Sources): Promise<Hits> {
  const [required, excluded] = await Promise.all([
    Promise.all(
      all.map(async (terms) => either(await Promise.all(terms.map((term) => namedHits(term, sources))))),
    ),
    Promise.all(none.map((term) => namedHits(term, sources))),
  ]);
  const [first = everything(sources.catalogue), ...others] = required;
  return without(every([first, ...others]), excluded);
}

const everything = ({ articles }: Catalogue): Hits =>
  new Map(Array.from({ length: articles }, (_, article) => [article, UNWEIGHED]));

/** The words themselves, and the articles of every actor that they name. */
async function namedHits(term: NamedTerm, { index, columns }: Sources): Promise<Hits> {
  if (term.actors.length === 0) return await textHits(term, index);
  const [text, ...named] = await Promise.all([
    textHits(term, index),
    ...term.actors.map(async ({ id }) => {
      const { places, headlines } = await columns.one('actor', id);
      const headlined = new Set(headlines);
      return new Map(places.map((place) => [place, { score: NAMED, headline: headlined.has(place) }]));
    }),
  ]);
  return either([text, ...named]);
}

/**
 * Orders articles as relevance has it: those whose headline matches before all others, then by score,
 * then newest first.
 */
export function byRelevance(hits: Hits): (one: number, other: number) => number {
  return (one, other) => {
    const [a = UNWEIGHED, b = UNWEIGHED] = [hits.get(one), hits.get(other)];
    return Number(b.headline) - Number(a.headline) || b.score - a.score || one - other;
  };
}

/** The articles that hold the words of a term. */
export const textHits = (term: Term, index: TextIndex): Promise<Hits> =>
  isBeginning(term) ? index.beginning(stemOf(term.words[0] ?? '')) : index.phrase(term.words);

/** Whether a term also means the words that begin with it. */
export const isBeginning = ({ words, phrase }: Term): boolean =>
  !phrase && words.length === 1 && (words[0]?.length ?? 0) >= SHORTEST_BEGINNING;

/** The plural of an English word begins with its singular. */
export const stemOf = (word: string): string =>
  /^[a-z]{3,}[^aius]s$/u.test(word) && !word.endsWith('ies') ? word.slice(0, -1) : word;

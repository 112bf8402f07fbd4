/** Answers a query: which articles match, and how well. */
import type { Catalogue } from './catalogue.ts';
import type { NamedTerm } from './names.ts';
import type { Term } from './parse-query.ts';
import type { Hits, TextIndex } from './text-index.ts';

/** A query whose names are recognised. */
export interface Question {
  readonly all: readonly (readonly NamedTerm[])[];
  readonly none: readonly Term[];
}

/** Where answers come from. */
export interface Sources {
  readonly index: TextIndex;
  readonly catalogue: Catalogue;
}

/** An article about an actor in its headline, and one that names it elsewhere, in Pagefind's measure. */
const NAMED_IN_HEADLINE = 25;
const NAMED = 0.5;

/** A word shorter than this means itself alone: "us" is no beginning of "used". */
const SHORTEST_BEGINNING = 3;

/** The articles that answer a question. */
export async function evaluate({ all, none }: Question, sources: Sources): Promise<Hits> {
  const [required, excluded] = await Promise.all([
    Promise.all(
      all.map(async (terms) => either(await Promise.all(terms.map((term) => namedHits(term, sources))))),
    ),
    Promise.all(none.map((term) => textHits(term, sources.index))),
  ]);
  const hits = new Map<number, number>();
  const [first = everything(sources.catalogue), ...others] = required;
  for (const [article, score] of first) {
    if (others.some((other) => !other.has(article)) || excluded.some((other) => other.has(article))) continue;
    hits.set(
      article,
      others.reduce((sum, other) => sum + (other.get(article) ?? 0), score),
    );
  }
  return hits;
}

const everything = ({ published }: Catalogue): Hits => new Map(published.map((_, article) => [article, 0]));

/** The articles of any, each with its best score. */
function either(several: readonly Hits[]): Hits {
  const hits = new Map<number, number>();
  for (const some of several) {
    for (const [article, score] of some) hits.set(article, Math.max(score, hits.get(article) ?? 0));
  }
  return hits;
}

/** The words themselves, and the articles of every actor that they name. */
async function namedHits(term: NamedTerm, { index, catalogue }: Sources): Promise<Hits> {
  const text = await textHits(term, index);
  if (term.actors.length === 0) return text;
  const wanted = new Set(
    term.actors.map(({ id }) => catalogue.values.actor.findIndex(([value]) => value === id)),
  );
  const named = new Map<number, number>();
  for (const [article, actors] of catalogue.columns.actor.entries()) {
    const place = actors.findIndex((actor) => wanted.has(actor));
    if (place >= 0)
      named.set(article, place < (catalogue.headlined[article] ?? 0) ? NAMED_IN_HEADLINE : NAMED);
  }
  return either([text, named]);
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

import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/site/search/catalogue.ts';
import { indexNames, recogniseNames, type NamedTerm } from '../../../src/site/search/names.ts';
import { joinTerms, parseQuery } from '../../../src/site/search/parse-query.ts';
import { suggestNames } from '../../../src/site/search/suggest-names.ts';

const name = (id: string, label: string, labels: string[] = [], articles = 1): Name => ({
  id,
  label,
  note: '',
  articles,
  labels,
});

const names = indexNames({
  actors: [
    name('ilka-berun', 'Ilka Berun', ['Berun', 'Biroon'], 9),
    name('tomas-berun', 'Tomás Berun', ['Berun'], 3),
    name('harbour-board', 'Harbour Board', ['Board of the Harbour'], 5),
  ],
  topics: [name('harbours', 'Harbours', ['Ports'], 7)],
});

/** The parts of a query with those that they name, alternatives side by side, what is left out last. */
const recognised = (query: string) => {
  const { all, none } = joinTerms(recogniseNames(parseQuery(query), names));
  const show = ({ text, actors }: NamedTerm) => `${text}: ${actors.map(({ id }) => id).join()}`;
  return [...all.map((terms) => terms.map(show).join(' | ')), ...none.map((term) => `-${show(term)}`)];
};

describe('a name in a query', () => {
  test('is recognised by any label, whatever its case and accents', () => {
    expect(recognised('BIROON')).toEqual(['BIROON: ilka-berun']);
    expect(recognised('tomas berun')).toEqual(['tomas berun: tomas-berun']);
  });

  test('that two share means both', () => {
    expect(recognised('Berun')).toEqual(['Berun: ilka-berun,tomas-berun']);
  });

  test('is the longest that the words make up, and leaves the others alone', () => {
    expect(recognised('strike harbour board grain')).toEqual([
      'strike: ',
      'harbour board: harbour-board',
      'grain: ',
    ]);
    expect(recognised('harbour strike board')).toEqual(['harbour: ', 'strike: ', 'board: ']);
  });

  test('is not recognised between quotation marks, which mean the words alone', () => {
    expect(recognised('"Biroon" grain')).toEqual(['Biroon: ', 'grain: ']);
    expect(recognised('"harbour" board')).toEqual(['harbour: ', 'board: ']);
  });

  test('is recognised among alternatives', () => {
    expect(recognised('grain OR Biroon')).toEqual(['grain:  | Biroon: ilka-berun']);
    expect(recognised('Ilka Berun OR soup')).toEqual(['Ilka Berun: ilka-berun | soup: ']);
    expect(recognised('soup OR Ilka Berun strike')).toEqual(['soup:  | Ilka Berun: ilka-berun', 'strike: ']);
    expect(recognised('Ilka OR Berun')).toEqual(['Ilka:  | Berun: ilka-berun,tomas-berun']);
  });

  test('is all of it left out', () => {
    expect(recognised('strike -Ilka Berun soup')).toEqual(['strike: ', 'soup: ', '-Ilka Berun: ilka-berun']);
    expect(recognised('Ilka -Berun')).toEqual(['Ilka: ', '-Berun: ilka-berun,tomas-berun']);
    expect(recognised('-"Ilka" Berun')).toEqual(['Berun: ilka-berun,tomas-berun', '-Ilka: ']);
    expect(recognised('-Harbour Board OR soup')).toEqual(['soup: ', '-Harbour Board: harbour-board']);
  });
});

describe('suggestions', () => {
  const suggested = (typed: string, most = 5) =>
    suggestNames(typed, names, most).map(({ kind, name, spelling }) => [kind, name.id, spelling]);

  test('go on from what is typed: names that begin so first, then by the number of articles', () => {
    expect(suggested('harb')).toEqual([
      ['topic', 'harbours', undefined],
      ['actor', 'harbour-board', undefined],
    ]);
    expect(suggested('ber').map(([, id]) => id)).toEqual(['ilka-berun', 'tomas-berun']);
  });

  test('show the spelling where the name itself does not explain them', () => {
    expect(suggested('biro')).toEqual([['actor', 'ilka-berun', 'Biroon']]);
    expect(suggested('berun')[0]).toEqual(['actor', 'ilka-berun', undefined]);
  });

  test('are none for nothing, and no more than asked for', () => {
    expect(suggested(' -')).toEqual([]);
    expect(suggested('b', 1)).toHaveLength(1);
  });
});

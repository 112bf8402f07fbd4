import { describe, expect, it } from 'vitest';
import { listAt, toListedPage } from '../../src/archive/ledger-pages.ts';

describe('the address of a page of a list', () => {
  it.each([
    ['articles/page/2', [], 'articles', '/page/2'],
    ['dates/2018', [], 'dates/2018', ''],
    ['dates/undated/page/12', [], 'dates/undated', '/page/12'],
    ['actors/by-letter/я', [], 'actors/by-letter/я', ''],
    ['actors/ann/page/3', ['actors/ann'], 'actors', '/page/3'],
    ['topics/ships/page/2', ['topics/ships'], 'topics', '/page/2'],
    ['quotations/by/ann', ['actors/ann'], 'quotations/by', ''],
    ['actors/ann/ben/page/2', ['actors/ann', 'actors/ben'], 'actors', '/page/2'],
  ])('%s names the things that the list is of', (address, things, place, end) => {
    expect(toListedPage(address)).toEqual({ things, place, end });
    expect(listAt(place, things) + end).toBe(address);
  });

  it.each([
    ['is there as long as what it is of', 'actors/ann'],
    ['is there for good', 'quotations'],
    ['is the first, which has no number', 'articles/page/1'],
    ['is written otherwise', 'articles/page/02'],
    ['leads out of the site', 'dates/../../etc'],
    ['leads out of the site by its actors', 'actors/../etc'],
    ['is of no kind of list', 'data/archive'],
    ['is of three actors', 'actors/ann/ben/cid'],
    ['is of two topics', 'topics/harbours/ships'],
    ['is of an id that nothing can have', 'actors/ann/index'],
    ['has capitals', 'quotations/by/Ann'],
    ['is too long for a file', `quotations/by/${'a'.repeat(201)}`],
  ])('is none where it %s: %s', (_, address) => {
    expect(toListedPage(address)).toBeUndefined();
  });

  it('has two actors in the order of the alphabet, whatever they are called now', () => {
    expect(listAt('actors', ['actors/zoe', 'actors/ben'])).toBe('actors/ben/zoe');
  });
});

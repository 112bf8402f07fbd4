import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clear,
  readAddress,
  SORTS,
  toggle,
  writeAddress,
  type Search,
} from '../../../src/site/search/address.ts';

const value = fc.string({ minLength: 1, unit: 'grapheme' });
const values = fc.uniqueArray(value, { maxLength: 3 });

const search: fc.Arbitrary<Search> = fc.record({
  q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  exact: fc.boolean(),
  chosen: fc.record({ actor: values, topic: values, publisher: values, year: values, language: values }),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 1000 }),
});

describe('the address of a search', () => {
  test('gives the same search again', () => {
    fc.assert(
      fc.property(search, (asked) => {
        expect(readAddress(new URLSearchParams(writeAddress(asked).toString()))).toEqual(asked);
      }),
    );
  });

  test('repeats what several values of a group are chosen from, and leaves out what goes without saying', () => {
    const asked = readAddress(new URLSearchParams('sort=relevance&page=1&q=grain&topic=b&topic=a&topic=b'));
    expect(writeAddress(asked).toString()).toBe('q=grain&topic=b&topic=a');
  });

  test('passes over what makes no sense', () => {
    const { sort, page, chosen } = readAddress(new URLSearchParams('sort=up&page=-3&actor='));
    expect({ sort, page, actor: chosen.actor }).toEqual({ sort: 'relevance', page: 1, actor: [] });
  });
});

test('a value is added or taken away from the first page on', () => {
  const asked = readAddress(new URLSearchParams('topic=a&page=4'));
  expect(writeAddress(toggle(asked, 'topic', 'b')).toString()).toBe('topic=a&topic=b');
  expect(writeAddress(toggle(asked, 'topic', 'a')).toString()).toBe('');
  expect(writeAddress(clear(readAddress(new URLSearchParams('q=x&topic=a&year=2020')))).toString()).toBe(
    'q=x',
  );
});

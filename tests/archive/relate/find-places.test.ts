import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/archive/relate/find-places.ts';

describe('places', () => {
  it.each([
    ['en', 'They met in Lagos and at the Bergen dock, near New Haven.', ['Lagos', 'Bergen', 'New Haven']],
    ['fr', 'Ils sont arrivés à Brest et restent dans le Havre.', ['Brest', 'Havre']],
    ['ru', 'Они встретились в Бергене.', ['Бергене']],
    ['en', 'Lagos spoke. It was of Bergen, and on Monday.', []],
    ['ar', 'التقوا في لاغوس', []],
    ['xx', 'They met in Lagos.', []],
  ])('are found in %s after the words that ask for one: %s', (language, text, places) => {
    expect(findPlaces(text, [], language)).toEqual(places);
  });

  it('are not what somebody is called, or a date', () => {
    expect(
      findPlaces(
        'Trust in Ann in May',
        [
          { start: 9, end: 12 },
          { start: 16, end: 19 },
        ],
        'en',
      ),
    ).toEqual([]);
  });
});

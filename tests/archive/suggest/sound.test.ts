import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLike } from '../../../src/archive/suggest/sound.ts';

describe('spellings of one name', () => {
  it.each([
    ['vowels and their order differ', 'torvelin', 'tervolin'],
    ['a consonant is doubled', 'kasimov', 'kassimov'],
    ['transcriptions differ', 'ghaleri', 'qaleri'],
    ['endings are transcribed in two ways', 'morgunov', 'morgounow'],
    ['the script is Cyrillic', 'ковалев', 'ковалёв'],
  ])('are told where %s', (_, one, other) => {
    expect(looksLike(one, other)).toBe(true);
  });

  it.each([
    ['their consonants differ', 'marlow', 'barlow'],
    ['they are short', 'iran', 'oran'],
    ['one has another consonant more', 'harbour', 'harbourel'],
    ['they are the same', 'marlow', 'marlow'],
  ])('are not told where %s', (_, one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });

  it('look like each other both ways', () => {
    const word = fc.stringMatching(/^[a-z]{5,10}$/u);
    fc.assert(fc.property(word, word, (one, other) => looksLike(one, other) === looksLike(other, one)));
  });
});

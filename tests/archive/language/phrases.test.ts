import { expect, test } from 'vitest';
import { phrasesOf, prefixed } from '../../../src/archive/language/phrases.ts';

test('a list is cut into its phrases, each without the space around it', () => {
  expect(phrasesOf('one|two words | three')).toEqual(['one', 'two words', 'three']);
});

test('a phrase that goes on in the next line is one phrase', () => {
  expect(phrasesOf('minister of\n      finance | mayor |\n      king')).toEqual([
    'minister of finance',
    'mayor',
    'king',
  ]);
});

test('what holds nothing is no phrase', () => {
  expect(phrasesOf('')).toEqual([]);
  expect(phrasesOf(' | one || ')).toEqual(['one']);
  expect(phrasesOf(undefined)).toEqual([]);
});

test('a list whose phrases are written together with a word before them is a list again', () => {
  expect(phrasesOf(prefixed('ו', 'אמר | אמר כי'))).toEqual(['ואמר', 'ואמר כי']);
});

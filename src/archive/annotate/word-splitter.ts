import type { Vocabulary } from './compile-vocabulary.ts';
import type { NameRules } from './name-rules.ts';
import { splitWords } from './split-words.ts';
import type { Word } from './split-words.ts';

/** The shortest name that a prefix is taken from. */
const NAME = 3;

/**
 * How texts of a language become words. In languages that write small words together with the next one
 * ("وإيران": and Iran), they are parted from it where that leaves a word that begins a name.
 */
export function wordSplitter(
  { prefixes, roles }: NameRules,
  { names, terms }: Vocabulary,
): (text: string) => readonly Word[] {
  if (prefixes.size === 0) return splitWords;
  const lengths = [...new Set([...prefixes].map(({ length }) => length))];
  const isKnown = (key: string) => [names, terms, roles].some(({ next }) => next.has(key));
  return (text) =>
    splitWords(text).flatMap((word) => {
      const length = lengths.find(
        (length) =>
          word.key.length - length >= NAME &&
          prefixes.has(word.key.slice(0, length)) &&
          isKnown(word.key.slice(length)),
      );
      return length === undefined || isKnown(word.key) ? word : part(text, word, length);
    });
}

/** A word in two, after so many letters. */
function part(text: string, word: Word, letters: number): readonly Word[] {
  const surface = text.slice(word.start, word.end);
  const next = [...surface.matchAll(/\p{L}/gv)][letters]?.index ?? surface.length;
  const middle = word.start + next;
  return [
    { ...word, end: middle, key: word.key.slice(0, letters) },
    { ...word, start: middle, key: word.key.slice(letters), gap: '', joins: true },
  ];
}

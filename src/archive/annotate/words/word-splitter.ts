import type { Vocabulary } from '../names/compile-vocabulary.ts';
import type { NameRules } from '../names/name-rules.ts';
import { splitWords } from './split-words.ts';
import type { Word } from './split-words.ts';

/** The shortest name that something is parted from. */
const NAME = 3;

/**
 * How texts of a language become words. Where small words are written together with the next one
 * ("وكندا": and Canada) or an ending of possession with a name ("Kanadas"), they are parted if that leaves
 * a word that begins a name.
 */
export function wordSplitter(
  { prefixes, possessives, roles, sites }: NameRules,
  { names, terms }: Vocabulary,
): (text: string) => readonly Word[] {
  if (prefixes.size === 0 && possessives.size === 0) return splitWords;
  const isKnown = (key: string) => sites.has(key) || [names, terms, roles].some(({ next }) => next.has(key));
  /** After how many letters a word is parted. */
  const cutOf = ({ key }: Word): number | undefined => {
    if (isKnown(key)) return undefined;
    for (const prefix of prefixes) {
      const { length } = prefix;
      if (key.startsWith(prefix) && key.length >= length + NAME && isKnown(key.slice(length))) return length;
    }
    for (const ending of possessives) {
      const cut = key.length - ending.length;
      if (key.endsWith(ending) && cut >= NAME && isKnown(key.slice(0, cut))) return cut;
    }
    return undefined;
  };
  return (text) =>
    splitWords(text).flatMap((word) => {
      const cut = cutOf(word);
      return cut === undefined ? word : part(text, word, cut);
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

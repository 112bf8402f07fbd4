/** The names section of a language, compiled for looking up the words around a name. */
import type { Language } from '../../language/language.ts';
import type { NameWords } from '../../language/name-words.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { splitWords } from '../words/split-words.ts';
import type { Word } from '../words/split-words.ts';
import { addLabel, emptyTrie, NO_VARIANTS } from '../words/word-trie.ts';
import type { Variants, WordTrie } from '../words/word-trie.ts';

const LISTS = [
  'articles',
  'indefinite',
  'and',
  'of',
  'to',
  'prefixes',
  'possessives',
  'titles',
  'compass',
  'places',
  'reports',
  'directions',
  'motion',
  'motionAfter',
  'visits',
  'sites',
  'speech',
  'ranks',
  'former',
] as const satisfies readonly (keyof NameWords)[];

/** Most lists are sets of folded words. */
export interface NameRules extends Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>> {
  /** Whether a capital tells a name from other words: not in German, nor in a script without capitals. */
  readonly capitalsTell: boolean;
  /** Whether a word often opens a sentence, so that its capital says nothing. */
  readonly isOpener: (word: Word) => boolean;
  /** A word without its case ending. */
  readonly variants: Variants;
  /** Phrases that deal with a government. */
  readonly dealings: WordTrie<true>;
  /** Offices by all their variants; the value is the first variant. */
  readonly roles: WordTrie<string>;
}

const compiled = new Map<Language | undefined, NameRules>();

/** The rules of a language, compiled when they are first asked for; of none, rules that say nothing. */
export function rulesOf(language: Language | undefined): NameRules {
  const known = compiled.get(language);
  if (known) return known;
  const rules = compileRules(language?.names);
  compiled.set(language, rules);
  return rules;
}

/** The words of a list of a language file, folded as those of a text are. */
export const foldedWords = (list?: string): ReadonlySet<string> =>
  new Set(phrasesOf(list).flatMap((phrase) => splitWords(phrase).map(({ key }) => key)));

function compileRules(words: NameWords | undefined): NameRules {
  const dealings = emptyTrie<true>();
  for (const phrase of phrasesOf(words?.dealings)) addLabel(dealings, splitWords(phrase), true);
  const roles = emptyTrie<string>();
  for (const office of phrasesOf(words?.roles)) {
    const names = office.split('=').map((variant) => variant.trim());
    for (const name of names) addLabel(roles, splitWords(name.toLowerCase()), names[0] ?? name);
  }
  const openers = foldedWords(words?.openers);
  const openings = phrasesOf(words?.openers).flatMap((word) => (word.startsWith('*') ? word.slice(1) : []));
  return {
    ...(Object.fromEntries(LISTS.map((list) => [list, foldedWords(words?.[list])])) as Record<
      (typeof LISTS)[number],
      ReadonlySet<string>
    >),
    capitalsTell: phrasesOf(words?.titles).some((title) => title !== '*'),
    isOpener: ({ key }) => openers.has(key) || openings.some((ending) => key.endsWith(ending)),
    variants: variantsOf(words),
    dealings,
    roles,
  };
}

/** The shortest stem that an ending is taken from. */
const STEM = 3;

function variantsOf(words: NameWords | undefined): Variants {
  const read = (list?: string) =>
    Map.groupBy(
      phrasesOf(list).map((pair) => pair.split('>').map((end) => splitWords(end)[0]?.key ?? '')),
      ([ending = '']) => ending,
    );
  const [nouns, adjectives] = [read(words?.endings), read(words?.adjectiveEndings)];
  const longest = Math.max(0, ...[...nouns.keys(), ...adjectives.keys()].map(({ length }) => length));
  if (longest === 0) return NO_VARIANTS;
  return ({ key }) => {
    const found: { key: string; isAdjective: boolean }[] = [];
    for (let length = Math.min(longest, key.length - STEM); length > 0; length -= 1) {
      const [stem, ending] = [key.slice(0, -length), key.slice(-length)];
      for (const [, listed = ''] of nouns.get(ending) ?? [])
        found.push({ key: stem + listed, isAdjective: false });
      for (const [, listed = ''] of adjectives.get(ending) ?? [])
        found.push({ key: stem + listed, isAdjective: true });
    }
    return found;
  };
}

/** From the words of languages to one expression that finds every pattern of theirs. */
import type { Language } from '../language/language.ts';
import { compileWords } from './compile-words.ts';
import type { DateMeaning } from './date-expression.ts';
import { datePatterns } from './date-patterns.ts';
import { compileJoints } from './join-parts.ts';
import type { Joints } from './join-parts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pattern } from './pattern.ts';
import { relativePatterns } from './relative-patterns.ts';
import { timePatterns } from './time-patterns.ts';

export interface Grammar {
  readonly lexicon: Lexicon;
  /** Matches wherever a pattern does, over shapes. */
  readonly any: RegExp;
  /** What the symbols of a match mean: by the first pattern that they fit as a whole. */
  readonly read: (symbols: string) => DateMeaning | null;
  readonly joints: Joints;
}

/** Grammars are compiled once for each list of languages. */
const grammars = new Map<string, Grammar>();

export function grammarOf(languages: readonly Language[]): Grammar {
  const key = languages.map((language) => language.tag).join(' ');
  let grammar = grammars.get(key);
  if (grammar === undefined) {
    grammar = compileGrammar(languages);
    grammars.set(key, grammar);
  }
  return grammar;
}

function compileGrammar(languages: readonly Language[]): Grammar {
  const words = compileWords(languages);
  const patterns = [...datePatterns(words), ...timePatterns(words), ...relativePatterns(words)];
  const readers = patterns.map(({ source, read }) => ({ whole: new RegExp(`^(?:${source})$`), read }));
  return {
    lexicon: words.lexicon,
    // Most of a text is passed over at once.
    any: new RegExp(
      `(?=[${patterns.map(({ begins }) => begins).join('')}])(?:${patterns.map(unnamed).join('|')})`,
      'g',
    ),
    read(symbols) {
      for (const { whole, read } of readers) {
        const match = whole.exec(symbols);
        if (match !== null) return read(match.groups ?? {});
      }
      return null;
    },
    joints: compileJoints(words),
  };
}

/** A pattern as an alternative: names of groups may not be repeated, so the numbered ones take their place. */
function unnamed({ before, source, after }: Pattern): string {
  return `${before}(?:${source.replace(/\(\?<(\w+)>/gu, '(?:').replace(/\\k<\w+>/gu, ' ?[./-] ?')})${after}`;
}

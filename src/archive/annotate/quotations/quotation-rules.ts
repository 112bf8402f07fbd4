/** The quotations section of every language, ready for looking up words. */
import { LANGUAGES } from '../../language/languages.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { QuotationWords } from '../../language/quotation-words.ts';
import { splitWords } from '../words/split-words.ts';
import type { WordTrie } from '../words/word-trie.ts';
import { addLabel, emptyTrie } from '../words/word-trie.ts';

/** What a word may do in a sentence that attributes speech: the lists of the language that it is on. */
export type Part = keyof QuotationWords;

export type QuotationRules = WordTrie<Part>;

const RULES: ReadonlyMap<string, QuotationRules> = new Map(
  LANGUAGES.map(({ tag, quotations }) => [tag, compile(quotations)]),
);

const NONE: QuotationRules = emptyTrie();

/** The words of a language; of one without data none, so that its quotations are found and nobody is said to speak. */
export const quotationRulesOf = (tag: string | undefined): QuotationRules => RULES.get(tag ?? '') ?? NONE;

function compile(words: QuotationWords): QuotationRules {
  const trie = emptyTrie<Part>();
  for (const [part, list] of Object.entries(words) as [Part, string][]) {
    for (const phrase of phrasesOf(list)) addLabel(trie, splitWords(phrase), part);
  }
  return trie;
}

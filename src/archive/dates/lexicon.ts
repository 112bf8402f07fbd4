/** The words that dates are made of, each with the symbol that stands for it in a shape. */
import { FIRST_WORD, LAST_WORD, shapeOf } from './shape.ts';

export class Lexicon {
  readonly #symbols = new Map<string, { readonly symbol: string; capital: boolean }>();

  /**
   * Takes up the words of a phrase.
   * @param capital whether its words must begin with a capital: "May" is a month, "may" is none
   * @returns the phrase as a regular expression over shapes
   * @throws where the lexicon is full: a matter of the language files, never of a text
   */
  add(phrase: string, capital = false): string {
    for (const [word] of phrase.matchAll(/[\p{L}\p{M}\u200c]+/gu)) {
      const folded = fold(word);
      const known = this.#symbols.get(folded);
      if (known === undefined) this.#symbols.set(folded, { symbol: this.#nextSymbol(), capital });
      else known.capital &&= capital;
    }
    const { symbols } = shapeOf(capital ? phrase.toUpperCase() : phrase, (word) => this.symbolOf(word));
    return symbols.replace(/[.()*+?|[\]{}\\/^$]/gu, '\\$&');
  }

  #nextSymbol(): string {
    const code = FIRST_WORD + this.#symbols.size;
    if (code > LAST_WORD)
      throw new RangeError('The languages have more words of dates than there are symbols');
    return String.fromCharCode(code);
  }

  /** The symbol of a word; `undefined` for a word that is part of no date. */
  symbolOf(word: string): string | undefined {
    const entry = this.#symbols.get(isFolded(word) ? word : fold(word));
    return entry === undefined || (entry.capital && !isCapitalised(word)) ? undefined : entry.symbol;
  }
}

/** Words of small Latin letters are as they are. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** By character code: what a letter of the scripts in use is folded to; nothing, for marks within words. */
const FOLDED = Array.from({ length: 0x700 }, (_, code) =>
  String.fromCharCode(code)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[يى]/u, 'ی')
    .replace('ك', 'ک')
    .replace('ة', 'ه')
    .toLowerCase(),
);

/** One spelling for the ways that a word is typed: case, accents and vowel signs, Arabic and Persian letters. */
function fold(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) folded += FOLDED[word.charCodeAt(at)] ?? word[at] ?? '';
  return folded;
}

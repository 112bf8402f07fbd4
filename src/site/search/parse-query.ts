/**
 * What somebody typed, as terms. Words are all to be found; `"…"` is a phrase; `-` before a word or a
 * phrase leaves its articles out; `OR` between two takes either. Nothing that can be typed is an error.
 */
import { wordsOf } from './words.ts';

export interface Term {
  /** At least one, folded. */
  readonly words: readonly string[];
  /** Whether these very words are meant, one after the other, and no longer forms of them. */
  readonly phrase: boolean;
  /** Whether it stood between quotation marks: it then names nobody, and means its words alone. */
  readonly quoted: boolean;
  /** As typed, from its first word to its last. */
  readonly text: string;
  /** Where that begins in what was typed. */
  readonly at: number;
  /** Whether it is to be found, is as good as the one before it, or is to be left out. */
  readonly role: 'required' | 'alternative' | 'excluded';
}

export interface Query<T extends Term> {
  /** Every one is to be found: each by any of its alternatives. */
  readonly all: readonly (readonly T[])[];
  readonly none: readonly T[];
}

/** A phrase, which may lack its second mark, or what stands between spaces; either may have a `-` before it. */
const TOKEN = /(?<minus>(?<=^|\s)-)?(?:["“”„«](?<quoted>[^"“”„»]*)(?:["“”»]|$)|(?<plain>[^\s"“”„«]+))/dgu;

/** Parses a query into its terms, in order; see the head of this file. */
export function parseQuery(text: string): Term[] {
  const terms: Term[] = [];
  let alternative = false;
  for (const { groups = {}, indices } of text.matchAll(TOKEN)) {
    const { minus, quoted, plain } = groups;
    if (plain === 'OR') {
      alternative = true;
      continue;
    }
    const surface = quoted ?? plain ?? '';
    const words = wordsOf(surface);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const isQuoted = quoted !== undefined;
    const [start = 0] = indices?.groups?.[isQuoted ? 'quoted' : 'plain'] ?? [];
    terms.push({
      words: words.map(({ key }) => key),
      phrase: isQuoted || words.length > 1,
      quoted: isQuoted,
      text: surface.slice(first.start, last.end),
      at: start + first.start,
      role: minus !== undefined ? 'excluded' : alternative ? 'alternative' : 'required',
    });
    alternative = false;
  }
  return terms;
}

/** What terms ask for together. */
export function joinTerms<T extends Term>(terms: readonly T[]): Query<T> {
  const all: T[][] = [];
  for (const term of terms.filter(({ role }) => role !== 'excluded')) {
    const last = all.at(-1);
    if (term.role === 'alternative' && last) last.push(term);
    else all.push([term]);
  }
  return { all, none: terms.filter(({ role }) => role === 'excluded') };
}

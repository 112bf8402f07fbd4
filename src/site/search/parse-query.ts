/**
 * What somebody typed, as terms. Words are all to be found; `"…"` is a phrase; `-` before a word or a
 * phrase leaves its articles out; `OR` between two takes either. Nothing that can be typed is an error.
 */
import { keysOf } from './words.ts';

export interface Term {
  /** At least one, folded. */
  readonly words: readonly string[];
  /** Whether these very words are meant, one after the other, and no longer forms of them. */
  readonly phrase: boolean;
  /** Whether it stood between quotation marks: it then names nobody, and means its words alone. */
  readonly quoted: boolean;
  /** As typed. */
  readonly text: string;
}

export interface Query {
  /** Every one is to be found: each by any of its alternatives. */
  readonly all: readonly (readonly Term[])[];
  readonly none: readonly Term[];
}

/** A phrase, which may lack its second mark, or what stands between spaces; either may have a `-` before it. */
const TOKEN = /(?<minus>(?<=^|\s)-)?(?:["“”„«](?<quoted>[^"“”„»]*)(?:["“”»]|$)|(?<plain>[^\s"“”„«]+))/gu;

/** Parses a query; see the head of this file. */
export function parseQuery(text: string): Query {
  const all: Term[][] = [];
  const none: Term[] = [];
  let alternative = false;
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { minus, quoted, plain } = groups;
    if (plain === 'OR') {
      alternative = all.length > 0;
      continue;
    }
    const surface = quoted ?? plain ?? '';
    const words = keysOf(surface);
    if (words.length === 0) continue;
    const isQuoted = quoted !== undefined;
    const term = { words, phrase: isQuoted || words.length > 1, quoted: isQuoted, text: surface };
    const last = all.at(-1);
    if (minus !== undefined) none.push(term);
    else if (alternative && last) last.push(term);
    else all.push([term]);
    alternative = false;
  }
  return { all, none };
}

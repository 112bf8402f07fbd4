/** What a whole line is, by the phrases of the languages. */
import type { DiscardReason } from '../records.ts';
import { fold, type Line } from './lines.ts';
import type { Meaning, Words } from './words.ts';

/** No row of buttons has more words, and no phrase of one. */
const LONGEST_ROW = 12;
const LONGEST_PHRASE = 5;

/** Numbers of any kind as `0`, as the lists write them. */
export const numberless = (key: string): string =>
  /\p{Nd}/u.test(key) ? key.replace(/[\p{Nd}.,]*\p{Nd}/gu, '0') : key;

/** The meaning of a line that is a known phrase, one with a count, a number alone, or phrases in a row. */
export function lookUpLine(line: Line, words: Words): Meaning | undefined {
  if (line.words > LONGEST_ROW && line.key.split(' ', words.longest + 3).length > words.longest + 2) {
    return undefined;
  }
  const phrase = numberless(line.key);
  const meaning = words.whole.get(phrase) ?? counted(phrase, words);
  if (meaning) return meaning;
  return /^\p{Nd}+$/u.test(line.key) ? 'site-furniture' : inRow(line, words);
}

/** "12 comments", "Share 7" */
function counted(phrase: string, words: Words): DiscardReason | undefined {
  const bare = phrase.replace(/^0 | \(?0$/gu, '');
  const found = bare === phrase ? undefined : words.whole.get(bare);
  return found === 'comment' || found === 'share-widget' ? found : undefined;
}

/**
 * "Print Save Share", "Help and feedback", "Log inLog in": buttons and links of a page, side by side or glued
 * together. The first tells the reason.
 */
function inRow({ text, key, words: count }: Line, words: Words): DiscardReason | undefined {
  if (count > LONGEST_ROW) return undefined;
  const half = key.slice(0, key.length / 2);
  if (key === half + half) return furniture(half, words);
  const glued = /\p{Ll}\p{Lu}/u.test(text) ? fold(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')) : undefined;
  return rowOf(key, words) ?? (glued === undefined ? undefined : rowOf(glued, words));
}

/** The reason of the first of two phrases or more that a key is made of. */
function rowOf(key: string, words: Words): DiscardReason | undefined {
  const parts = key.split(/[\s|/•·]+/u);
  /** By the number of words from the left that phrases cover: the reason of the first. */
  const covered = new Map<number, DiscardReason | undefined>([[0, undefined]]);
  for (let from = 0; from < parts.length; from += 1) {
    if (!covered.has(from)) continue;
    if (from > 0 && words.and.has(parts[from] ?? '')) covered.set(from + 1, covered.get(from));
    for (let to = from + 1; to <= Math.min(parts.length, from + LONGEST_PHRASE); to += 1) {
      const reason = covered.has(to) ? undefined : furniture(parts.slice(from, to).join(' '), words);
      if (reason) covered.set(to, covered.get(from) ?? reason);
    }
  }
  return covered.get(parts.length);
}

/** Only what is certainly furniture: a few names of sections may as well be a headline. */
function furniture(phrase: string, { whole }: Words): DiscardReason | undefined {
  const meaning = whole.get(phrase);
  switch (meaning) {
    case 'section':
    case 'list':
    case 'aside':
    case 'more':
    case 'label':
      return undefined;
    default:
      return meaning;
  }
}

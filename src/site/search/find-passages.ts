/** Why an article matched: the passages that hold the words asked for, with these marked. */
import { CREDITS } from './catalogue.ts';
import type { Indexed } from './fragment.ts';
import { wordsOf, type Word } from './words.ts';

/** What to mark: these words one after the other, or a word that begins so. */
export interface Pattern {
  readonly words: readonly string[];
  readonly beginning: boolean;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface FoundPassage {
  /** The paragraph that it leads to. */
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/** How much of a paragraph is shown. */
const LENGTH = 260;

/** A text with every match of a pattern marked. */
export const mark = (text: string, patterns: readonly Pattern[]): readonly Piece[] =>
  piecesOf(text, matchesIn(text, patterns), 0, text.length);

/**
 * The passages of an article that show most of what was asked for, in reading order.
 * @param most how many at most
 */
export function findPassages(
  { passages }: Indexed,
  patterns: readonly Pattern[],
  most: number,
): FoundPassage[] {
  return passages
    .filter(({ id }) => id !== 'headline')
    .map(({ id, text }, order) => ({ id, text, order, matches: matchesIn(text, patterns) }))
    .filter(({ matches }) => matches.length > 0)
    .map((passage) => ({ ...passage, variety: new Set(passage.matches.map(({ pattern }) => pattern)).size }))
    .toSorted((one, other) => other.variety - one.variety || one.order - other.order)
    .slice(0, most)
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, text, matches }) => ({ id, pieces: excerpt(text, matches) }));
}

/** How an article begins, for where nothing in it is marked; '' where it has no text. */
export function opening({ passages }: Indexed): string {
  const first = passages.find(({ id, text }) => id !== 'headline' && id !== CREDITS && text !== '');
  return first === undefined
    ? ''
    : excerpt(first.text, [])
        .map(({ text }) => text)
        .join('');
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** The matches in a text, the longest where several begin at one word; none overlap. */
function matchesIn(text: string, patterns: readonly Pattern[]): Match[] {
  const words = wordsOf(text);
  const matches: Match[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestAt(words, at, patterns);
    if (found) matches.push(found.match);
    at += found?.length ?? 1;
  }
  return matches;
}

function longestAt(words: readonly Word[], at: number, patterns: readonly Pattern[]) {
  let best: { match: Match; length: number } | undefined;
  for (const [pattern, { words: wanted, beginning }] of patterns.entries()) {
    const length = wanted.length;
    if (length <= (best?.length ?? 0)) continue;
    const [first, last] = [words[at], words[at + length - 1]];
    const matches = wanted.every((key, index) => {
      const word = words[at + index]?.key;
      return beginning ? word?.startsWith(key) : word === key;
    });
    if (first && last && matches) best = { match: { start: first.start, end: last.end, pattern }, length };
  }
  return best;
}

/** The stretch of a text around its first matches, cut between words. */
function excerpt(text: string, matches: readonly Match[]): Piece[] {
  const first = matches[0]?.start ?? 0;
  const from = first < LENGTH / 2 ? 0 : text.indexOf(' ', first - LENGTH / 3) + 1;
  const rest = text.slice(from);
  const to = rest.length <= LENGTH * 1.2 ? text.length : from + rest.lastIndexOf(' ', LENGTH);
  const end = to > first ? to : Math.min(text.length, from + LENGTH);
  const pieces = piecesOf(text, matches, from, end);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function piecesOf(text: string, matches: readonly Match[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces.filter(({ text: piece }) => piece !== '');
}

import type { TextPassage } from '../annotate/words/passages.ts';
import type { Word } from '../annotate/words/split-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of a passage that stand together, as places in its words, end exclusive. */
export interface Run {
  readonly first: number;
  readonly after: number;
}

/** Words that a name has at most; more are a headline. */
const MOST = 12;

/** What a hyphen may join to a name in lower case: Kim Jong-un, not London-based. */
const SHORT = 3;

/** The runs of capitalised words of a passage, with the small words inside of names: Hans van Tern. */
export function findRuns({ words, openings }: TextPassage, lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  let first = 0;
  while (first < words.length) {
    if (!isCapital(words[first])) {
      first += 1;
      continue;
    }
    let after = first + 1;
    while (after < words.length && after - first < MOST && !openings.has(after)) {
      const next = goesOn(words, after, lexicon);
      if (next === after) break;
      after = next;
    }
    runs.push({ first, after });
    first = after;
  }
  return runs;
}

export const isCapital = (word: Word | undefined): boolean =>
  word?.shape === 'capital' || word?.shape === 'capitals';

const APOSTROPHE = /['’ʼ]/u;

/** Where the run ends after its next word; where it stays, the run ends here. */
function goesOn(words: readonly Word[], at: number, { particles }: Lexicon): number {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word?.joins) return at;
  if (APOSTROPHE.test(word.gap)) return isCapital(word) && last.end - last.start === 1 ? at + 1 : at;
  if (isCapital(word)) return at + 1;
  if (word.shape !== 'lower') return at;
  if (word.gap === '-' && word.end - word.start <= SHORT && isCapital(last)) return at + 1;
  let next = at;
  while (particles.has(words[next]?.key ?? '') && words[next]?.joins && next - at < 2) next += 1;
  return next > at && isCapital(words[next]) && words[next]?.joins ? next + 1 : at;
}

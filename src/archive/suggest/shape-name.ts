import type { TextPassage } from '../annotate/words/passages.ts';
import type { Run } from './find-runs.ts';
import { isCapital } from './find-runs.ts';
import type { Lexicon } from './lexicon.ts';

/** The name in a run, and what its own words say of it. */
export interface Shaped extends Run {
  /** Whether a title or an office stands before it, in the run or next to it. */
  readonly isTitled: boolean;
  /** Whether it holds the noun of a body: "Institute". */
  readonly isBody: boolean;
}

/**
 * Cuts a run down to the name in it: without articles, days and words that only open the sentence, without
 * the office before a person's name and the state before that; and lengthens that of a body by what follows
 * it in small words: "Institute" by "for Tidal Studies".
 * @param isCommon whether the texts have a word in lower case as well
 * @returns null where nothing is left
 */
export function shapeName(
  run: Run,
  passage: TextPassage,
  lexicon: Lexicon,
  states: ReadonlyMap<string, string>,
  isCommon: (key: string) => boolean,
): Shaped | null {
  const { words, openings } = passage;
  const keyAt = (at: number) => words[at]?.key ?? '';
  let { first, after } = run;

  const isMereOpening = (at: number) => {
    const word = words[at];
    return word !== undefined && openings.has(at) && (lexicon.isOpener(word) || isCommon(word.key));
  };
  while (
    first < after &&
    (lexicon.days.has(keyAt(first)) || isMereOpening(first) || !isCapital(words[first]))
  )
    first += 1;
  while (after > first && (lexicon.days.has(keyAt(after - 1)) || !isWordOfName(words[after - 1]))) after -= 1;
  if (first >= after || isBroken(words[after])) return null;

  const isBody = range(first, after).some((at) => lexicon.bodies.has(keyAt(at)));
  if (isBody) return { ...lengthen({ first, after }, passage, lexicon), isTitled: false, isBody };

  const title = range(first, after).findLast((at) => isTitle(keyAt(at), lexicon));
  if (title !== undefined) first = title + 1;
  if (after - first === 1 && openings.has(first) && lexicon.roles.has(keyAt(first))) return null;
  if (first >= after || isPartOfOffice(first, passage, lexicon)) return null;
  for (let to = Math.min(after - 2, first + 3); to > first; to -= 1) {
    if (states.has(range(first, to).map(keyAt).join(' '))) first = to;
  }
  return { first, after, isTitled: title !== undefined || followsTitle(first, passage, lexicon), isBody };
}

/** A title; where nouns are written in one word also a compound with one: "Wirtschaftsjournalisten". */
function isTitle(key: string, { titles, roles, capitalsTell }: Lexicon): boolean {
  if (capitalsTell || titles.has(key)) return titles.has(key);
  const stems = range(0, ENDING + 1).map((letters) => key.slice(0, key.length - letters));
  return stems.some((stem) =>
    range(0, stem.length - SHORTEST + 1).some(
      (at) => roles.has(stem.slice(at)) || titles.has(stem.slice(at)),
    ),
  );
}

/** The shortest noun that is looked for in a compound, and the longest ending of its case. */
const SHORTEST = 5;
const ENDING = 2;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const isWordOfName = (word: TextPassage['words'][number] | undefined): boolean =>
  word !== undefined && (isCapital(word) || word.gap === '-');

/** Whether a word goes on in lower case after an apostrophe: Shi’ite, not Iran’s. */
const isBroken = (next: TextPassage['words'][number] | undefined): boolean =>
  next?.shape === 'lower' && next.joins && /['’ʼ]/u.test(next.gap) && next.end - next.start > 1;

/** Whether an office or a role stands right before, or with a comma between: "the analyst, Ann Marlow". */
function followsTitle(first: number, { words, openings }: TextPassage, { titles, roles }: Lexicon): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word || openings.has(first)) return false;
  return /^,?\s$/u.test(word.gap.replace('.', '')) && (titles.has(before.key) || roles.has(before.key));
}

/** Whether an office leads up to the words: "Minister of Foreign Affairs". */
const isPartOfOffice = (first: number, { words }: TextPassage, { titles, of }: Lexicon): boolean =>
  Boolean(words[first]?.joins) &&
  of.has(words[first - 1]?.key ?? '') &&
  titles.has(words[first - 2]?.key ?? '');

/** The whole name of a body: what small words join to it after, and, with "and", before it. */
function lengthen({ first, after }: Run, { words, openings }: TextPassage, lexicon: Lexicon): Run {
  const { links, and, bodies } = lexicon;
  const capitals = (at: number): number => {
    let end = at;
    while (isCapital(words[end]) && (end === at || words[end]?.joins) && !openings.has(end)) end += 1;
    return end;
  };
  let end = after;
  let linked = false;
  for (;;) {
    let next = end;
    while (words[next]?.joins && links.has(words[next]?.key ?? '') && next - end < 2) next += 1;
    if (linked && next === end && words[next]?.joins && and.has(words[next]?.key ?? '')) next += 1;
    const stop = next > end && words[next]?.joins ? capitals(next) : next;
    if (stop === next || stop - first > 12) break;
    end = stop;
    linked = true;
  }
  let start = first;
  const joinsBefore = bodies.has(words[after - 1]?.key ?? '') && after - first > 1 && words[first]?.joins;
  if (joinsBefore && and.has(words[first - 1]?.key ?? '') && words[first - 1]?.joins) {
    let from = first - 1;
    while (from > 0 && isCapital(words[from - 1]) && (from === first - 1 || words[from]?.joins)) from -= 1;
    if (first - 1 - from > 1) start = from;
  }
  return { first: start, after: end };
}

import type { Range } from './found.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from '../words/passages.ts';
import type { Word } from '../words/split-words.ts';

const SPACE = /^\s$/v;

/**
 * Whether a name is a part of a longer one that nobody listed, and so somebody else's: "Anna Marlow"
 * where the authority file knows a Marlow, "Marlow Street". Told by capitals, where they tell anything.
 * @param known whether a name that is listed ends before it, or begins after it
 */
export function isPartOfName(
  passage: TextPassage,
  range: Range,
  rules: NameRules,
  known: { readonly before: boolean; readonly after: () => boolean },
): boolean {
  if (!rules.capitalsTell || passage.capitalised) return false;
  return (
    (!known.before && isStrangerBefore(passage, range.first, rules)) ||
    (isStrangerAfter(passage, range.after, rules) && !known.after())
  );
}

function isStrangerBefore({ words, openings }: TextPassage, first: number, rules: NameRules): boolean {
  const word = words[first - 1];
  const gap = words[first]?.gap ?? '';
  if (!word || openings.has(first)) return false;
  if (!isLike(word, words[first]) || !(isInitial(word, gap) || SPACE.test(gap))) return false;
  if (rules.titles.has(word.key) || rules.articles.has(word.key)) return false;
  return !openings.has(first - 1) || !rules.isOpener(word);
}

export function isStrangerAfter({ words, openings }: TextPassage, after: number, rules: NameRules): boolean {
  const word = words[after];
  if (!word || openings.has(after) || !SPACE.test(word.gap) || !isLike(word, words[after - 1])) return false;
  return !rules.titles.has(word.key) && !rules.ranks.has(word.key);
}

/** Whether a word has capitals as a name beside it may have: "Anna Marlow", "ANNA MARLOW", but not "the UN Marlow". */
const isLike = (word: Word, name: Word | undefined) =>
  word.shape === 'capital' || (word.shape === 'capitals' && name?.shape === 'capitals');

/** Whether a word with this gap after it is an initial: "B. Marlow". */
export const isInitial = ({ start, end }: Word, gap: string) => end - start === 1 && /^\.\s$/v.test(gap);

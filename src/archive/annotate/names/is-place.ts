import type { Range } from './found.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from '../words/passages.ts';
import type { Word } from '../words/split-words.ts';
import { matchAt } from '../words/word-trie.ts';

const PLAIN = /^\s?$/v;
const COMMA = /^,\s$/v;
/** How many names of a list are passed over. */
const LIST = 8;
/** How far back a word of going may stand from the preposition that it leads to. */
const REACH = 4;

/**
 * Whether a city or a seat is only the place of what is told ("arrived in Oslo"), and so no mention of
 * the government that it may stand for.
 * A government it is where nothing says otherwise: a metonym acts, is dealt with, owns and is allied.
 */
export function isPlace(passage: TextPassage, range: Range, rules: NameRules): boolean {
  // Of a language without such words nobody can tell.
  if (rules.places.size === 0) return true;
  const { words } = passage;
  const { first, after } = range;
  const next = words[after];
  if (next && isDateline(next, first)) return true;
  const head = qualified(words, after);
  if (head) return rules.sites.has(head.key);
  if (next && PLAIN.test(next.gap) && rules.sites.has(next.key)) return true;
  if (isApposition(words, range) && rules.sites.has(words[first - 1]?.key ?? '')) return true;
  return isLedToAsPlace(passage, range, rules);
}

/** Whether a place is that of a report: "OSLO (Agency)", "Oslo –", "Oslo, 3 July". */
const isDateline = ({ gap, key }: Word, first: number) =>
  (first === 0 && /^\s?\(|^\s*[\u2013\u2014]|^\s-\s/v.test(gap)) || (/^,?\s$/v.test(gap) && /^\d/v.test(key));

/** Whether a name stands between commas: "the capital, Oslo, is calm". */
const isApposition = (words: readonly Word[], { first, after }: Range) =>
  COMMA.test(words[first]?.gap ?? '') && /^[,.]|^$/v.test(words[after]?.gap ?? '');

/** The noun that a city qualifies: "Oslo’s streets", "the Oslo-based institute". */
function qualified(words: readonly Word[], after: number): Word | undefined {
  const next = words[after];
  if (!next) return undefined;
  if (/^['’]?$/v.test(next.gap) && next.key === 's') return words[after + 1] ?? next;
  return /^['’]\s$|^\p{Pd}$/v.test(next.gap) ? next : undefined;
}

function isLedToAsPlace({ words, openings }: TextPassage, range: Range, rules: NameRules): boolean {
  const leading = leadingWord(words, range, rules);
  const key = words[leading]?.key ?? '';
  if (rules.visits.has(key) || rules.sites.has(key)) return true;
  for (let first = Math.max(0, leading - 3); first <= leading; first += 1) {
    if (matchAt(rules.dealings, words, first, rules.variants)?.after === leading + 1) return false;
  }
  if (rules.places.has(key)) return !rules.reports.has(words[range.after]?.key ?? '');
  const before = words[leading - 1];
  const isInName = before?.shape === 'capital' && !openings.has(leading - 1);
  if (rules.of.has(key) && (isInName || rules.sites.has(before?.key ?? ''))) return true;
  if (!rules.directions.has(key)) return false;
  if (rules.motionAfter.has(words[range.after]?.key ?? '')) return true;
  for (let at = leading; at > 0 && at > leading - REACH && PLAIN.test(words[at]?.gap ?? ''); at -= 1) {
    if (rules.motion.has(words[at - 1]?.key ?? '')) return true;
  }
  return false;
}

/**
 * The place of the word that leads to a name, past articles and past other names of one list:
 * "in" for each of "in London, Paris and the Hague". -1 where a clause begins between them.
 */
function leadingWord(words: readonly Word[], { first, after }: Range, rules: NameRules): number {
  let at = first - 1;
  let inList = rules.and.has(words[after]?.key ?? '');
  for (let step = 0; step < LIST; step += 1) {
    const word = words[at];
    const gap = words[at + 1]?.gap ?? '';
    if (!word) return -1;
    if (PLAIN.test(gap) && rules.articles.has(word.key)) {
      at -= 1;
    } else if (PLAIN.test(gap) && rules.and.has(word.key) && isName(words[at - 1])) {
      inList = true;
      at = skipName(words, at - 1);
    } else if (inList && COMMA.test(gap) && isName(word)) {
      at = skipName(words, at);
    } else {
      return PLAIN.test(gap) ? at : -1;
    }
  }
  return -1;
}

const isName = (word: Word | undefined) => word?.shape === 'capital' || word?.shape === 'capitals';

function skipName(words: readonly Word[], last: number): number {
  let at = last;
  while (PLAIN.test(words[at]?.gap ?? '') && isName(words[at - 1])) at -= 1;
  return at - 1;
}

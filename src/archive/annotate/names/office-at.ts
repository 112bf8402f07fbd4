import type { Found, Range } from './found.ts';
import type { NameRules } from './name-rules.ts';
import type { Word } from '../words/split-words.ts';
import { matchAt } from '../words/word-trie.ts';

/** An office as a text names it: "Danish Deputy Foreign Minister", "envoy to Peru". */
export interface Office extends Range {
  /** Its words, in the first of their variants: "deputy foreign minister". */
  readonly title: string;
  /** Whose office it is, and whereto it is sent: ids of actors; empty where none is named. */
  readonly state: string;
}

/** The names of a passage by the words where they begin, and by those where they end. */
export interface NamesByWord {
  readonly starting: ReadonlyMap<number, Found>;
  readonly ending: ReadonlyMap<number, Found>;
}

/** The office that is named with its noun at `index`, together with its rank and the states beside it. */
export function officeAt(
  words: readonly Word[],
  index: number,
  rules: NameRules,
  names: NamesByWord,
): Office | undefined {
  const match = matchAt(rules.roles, words, index, rules.variants);
  if (!match) return undefined;
  let { first } = match;
  while (words[first]?.joins && rules.ranks.has(words[first - 1]?.key ?? '')) first -= 1;
  const ranks = words.slice(first, match.first).map(({ key }) => key);
  const office = { first, after: match.after, title: [...ranks, match.values[0]].join(' '), state: '' };
  return withMission(words, withState(words, office, rules, names), rules, names);
}

/** "the Finnish president", "Finland’s president", "le président finlandais", "the president of Finland" */
function withState(
  words: readonly Word[],
  office: Office,
  rules: NameRules,
  { starting, ending }: NamesByWord,
): Office {
  const { first, after } = office;
  const before = /^\s$/v.test(words[first]?.gap ?? '') ? ending.get(first) : undefined;
  if (isState(before)) return { ...office, first: before.first, state: before.naming.actor };
  const owner = words[first - 1]?.key === 's' ? ending.get(first - 1) : undefined;
  if (isState(owner)) return { ...office, state: owner.naming.actor };
  const link = words[after];
  if (!link?.joins) return office;
  const beside = starting.get(after);
  if (isState(beside) && (beside.naming.form === 'demonym' || rules.of.size === 0)) {
    return { ...office, after: beside.after, state: beside.naming.actor };
  }
  const state = starting.get(pastArticles(words, after + 1, rules));
  const isOf = rules.of.has(link.key) && isState(state);
  return isOf ? { ...office, after: state.after, state: state.naming.actor } : office;
}

/** "the ambassador to Peru" is not the ambassador. */
function withMission(
  words: readonly Word[],
  office: Office,
  rules: NameRules,
  { starting }: NamesByWord,
): Office {
  const link = words[office.after];
  if (!link?.joins || !rules.to.has(link.key)) return office;
  const at = pastArticles(words, office.after + 1, rules);
  const state = starting.get(at);
  if (isState(state)) {
    return { ...office, after: state.after, state: `${office.state} to ${state.naming.actor}` };
  }
  const place = words[at];
  return place?.shape === 'capital' ? { ...office, title: `${office.title} to ${place.key}` } : office;
}

function pastArticles(words: readonly Word[], from: number, rules: NameRules): number {
  let at = from;
  while (rules.articles.has(words[at]?.key ?? '')) at += 1;
  return at;
}

const isState = (found: Found | undefined): found is Found =>
  found?.naming.type === 'state' && (found.naming.form === 'name' || found.naming.form === 'demonym');

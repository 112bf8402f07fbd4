/**
 * Descriptions that stand for a person whom the text itself gives an office: after "Foreign Minister Ann
 * Marlow" the words "the foreign minister" mean her.
 */
import type { Naming } from './compile-vocabulary.ts';
import { isStrangerAfter } from './is-part-of-name.ts';
import type { Range } from './is-part-of-name.ts';
import type { Found } from './is-title.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from './passages.ts';
import type { Word } from './split-words.ts';
import { matchAt } from './word-trie.ts';

/** Who holds which office, by the office and the actor, as far as the text has said; '' is a stranger. */
export type Holders = Map<string, Map<string, Naming | undefined>>;

/** An office as a text names it: "Russian Deputy Foreign Minister", "envoy to Syria". */
interface Office extends Range {
  /** Its words, in the first of their variants: "deputy foreign minister". */
  readonly title: string;
  /** The state whose office it is, or to which it is sent; empty where none is named. */
  readonly state: string;
}

/** The names of a passage by the words where they begin, or end. */
type ByWord = ReadonlyMap<number, Found>;

const SPACE = /^\s$/v;
const COMMA = /^,\s$/v;
/** What closes an apposition. */
const CLOSING = /^[,.;:\)\]”»]|^$/v;

/**
 * Puts the roles of a passage among its names. A title beside its holder's name is no mention of its own.
 * @param holders is told of everybody to whom this passage gives an office
 */
export function findRoles(
  passage: TextPassage,
  names: readonly Found[],
  rules: NameRules,
  holders: Holders,
): readonly Found[] {
  const starting = new Map(names.map((name) => [name.first, name]));
  const ending = new Map(names.map((name) => [name.after, name]));
  const roles: Found[] = [];
  let name = 0;
  for (let index = 0; index < passage.words.length; index += 1) {
    while ((names[name]?.after ?? Infinity) <= index) name += 1;
    if ((names[name]?.first ?? Infinity) <= index) continue;
    const office = officeAt(passage.words, index, rules, starting, ending);
    if (!office) continue;
    index = office.after - 1;
    const holder = holderBeside(passage.words, office, rules, starting, ending);
    const stranger = !passage.capitalised && isStrangerAfter(passage, office.after, rules);
    if (holder || stranger) {
      for (const key of new Set([office.title, keyOf(office)])) {
        const known = holders.get(key) ?? new Map<string, Naming | undefined>();
        holders.set(key, known.set(holder?.actor ?? '', holder));
      }
    } else if (isDefinite(passage.words, office, rules)) {
      const [bearer, ...others] = holders.get(keyOf(office))?.values() ?? [];
      if (bearer && others.length === 0) roles.push({ ...office, naming: { ...bearer, form: 'role' } });
    }
  }
  return outermost([...names, ...roles]);
}

const keyOf = ({ title, state }: Office) => (state ? `${title} / ${state}` : title);

/** The longer of two that overlap; in order. */
function outermost(found: Found[]): Found[] {
  let end = 0;
  return found
    .sort((a, b) => a.first - b.first || b.after - a.after)
    .filter(({ first, after }) => {
      if (first < end) return false;
      end = after;
      return true;
    });
}

function officeAt(
  words: readonly Word[],
  index: number,
  rules: NameRules,
  starting: ByWord,
  ending: ByWord,
): Office | undefined {
  const match = matchAt(rules.roles, words, index, rules.variants);
  if (!match) return undefined;
  let first = match.first;
  while (words[first]?.joins && rules.ranks.has(words[first - 1]?.key ?? '')) first -= 1;
  const ranks = words.slice(first, match.first).map(({ key }) => key);
  const title = [...ranks, match.values[0]].join(' ');
  const { after } = match;

  const before = SPACE.test(words[first]?.gap ?? '') ? ending.get(first) : undefined;
  if (isState(before)) return { first: before.first, after, title, state: before.naming.actor };
  const owner = words[first - 1]?.key === 's' ? ending.get(first - 1) : undefined;
  if (isState(owner)) return { first, after, title, state: owner.naming.actor };

  const link = words[after];
  if (!link?.joins) return { first, after, title, state: '' };
  const direct = starting.get(after);
  if (isState(direct) && (direct.naming.form === 'demonym' || rules.of.size === 0)) {
    return { first, after: direct.after, title, state: direct.naming.actor };
  }
  const [isOf, isTo] = [rules.of.has(link.key), rules.to.has(link.key)];
  let beyond = after + 1;
  while (rules.articles.has(words[beyond]?.key ?? '')) beyond += 1;
  const state = starting.get(beyond);
  if (!(isOf || isTo) || !isState(state)) return { first, after, title, state: '' };
  return { first, after: state.after, title, state: isTo ? `to ${state.naming.actor}` : state.naming.actor };
}

const isState = (found: Found | undefined): found is Found =>
  found?.naming.type === 'state' && (found.naming.form === 'name' || found.naming.form === 'demonym');

const isPerson = (found: Found | undefined): found is Found =>
  found?.naming.type === 'person' && found.naming.form === 'name';

/** The person whose name stands beside the office: "President Ann Marlow", "Ann Marlow, the president,". */
function holderBeside(
  words: readonly Word[],
  { first, after }: Office,
  rules: NameRules,
  starting: ByWord,
  ending: ByWord,
): Naming | undefined {
  const isClosed = (end: number) => CLOSING.test(words[end]?.gap ?? '');
  const gap = words[after]?.gap ?? '';
  const next = starting.get(after);
  if (isPerson(next) && (SPACE.test(gap) || (COMMA.test(gap) && isClosed(next.after)))) return next.naming;
  const start = rules.articles.has(words[first - 1]?.key ?? '') ? first - 1 : first;
  const previous = COMMA.test(words[start]?.gap ?? '') ? ending.get(start) : undefined;
  return isPerson(previous) && isClosed(after) ? previous.naming : undefined;
}

/** Whether a description means one person who holds the office now. */
function isDefinite(
  words: readonly Word[],
  { first, after, title, state }: Office,
  rules: NameRules,
): boolean {
  const before = words[first - 1]?.key ?? '';
  if (rules.former.has(before) || rules.indefinite.has(before)) return false;
  if (state) return true;
  return title.includes(' ') && rules.articles.has(before) && !rules.of.has(words[after]?.key ?? '');
}

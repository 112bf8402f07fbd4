/**
 * Descriptions that stand for a person whom the text itself gives an office: after "Foreign Minister Ann
 * Marlow" the words "the foreign minister" mean her.
 */
import type { Naming } from './compile-vocabulary.ts';
import type { Found } from './found.ts';
import { isStrangerAfter } from './is-part-of-name.ts';
import type { NameRules } from './name-rules.ts';
import { officeAt } from './office-at.ts';
import type { NamesByWord, Office } from './office-at.ts';
import type { TextPassage } from '../words/passages.ts';
import type { Word } from '../words/split-words.ts';

/** Who holds which office, by the office and the actor, as far as the text has said; '' is a stranger. */
export type Holders = Map<string, Map<string, Naming | undefined>>;

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
  const byWord: NamesByWord = {
    starting: new Map(names.map((name) => [name.first, name])),
    ending: new Map(names.map((name) => [name.after, name])),
  };
  const roles: Found[] = [];
  let name = 0;
  for (let index = 0; index < passage.words.length; index += 1) {
    while ((names[name]?.after ?? Infinity) <= index) name += 1;
    if ((names[name]?.first ?? Infinity) <= index) continue;
    const office = officeAt(passage.words, index, rules, byWord);
    if (!office) continue;
    index = office.after - 1;
    const holder = holderBeside(passage.words, office, rules, byWord);
    const stranger = !passage.capitalised && isStrangerAfter(passage, office.after, rules);
    if (holder || stranger) {
      for (const key of new Set([office.title, keyOf(office)])) {
        const known = holders.get(key) ?? new Map<string, Naming | undefined>();
        holders.set(key, known.set(holder?.actor ?? '', holder));
      }
    } else if (isDefinite(passage.words, office, rules)) {
      const [bearer, ...others] = holders.get(keyOf(office))?.values() ?? [];
      if (bearer && others.length === 0) {
        const { first, after } = office;
        roles.push({ first, after, naming: { ...bearer, form: 'role' } });
      }
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

const isPerson = (found: Found | undefined): found is Found =>
  found?.naming.type === 'person' && found.naming.form === 'name';

/** The person whose name stands beside the office: "President Ann Marlow", "Ann Marlow, the president,". */
function holderBeside(
  words: readonly Word[],
  { first, after }: Office,
  rules: NameRules,
  { starting, ending }: NamesByWord,
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

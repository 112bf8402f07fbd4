/** Names in one passage, told from words that only look like them. */
import type { Naming, Vocabulary } from './compile-vocabulary.ts';
import type { Found, Range, Unresolved } from './found.ts';
import { isInitial, isPartOfName } from './is-part-of-name.ts';
import { isLanguage } from './is-language.ts';
import { isPlace } from './is-place.ts';
import { isTitle } from './is-title.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from '../words/passages.ts';
import type { Word } from '../words/split-words.ts';
import { matchAt } from '../words/word-trie.ts';
import type { Match } from '../words/word-trie.ts';

/** How many words before a surname are looked through for the given name. */
const MIDDLE = 3;

/**
 * Finds the listed names of a passage, the longest at each place.
 * @param introduced the actors that the text has named so far; those of this passage are added
 * @returns both in reading order; nothing overlaps
 */
export function findNames(
  passage: TextPassage,
  rules: NameRules,
  { names }: Vocabulary,
  introduced: Set<string>,
): { readonly found: readonly Found[]; readonly unresolved: readonly Unresolved[] } {
  const { words } = passage;
  const found: Found[] = [];
  const unresolved: Unresolved[] = [];
  const matchFrom = (first: number, but?: Naming['form']) =>
    matchAt(names, words, first, rules.variants, (naming) => {
      if (naming.form === but) return false;
      if (!naming.derived || beginning(words, first, naming) < first) return true;
      const isCalled = naming.form === 'name' || rules.articles.has(words[first - 1]?.key ?? '');
      return isCalled && introduced.has(naming.actor);
    });
  const personsFrom = (first: number) =>
    (matchFrom(first)?.values ?? []).filter(({ type, form }) => type === 'person' && form === 'name');

  for (let next = 0; next < words.length; next += 1) {
    let match = matchFrom(next);
    const before = found.at(-1);
    if (match?.values[0].form === 'role') {
      const { actor } = match.values[0];
      if (isTitle(passage, match, actor, before, personsFrom(match.after), rules))
        match = matchFrom(next, 'role');
    }
    if (!match) continue;
    next = match.after - 1;
    const { first, after } = match;
    const bearer = chooseBearer(words, match, introduced);
    const naming = bearer ?? match.values[0];
    const start = bearer ? beginning(words, first, bearer) : first;
    const range = { first: Math.max(before?.after ?? 0, start), after };
    const known = { before: before?.after === range.first, after: () => matchFrom(after) !== undefined };
    if (isShort(words, range, naming) && isPartOfName(passage, range, rules, known)) continue;
    if (!isMeant(passage, range, naming, rules)) continue;
    if (bearer) {
      found.push({ ...range, naming });
      if (naming.form === 'name') introduced.add(naming.actor);
    } else {
      unresolved.push({ ...range, candidates: [...new Set(match.values.map(({ actor }) => actor))] });
    }
  }
  return { found, unresolved };
}

/**
 * The one actor whom a name means here: the only one who bears it, whose given name stands before it, or
 * whom the text has introduced. `undefined` where it may be either of two.
 */
function chooseBearer(
  words: readonly Word[],
  { first, values }: Match<Naming>,
  introduced: ReadonlySet<string>,
): Naming | undefined {
  const names = values.filter(({ form }) => form !== 'role');
  return (
    onlyOne(names.length > 0 ? names : values) ??
    onlyOne(values.filter((naming) => beginning(words, first, naming) < first)) ??
    onlyOne(values.filter(({ actor }) => introduced.has(actor)))
  );
}

const onlyOne = ([naming, ...others]: readonly Naming[]) =>
  others.every(({ actor }) => actor === naming?.actor) ? naming : undefined;

/** Where a name begins: with the given name, where only a middle name or an initial parts it from the surname. */
function beginning(words: readonly Word[], surname: number, { form, full, givenNames }: Naming): number {
  if (form !== 'name' || full) return surname;
  for (let first = surname - 1; first >= Math.max(0, surname - MIDDLE); first -= 1) {
    const word = words[first];
    const gap = words[first + 1]?.gap ?? '';
    if (word?.shape !== 'capital' || !(/^\s$/v.test(gap) || isInitial(word, gap))) return surname;
    if (givenNames.has(word.key)) return first;
  }
  return surname;
}

/** Whether a name is one word, or a surname, and no acronym: with words around it, it may be somebody else's. */
function isShort(words: readonly Word[], { first, after }: Range, { type, form, full }: Naming): boolean {
  if (form !== 'name' && form !== 'metonym') return false;
  return (after - first === 1 && !isAcronym(words[first])) || (type === 'person' && !full);
}

/** The longest acronym; longer words in capitals are words in capitals. */
const ACRONYM = 5;

const isAcronym = (word: Word | undefined) => word?.shape === 'capitals' && word.key.length <= ACRONYM;

function isMeant(passage: TextPassage, range: Range, { form, type }: Naming, rules: NameRules): boolean {
  const { words } = passage;
  if (isOtherLand(passage, range, form, rules)) return false;
  if (type === 'person' && range.after - range.first === 1) return !isBesideNumber(words, range);
  if (form === 'metonym') return !isPlace(passage, range, rules);
  return form !== 'demonym' || !isLanguage(words, range, rules);
}

/** Whether a word before it makes it the name of another land: "North Ruritania", but not "New Ruritanian laws". */
function isOtherLand(
  { words, openings }: TextPassage,
  { first }: Range,
  form: Naming['form'],
  rules: NameRules,
): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (before?.shape !== 'capital' || !word?.joins || word.shape === 'capitals') return false;
  if (form === 'demonym' && openings.has(first - 1) && rules.isOpener(before)) return false;
  return rules.compass.has(before.key);
}

/** Whether a surname is a month with its day: "May 5", "5 May". */
function isBesideNumber(words: readonly Word[], { first, after }: Range): boolean {
  const isDay = (word: Word | undefined, gap = '') => /^\s$/v.test(gap) && /^\d{1,2}$/v.test(word?.key ?? '');
  return isDay(words[first - 1], words[first]?.gap) || isDay(words[after], words[after]?.gap);
}

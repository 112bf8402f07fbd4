/** Names in one passage, told from words that only look like them. */
import type { Naming, Vocabulary } from './compile-vocabulary.ts';
import { isPartOfName } from './is-part-of-name.ts';
import type { Range } from './is-part-of-name.ts';
import { isLanguage } from './is-language.ts';
import { isPlace } from './is-place.ts';
import { isTitle } from './is-title.ts';
import type { Found } from './is-title.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from './passages.ts';
import { matchAt } from './word-trie.ts';
import type { Match } from './word-trie.ts';

/** A name in its place that several actors bear, and the text does not tell which is meant. */
export interface Unresolved extends Range {
  readonly candidates: readonly string[];
}

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
    matchAt(names, words, first, rules.variants, ({ derived, actor, form }) => {
      if (form === but) return false;
      const hasArticle = rules.articles.has(words[first - 1]?.key ?? '');
      return !derived || (introduced.has(actor) && (form === 'name' || hasArticle));
    });
  const personsFrom = (first: number) =>
    (matchFrom(first)?.values ?? []).filter(({ type, form }) => type === 'person' && form === 'name');

  for (let first = 0; first < words.length; first += 1) {
    let match = matchFrom(first);
    if (match?.values[0].form === 'role') {
      const { actor } = match.values[0];
      if (isTitle(passage, match, actor, found.at(-1), personsFrom(match.after), rules)) {
        match = matchFrom(first, 'role');
      }
    }
    if (!match) continue;
    first = match.after - 1;
    const naming = chooseBearer(match, introduced);
    const since = found.at(-1)?.after ?? 0;
    const range = naming ? withGivenName(passage, match, naming, since) : match;
    if (
      isShort(passage, range, match.values[0]) &&
      isPartOfName(passage, range, rules, {
        before: since === range.first,
        after: () => matchFrom(match.after) !== undefined,
      })
    ) {
      continue;
    }
    if (!naming) {
      unresolved.push({ ...range, candidates: [...new Set(match.values.map(({ actor }) => actor))] });
    } else if (isMeant(passage, range, naming, rules)) {
      found.push({ ...range, naming });
      if (naming.form === 'name') introduced.add(naming.actor);
    }
  }
  return { found, unresolved };
}

/** The one actor whom a name means here; `undefined` where it may be either of two. */
function chooseBearer({ values }: Match<Naming>, introduced: ReadonlySet<string>): Naming | undefined {
  const [naming] = values;
  if (values.every(({ actor }) => actor === naming.actor)) return naming;
  const known = values.filter(({ actor }) => introduced.has(actor));
  const [bearer] = known;
  return bearer && known.every(({ actor }) => actor === bearer.actor) ? bearer : undefined;
}

/** A surname together with its bearer's given name where only a middle name or an initial parts them. */
function withGivenName({ words }: TextPassage, match: Match<Naming>, naming: Naming, since: number): Range {
  if (naming.type !== 'person' || naming.full || naming.form !== 'name') return match;
  const earliest = Math.max(since, match.first - 3);
  for (let first = match.first - 1; first >= earliest; first -= 1) {
    const word = words[first];
    if (word?.shape !== 'capital' || !/^(?:\s|\.\s)$/v.test(words[first + 1]?.gap ?? '')) break;
    if (naming.givenNames.has(word.key)) return { first, after: match.after };
  }
  return match;
}

/** Whether a name is one word, or a surname, and no acronym: with words around it, it may be somebody else's. */
function isShort({ words }: TextPassage, { first, after }: Range, { type, form, full }: Naming): boolean {
  if (form !== 'name' && form !== 'metonym') return false;
  return (after - first === 1 && words[first]?.shape !== 'capitals') || (type === 'person' && !full);
}

function isMeant({ words }: TextPassage, range: Range, { form }: Naming, rules: NameRules): boolean {
  const before = words[range.first - 1];
  if (before?.shape === 'capital' && words[range.first]?.joins && rules.compass.has(before.key)) return false;
  if (form === 'metonym') return !isPlace(words, range, rules);
  return form !== 'demonym' || !isLanguage(words, range, rules);
}

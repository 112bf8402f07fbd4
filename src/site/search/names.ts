/** Names in every spelling: which actors a run of words can mean. */
import type { Name, NameGroup, Names } from './catalogue.ts';
import type { Term } from './parse-query.ts';
import { keysOf } from './words.ts';

/** The names of an archive, ready to be looked up. */
export interface NameIndex extends Names {
  /** The actors that are called so, by the words of the label joined by spaces. */
  readonly byLabel: ReadonlyMap<string, readonly Name[]>;
  readonly byId: Readonly<Record<NameGroup, ReadonlyMap<string, Name>>>;
  /** The number of words of the longest label. */
  readonly longest: number;
}

/** What a query term stands for, where it is a name. */
export interface NamedTerm extends Term {
  readonly actors: readonly Name[];
}

/** Prepares names for look-ups. */
export function indexNames(names: Names): NameIndex {
  const byLabel = new Map<string, Name[]>();
  let longest = 0;
  for (const actor of names.actors) {
    for (const label of [actor.label, ...actor.labels]) {
      const words = keysOf(label);
      longest = Math.max(longest, words.length);
      const key = words.join(' ');
      const same = byLabel.get(key) ?? [];
      if (key !== '' && !same.includes(actor)) byLabel.set(key, [...same, actor]);
    }
  }
  const byId = { actor: idsOf(names.actors), topic: idsOf(names.topics) };
  return { ...names, byLabel, byId, longest };
}

const idsOf = (names: readonly Name[]): Map<string, Name> => new Map(names.map((name) => [name.id, name]));

/** Every label of a name as words. */
export const spellingsOf = ({ label, labels }: Name): string[][] =>
  [label, ...labels].map(keysOf).filter((words) => words.length > 0);

/**
 * Joins neighbouring terms that make up a name, the longest name first, and says whom each can mean. A name
 * takes the part of its first word: after `OR` or `-` it is all of it that is meant.
 */
export function recogniseNames(terms: readonly Term[], names: NameIndex): NamedTerm[] {
  const recognised: NamedTerm[] = [];
  let at = 0;
  while (at < terms.length) {
    const found = longestName(terms.slice(at, at + names.longest), names);
    const term = terms[at];
    if (found) recognised.push(found.term);
    else if (term) recognised.push({ ...term, actors: actorsOf(term, names) });
    at += found?.length ?? 1;
  }
  return recognised;
}

const actorsOf = ({ words, quoted }: Term, { byLabel }: NameIndex): readonly Name[] =>
  quoted ? [] : (byLabel.get(words.join(' ')) ?? []);

function longestName(
  [first, ...others]: readonly Term[],
  names: NameIndex,
): { term: NamedTerm; length: number } | undefined {
  if (!first || first.quoted) return undefined;
  let best: { term: NamedTerm; length: number } | undefined;
  let { words, text } = first;
  for (const [index, { role, quoted, ...next }] of others.entries()) {
    if (quoted || role !== 'required') break;
    words = [...words, ...next.words];
    text = `${text} ${next.text}`;
    const name = { ...first, words, phrase: true, text };
    const actors = actorsOf(name, names);
    if (actors.length > 0) best = { term: { ...name, actors }, length: index + 2 };
  }
  return best;
}

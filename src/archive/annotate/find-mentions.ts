/** Who is named where: ranges over the untouched text. */
import type { Mention, UnresolvedName } from '../records.ts';
import type { Naming, Vocabulary } from './compile-vocabulary.ts';
import { isPlace } from './is-place.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from './passages.ts';
import { matchAt } from './word-trie.ts';
import type { Match } from './word-trie.ts';

export interface FoundMentions {
  /** In reading order; none overlaps another. */
  readonly mentions: Mention[];
  /** Names that several actors bear where the text does not tell which is meant. */
  readonly unresolved: UnresolvedName[];
}

/**
 * Finds every mention in the passages of one article.
 * @param passages in reading order
 * @param rules of the article's language
 */
export function findMentions(
  passages: readonly TextPassage[],
  rules: NameRules,
  vocabulary: Vocabulary,
): FoundMentions {
  /** Actors that the text has named in full, so that a shorter name may stand for them. */
  const introduced = new Set<string>();
  const find = (passage: TextPassage) => findInPassage(passage, rules, vocabulary, introduced);
  // The headline and the standfirst sum up: whom they name by surname, the body introduces.
  const head = passages.filter(isSummary);
  const body = passages.filter((passage) => !isSummary(passage)).map(find);
  const found = [...head.map(find), ...body];
  return {
    mentions: found.flatMap(({ mentions }) => mentions),
    unresolved: found.flatMap(({ unresolved }) => unresolved),
  };
}

const isSummary = ({ paragraph }: TextPassage) => paragraph === 'headline' || paragraph === 'standfirst';

function findInPassage(
  passage: TextPassage,
  rules: NameRules,
  { names }: Vocabulary,
  introduced: Set<string>,
): FoundMentions {
  const { paragraph, text, words } = passage;
  const mentions: Mention[] = [];
  const unresolved: UnresolvedName[] = [];
  const counts = ({ derived, actor }: Naming) => !derived || introduced.has(actor);
  for (let index = 0; index < words.length; index += 1) {
    const match = matchAt(names, words, index, rules.variants, counts);
    if (!match) continue;
    const start = words[match.first]?.start ?? 0;
    const end = words[match.after - 1]?.end ?? start;
    const span = { paragraph, start, end, text: text.slice(start, end) };
    index = match.after - 1;
    const naming = chooseBearer(match, introduced);
    if (!naming) {
      unresolved.push({ ...span, candidates: [...new Set(match.values.map(({ actor }) => actor))] });
    } else if (naming.form !== 'metonym' || !isPlace(passage, match, rules)) {
      mentions.push({ ...span, actor: naming.actor, form: naming.form });
      if (match.after - match.first > 1 && naming.form === 'name') introduced.add(naming.actor);
    }
  }
  return { mentions, unresolved };
}

/** The one actor whom a name means here; `undefined` where it may be either of two. */
function chooseBearer({ values }: Match<Naming>, introduced: ReadonlySet<string>): Naming | undefined {
  const [naming] = values;
  if (values.every(({ actor }) => actor === naming.actor)) return naming;
  const known = values.filter(({ actor }) => introduced.has(actor));
  const [bearer] = known;
  return bearer && known.every(({ actor }) => actor === bearer.actor) ? bearer : undefined;
}

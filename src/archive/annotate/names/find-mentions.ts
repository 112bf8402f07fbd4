/** Who is named where: ranges over the untouched text. */
import type { Mention, UnresolvedName } from '../../records.ts';
import type { Passage } from '../../shapes.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import type { Holders } from './find-roles.ts';
import type { Range } from './found.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from '../words/passages.ts';

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
  /** Actors that the text has named, so that a shorter name may stand for them. */
  const introduced = new Set<string>();
  const holders: Holders = new Map();
  const find = (passage: TextPassage): FoundMentions => {
    const { found, unresolved } = findNames(passage, rules, vocabulary, introduced);
    return {
      mentions: findRoles(passage, found, rules, holders).map(({ naming: { actor, form }, ...range }) => ({
        ...passageAt(passage, range),
        actor,
        form,
      })),
      unresolved: unresolved.map(({ candidates, ...range }) => ({
        ...passageAt(passage, range),
        candidates: [...candidates],
      })),
    };
  };
  // The headline and the standfirst may name in full whom the body names by surname, and the other way round.
  const head = passages.filter(isSummary);
  head.forEach(find);
  const body = passages.filter((passage) => !isSummary(passage)).map(find);
  const found = [...head.map(find), ...body];
  return {
    mentions: found.flatMap(({ mentions }) => mentions),
    unresolved: found.flatMap(({ unresolved }) => unresolved),
  };
}

const isSummary = ({ paragraph }: TextPassage) => paragraph === 'headline' || paragraph === 'standfirst';

function passageAt({ paragraph, text, words }: TextPassage, { first, after }: Range): Passage {
  const start = words[first]?.start ?? 0;
  const end = words[after - 1]?.end ?? start;
  return { paragraph, start, end, text: text.slice(start, end) };
}

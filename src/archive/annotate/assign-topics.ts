/** What an article is about, with the passages that say so. */
import type { Mention, Passage, TopicAssignment } from '../records.ts';
import type { Group, Vocabulary } from './compile-vocabulary.ts';
import type { NameRules } from './name-rules.ts';
import type { TextPassage } from './passages.ts';
import { matchAt } from './word-trie.ts';

/** A passage that speaks for a topic. */
interface Evidence {
  readonly topic: string;
  readonly passage: Passage;
}

/** What a passage weighs: the headline and the standfirst say what the whole is about. */
const WEIGHTS: Readonly<Record<string, number>> = { headline: 3, standfirst: 2 };

/** An article is about what its headline says, or its standfirst, or its body at two places. */
const ENOUGH = 2;

/**
 * Assigns topics by their terms, and by sentences that name all actors of one of their groups.
 * @returns strongest first: by weight, then by the order of the authority file
 */
export function assignTopics(
  passages: readonly TextPassage[],
  mentions: readonly Mention[],
  rules: NameRules,
  { authorities, terms, groups }: Vocabulary,
): TopicAssignment[] {
  const mentionsIn = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const evidence = Map.groupBy(
    passages.flatMap((passage) => [
      ...findTerms(passage, rules, terms),
      ...findGroups(passage, mentionsIn.get(passage.paragraph) ?? [], groups),
    ]),
    ({ topic }) => topic,
  );
  return [...authorities.topics.keys()]
    .map((topic) => ({ topic, evidence: (evidence.get(topic) ?? []).map(({ passage }) => passage) }))
    .map((assignment) => ({ assignment, weight: weigh(assignment.evidence) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
    .map(({ assignment }) => assignment);
}

const weigh = (passages: readonly Passage[]) =>
  passages.reduce((sum, { paragraph }) => sum + (WEIGHTS[paragraph] ?? 1), 0);

function findTerms({ paragraph, text, words }: TextPassage, rules: NameRules, terms: Vocabulary['terms']) {
  const found: Evidence[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = matchAt(terms, words, index, rules.variants);
    if (!match) continue;
    const start = words[match.first]?.start ?? 0;
    const end = words[match.after - 1]?.end ?? start;
    for (const topic of match.values) {
      found.push({ topic, passage: { paragraph, start, end, text: text.slice(start, end) } });
    }
    index = match.after - 1;
  }
  return found;
}

/** The sentences that name every actor of a group. */
function findGroups(
  { paragraph, text, sentences }: TextPassage,
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, readonly Group[]>,
): Evidence[] {
  let next = 0;
  return sentences.flatMap(({ start, end }) => {
    const named = new Set<string>();
    for (; (mentions[next]?.start ?? end) < end; next += 1) named.add(mentions[next]?.actor ?? '');
    const sentence = text.slice(start, end).trimEnd();
    const passage = { paragraph, start, end: start + sentence.length, text: sentence };
    const topics = [...named]
      .flatMap((actor) => groups.get(actor) ?? [])
      .filter(({ actors }) => actors.every((actor) => named.has(actor)))
      .map(({ topic }) => topic);
    return [...new Set(topics)].map((topic) => ({ topic, passage }));
  });
}

/** What an article is about, with the passages that say so. */
import type { Mention, TopicAssignment } from '../records.ts';
import type { Passage } from '../shapes.ts';
import type { Group, Vocabulary } from './names/compile-vocabulary.ts';
import type { NameRules } from './names/name-rules.ts';
import type { TextPassage } from './words/passages.ts';
import { matchAt } from './words/word-trie.ts';

/** A passage that speaks for a topic. */
interface Evidence {
  readonly topic: string;
  readonly passage: Passage;
  readonly weight: number;
}

/** A term says what a text is about; a sentence that only names the actors of a group says half as much. */
const TERM = 2;
const GROUP = 1;

/** The headline and the standfirst tell what the whole is about. */
const FIELDS: Readonly<Record<string, number>> = { headline: 3, standfirst: 2 };

/** An article is about what its headline names by a term, or its body names by a term at two places. */
const ENOUGH = 2 * TERM;

/** Beside the topic that an article speaks of most, what is named ten times less is only touched on. */
const SHARE = 1 / 10;

/**
 * Assigns topics by their terms, and by sentences that name all actors of one of their groups.
 * @param passages in reading order
 * @param mentions of the same passages, in reading order
 * @returns strongest first: by the weight of its passages, then in reading order
 */
export function assignTopics(
  passages: readonly TextPassage[],
  mentions: readonly Mention[],
  rules: NameRules,
  { terms, groups }: Vocabulary,
): TopicAssignment[] {
  const mentionsIn = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const evidence = Map.groupBy(
    passages.flatMap((passage) => [
      ...findTerms(passage, rules, terms),
      ...findGroups(passage, mentionsIn.get(passage.paragraph) ?? [], groups),
    ]),
    ({ topic }) => topic,
  );
  const weighed = [...evidence].map(([topic, found]) => ({ topic, found, weight: weigh(found) }));
  const enough = Math.max(ENOUGH, ...weighed.map(({ weight }) => weight * SHARE));
  return weighed
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .map(({ topic, found }) => ({ topic, evidence: found.map(({ passage }) => passage) }));
}

const weigh = (evidence: readonly Evidence[]) =>
  evidence.reduce((sum, { passage, weight }) => sum + weight * (FIELDS[passage.paragraph] ?? 1), 0);

function findTerms({ paragraph, text, words }: TextPassage, rules: NameRules, terms: Vocabulary['terms']) {
  const found: Evidence[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = matchAt(terms, words, index, rules.variants);
    if (!match) continue;
    const start = words[match.first]?.start ?? 0;
    const end = words[match.after - 1]?.end ?? start;
    for (const topic of new Set(match.values)) {
      found.push({ topic, passage: { paragraph, start, end, text: text.slice(start, end) }, weight: TERM });
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
    return [...new Set(topics)].map((topic) => ({ topic, passage, weight: GROUP }));
  });
}

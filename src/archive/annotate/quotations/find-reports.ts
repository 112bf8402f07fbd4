/** Which words of a sentence attribute speech, and whose they say it is. */
import type { Sentence, Token } from './read-tokens.ts';
import { is } from './read-tokens.ts';
import { headName, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Subject } from './find-subject.ts';

/** One cue with its subject: "the minister said", "according to the minister"; or a bare name and a colon. */
export interface Report {
  readonly cue: Token | undefined;
  readonly kind: 'says' | 'saying' | 'sayings' | 'sources' | 'asides' | 'colon';
  /** Places in the sentence: of the cue, and of the first and the last word of cue and subject. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** `same`: that of the report before it in the sentence. `last`: who spoke last, as the verb has none. */
  readonly subject: Subject | 'same' | 'last' | undefined;
}

/** What a word must be to attribute speech. */
const CUES = ['says', 'saidBy', 'saying', 'sayings', 'sources', 'asides'] as const;

/** The reports of a sentence, in reading order. */
export function findReports(sentence: Sentence): readonly Report[] {
  const reports: Report[] = [];
  for (const [at, cue] of sentence.entries()) {
    const report = reportAt(sentence, cue, at);
    if (report) reports.push(report);
  }
  if (reports.length === 0) return nameAndColon(sentence) ?? [];
  // "Lind said that Aro’s statement was": a noun speaks only where no verb before it does.
  const verb = reports.findIndex(({ kind }) => kind !== 'sayings');
  return reports.filter(({ kind }, index) => kind !== 'sayings' || verb < 0 || index < verb);
}

/** "Ada Lind: “…”": all that stands before the colon is a name with its titles. */
function nameAndColon(sentence: Sentence): readonly Report[] | undefined {
  const at = sentence.findIndex(({ kind }) => kind !== 'word' && kind !== 'mention');
  if (sentence[at]?.kind !== 'colon' || sentence[at + 1]?.kind !== 'quote') return undefined;
  const token = headName(sentence, 0, at - 1);
  if (!token || token === 'several' || token !== sentence[at - 1]) return undefined;
  const subject: Subject = { kind: 'name', token, from: 0, to: at - 1 };
  return [{ cue: undefined, kind: 'colon', at, from: 0, to: at, subject }];
}

function reportAt(sentence: Sentence, cue: Token, at: number): Report | undefined {
  if (!is(cue, ...CUES)) return undefined;
  const place = { cue, at, from: at, to: at };
  if (is(cue, 'sources') || is(cue, 'asides')) {
    const subject = subjectAfter(sentence, at);
    const kind = is(cue, 'sources') ? 'sources' : 'asides';
    return subject && { ...place, kind, to: subject.to, subject };
  }
  const neighbour = sentence[at - 1];
  if (is(cue, 'sayings') && neighbour?.mention && neighbour.owns) {
    return {
      ...place,
      kind: 'sayings',
      from: at - 1,
      subject: { kind: 'name', token: neighbour, from: at - 1, to: at - 1 },
    };
  }
  if (is(cue, 'saying')) {
    return { ...place, kind: 'saying', subject: subjectOfParticiple(sentence, at) };
  }
  return is(cue, 'says', 'saidBy') && !isNoVerb(sentence, at) ? verbAt(sentence, cue, at) : undefined;
}

/**
 * The subject of a participle is that of the verb before it, unless a name stands right before it
 * ("with Lind warning") or the object of that verb does ("quoted an official as saying").
 */
function subjectOfParticiple(sentence: Sentence, at: number): Report['subject'] {
  const neighbour = sentence[at - 1];
  if (!neighbour || neighbour.kind === 'comma') return 'same';
  const own = subjectBefore(sentence, at);
  const isNear = neighbour.kind === 'mention' || neighbour.capital;
  if (typeof own === 'object' && (isNear || is(sentence[own.from - 1], 'says'))) return own;
  return isNear ? undefined : 'same';
}

/** A verb with its subject, before it or after it. */
function verbAt(sentence: Sentence, cue: Token, at: number): Report | undefined {
  const place = { cue, at, from: at, to: at, kind: 'says' } as const;
  const earlier = skipAdverbs(sentence, at - 1);
  const joint = sentence[earlier];
  if (earlier > 0 && is(joint, 'and', 'but')) return { ...place, subject: 'same' };
  const after = subjectAfter(sentence, at);
  if (is(cue, 'saidBy') && after) return { ...place, to: after.to, subject: after };
  const before = subjectBefore(sentence, at);
  if (before === 'unsure') return { ...place, subject: undefined };
  if (before !== 'none') return { ...place, from: before.from, subject: before };
  // "Called Lind “…”": what is called so does not speak.
  const isObject = joint === undefined && sentence[(after?.to ?? at) + 1]?.kind === 'quote';
  if (after && !isObject) return { ...place, to: after.to, subject: after };
  if (is(cue, 'adds')) return { ...place, subject: 'last' };
  return is(joint, 'that', 'who') ? undefined : { ...place, subject: undefined };
}

/** "the claims", "Lind’s reports", "to say", "is said", "reported by": a noun, an infinitive or a passive. */
function isNoVerb(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  if (before?.owns || before?.mention?.form === 'demonym') return true;
  if (is(before, 'articles', 'this') || (is(before, 'prepositions') && !is(before, 'adverbs'))) return true;
  return is(sentence[skipAdverbs(sentence, at - 1)], 'passive') || is(sentence[at + 1], 'passive');
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (is(sentence[at], 'adverbs')) at -= 1;
  return at;
}

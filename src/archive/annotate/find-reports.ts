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
  /** `same`: the subject of the report before it in the sentence. */
  readonly subject: Subject | 'same' | undefined;
}

/** The reports of a sentence, in reading order. */
export function findReports(sentence: Sentence): readonly Report[] {
  const reports = sentence.flatMap((cue, at) => reportAt(sentence, cue, at) ?? []);
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
  const place = { cue, at, from: at, to: at };
  if (is(cue, 'sources') || is(cue, 'asides')) {
    const subject = subjectAfter(sentence, at);
    const kind = is(cue, 'sources') ? 'sources' : 'asides';
    return subject && { ...place, kind, to: subject.to, subject };
  }
  const neighbour = sentence[at - 1];
  if (is(cue, 'sayings') && neighbour?.owns) {
    return {
      ...place,
      kind: 'sayings',
      from: at - 1,
      subject: { kind: 'name', token: neighbour, from: at - 1, to: at - 1 },
    };
  }
  if (is(cue, 'saying')) {
    const subject = neighbour?.kind === 'mention' ? subjectBefore(sentence, at) : undefined;
    const ownName = subject && subject !== 'unsure' && subject.kind === 'name';
    return { ...place, kind: 'saying', subject: ownName ? subject : 'same' };
  }
  if (!is(cue, 'says') || isNoVerb(sentence, at)) return undefined;
  const joint = sentence[skipAdverbs(sentence, at - 1)];
  if (is(joint, 'and') || is(joint, 'but')) return { ...place, kind: 'says', subject: 'same' };
  const before = subjectBefore(sentence, at);
  if (before === 'unsure') return { ...place, kind: 'says', subject: undefined };
  const subject = before ?? subjectAfter(sentence, at);
  const from = Math.min(at, subject?.from ?? at);
  return { ...place, kind: 'says', from, to: Math.max(at, subject?.to ?? at), subject };
}

/** "the claims", "Russian reports", "to say", "is said": a noun, an infinitive or a passive. */
function isNoVerb(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  if (before?.kind === 'mention') return before.owns === true || before.mention?.form === 'demonym';
  if (is(before, 'articles') || is(before, 'this') || is(before, 'prepositions')) return true;
  return is(sentence[skipAdverbs(sentence, at - 1)], 'passive');
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (is(sentence[at], 'adverbs')) at -= 1;
  return at;
}

/** Which report of a sentence attributes a quotation in it, and how surely. */
import type { Report } from './find-reports.ts';
import type { Sentence } from './read-tokens.ts';
import { is } from './read-tokens.ts';

/**
 * How a report attributes a quotation, the surest first: a cue with a colon, a comma or "that" leads up to
 * it; its cue follows it; the cue stands before it in the sentence; the sentence ends with the cue.
 */
export const RANKS = { leads: 4, follows: 3, before: 2, ends: 1 } as const;

export interface Attribution {
  readonly report: Report;
  readonly rank: (typeof RANKS)[keyof typeof RANKS];
  /** The sign between a cue and the words quoted after it. */
  readonly sign?: 'colon' | 'comma';
}

/** "he said on Monday, “…”": so many words may stand between a cue and its comma, or after the cue. */
const ADJUNCT = 6;

/** An attribution that splits a quotation is no longer than this, after its cue. */
const TAIL = 14;

/**
 * The attribution before the quotation at `quote`.
 * @param taken that of the quotation before it in the sentence, which its cue follows
 */
export function attributionBefore(
  sentence: Sentence,
  quote: number,
  reports: readonly Report[],
  taken: Attribution | undefined,
): Attribution | undefined {
  const report = reports.findLast(({ at, kind }) => at < quote && kind !== 'asides');
  // “…,” she told the “Herald”: what stands amid an attribution is no speech.
  if (!report || report === taken?.report) return undefined;
  const between = sentence.slice(report.at + 1, quote);
  const isSubordinate = is(sentence[report.from - 1], 'but') && between.some(({ kind }) => kind === 'comma');
  if (isSubordinate || between.some((token) => is(token, 'but'))) return undefined;
  const sign = sentence[quote - 1];
  if (sign?.kind === 'colon') return { report, rank: RANKS.leads, sign: 'colon' };
  const adjoins = sign?.kind === 'comma' && quote - 2 - report.to <= ADJUNCT;
  if (adjoins) return { report, rank: RANKS.leads, sign: 'comma' };
  return { report, rank: sign === report.cue || is(sign, 'that') ? RANKS.leads : RANKS.before };
}

/** The attribution after the quotation at `quote`: right after it, or where the sentence ends. */
export function attributionAfter(
  text: string,
  sentence: Sentence,
  quote: number,
  reports: readonly Report[],
): Attribution | undefined {
  let first = quote + 1;
  while (sentence[first]?.kind === 'comma' || is(sentence[first], 'adverbs')) first += 1;
  const next = reports.find(({ from, at }) => from === first || at === first);
  if (next && next.at > quote && next.subject !== 'same' && !is(sentence[first], 'and')) {
    const piece = sentence[quote]?.piece;
    const ended = piece && /[\p{Po}\p{Pd}]$/u.test(text.slice(piece.start, piece.end));
    const isName = typeof next.subject === 'object' && next.subject.kind !== 'description';
    if (sentence[quote + 1]?.kind === 'comma' || ended || (isName && next.to - quote < ADJUNCT)) {
      return { report: next, rank: RANKS.follows };
    }
  }
  const last = reports.at(-1);
  if (!last || last.from <= quote || (last.kind !== 'says' && last.kind !== 'sources')) return undefined;
  const ends = sentence[last.from - 1]?.kind === 'comma' && sentence.length - last.to <= ADJUNCT;
  return ends ? { report: last, rank: RANKS.ends } : undefined;
}

/** Whether what stands between two quotations of a sentence only attributes the first: “…,” she said, “…”. */
export function splitsQuotation(
  sentence: Sentence,
  first: number,
  second: number,
  attribution: Attribution | undefined,
  reports: readonly Report[],
): boolean {
  return (
    sentence[second - 1]?.kind === 'comma' &&
    attributesOnly(sentence.slice(0, second), first, attribution, reports)
  );
}

/** Whether a sentence ends with nothing but the attribution of its last quotation: “…,” she said. */
export const staysOpen = attributesOnly;

function attributesOnly(
  sentence: Sentence,
  quote: number,
  attribution: Attribution | undefined,
  reports: readonly Report[],
): boolean {
  if (attribution?.rank !== RANKS.follows || quote === sentence.length - 1) return false;
  const { report } = attribution;
  const others = reports.some((other) => other !== report && other.at > quote && other.at < sentence.length);
  const tail = sentence.slice(report.to + 1);
  const newClause = tail.some(
    (token, at) => is(token, 'but') || (is(token, 'and') && tail[at - 1]?.kind === 'comma'),
  );
  return !others && !newClause && tail.length <= TAIL;
}

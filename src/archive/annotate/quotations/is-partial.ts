import type { Quote } from './attribute-quotations.ts';
import { BEGINS_SMALL } from './attribute-quotations.ts';
import { RANKS } from './find-attribution.ts';

/** A statement without a cue around it has so many words; one amid a sentence that is not its own has more. */
const SENTENCE = 4;
const LONG = 8;

const ENDS = /[.!?…؟۔。]["'”’»]?$/u;

/**
 * Whether a quotation is no statement of its own: single words, a title, or a fragment that only makes
 * sense in the sentence around it. A statement has a colon before it; or it begins as a sentence does, and
 * either its cue adjoins it, or it ends as a sentence does, or it is long.
 */
export function isPartial(text: string, { attribution, opens, alone, pieces }: Quote): boolean {
  if (attribution?.sign === 'colon' || pieces.length > 1) return false;
  const [last] = pieces;
  const stop = attribution?.sign ? (last?.passage.text.charAt(last.piece.to) ?? '') : '';
  const ends = ENDS.test(text) || ENDS.test(stop);
  if (BEGINS_SMALL.test(text)) return attribution?.rank !== RANKS.leads || !ends;
  if (attribution?.rank === RANKS.follows && opens) return false;
  const words = text.split(/\s+/u).length;
  if (attribution?.sign === 'comma' && (text.endsWith(',') || words >= SENTENCE)) return false;
  if (!ends) return words < LONG;
  return words < SENTENCE && !alone && (attribution === undefined || attribution.rank < RANKS.follows);
}

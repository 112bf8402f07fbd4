import { RUN, runsOf } from './word-runs.ts';

/** Of the first words of a text so many, and of those after them, may be its own in a copy. */
const FIRST = 100;
const OWN_AMONG_FIRST = 1 / 20;
const OWN_AMONG_REST = 1 / 5;

/** A copy shorter than this part of the other text is one that was cut off. */
const CUT_OFF = 1 / 2;

/** What a cut-off copy has may stand so much later in the other text, which has words of its own as well. */
const STRETCH = 1.25;
const SLACK = 30;

/** What judging a text needs to know of it: the hashes of its words. */
export type Hashes = Int32Array;

/**
 * Whether two texts are copies of one: nearly all words of the shorter stand in the other as well, in
 * runs of five or more and in the same order. Few words of a short text may differ, for those are what it reports. A text
 * less than half as long must be the beginning of the other: a piece of a round-up is no copy of it.
 * @returns the share of the shorter text that the other has, from 0 to 1; 0 where they are no copies
 */
export function copiedShare(one: Hashes, other: Hashes): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const isCutOff = short.length < long.length * CUT_OFF;
  const reach = isCutOff ? Math.ceil(short.length * STRETCH) + SLACK : long.length;
  const shared = countShared(short, long.subarray(0, reach));
  const allowed =
    Math.min(short.length, FIRST) * OWN_AMONG_FIRST + Math.max(0, short.length - FIRST) * OWN_AMONG_REST;
  return short.length - shared <= allowed ? shared / short.length : 0;
}

/** The number of words that stand in runs of the other text, in the same order there. */
function countShared(words: Hashes, other: Hashes): number {
  let shared = 0;
  let covered = 0;
  for (const start of longestRise(pairRuns(runsOf(words), runsOf(other)))) {
    const end = Math.min(words.length, start + RUN);
    shared += end - Math.max(covered, start);
    covered = end;
  }
  return shared;
}

/** For each run its place in the other text, the second of two equal ones that of the second there; else -1. */
function pairRuns(runs: Int32Array, others: Int32Array): Int32Array {
  const next = new Int32Array(others.length).fill(-1);
  const first = new Map<number, number>();
  for (let place = others.length - 1; place >= 0; place -= 1) {
    const run = others[place] ?? 0;
    next[place] = first.get(run) ?? -1;
    first.set(run, place);
  }
  return runs.map((run) => {
    const place = first.get(run) ?? -1;
    if (place !== -1) first.set(run, next[place] ?? -1);
    return place;
  });
}

/** The indexes of the longest rising row of places, found by patience sorting; -1 is no place. */
function longestRise(places: Int32Array): number[] {
  const piles: number[] = [];
  const before = new Int32Array(places.length);
  for (const [index, place] of places.entries()) {
    if (place === -1) continue;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[piles[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = piles[low - 1] ?? -1;
    piles[low] = index;
  }
  const rise: number[] = [];
  for (let index = piles.at(-1) ?? -1; index !== -1; index = before[index] ?? -1) rise.push(index);
  return rise.reverse();
}

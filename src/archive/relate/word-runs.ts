/** Runs of words, by which texts are compared: what two texts share, they share in runs. */

/** Words of a run: five in a row are seldom the same by chance. */
export const RUN = 5;

/**
 * The hashes of all runs of a text, by the place of their first word; a text shorter than a run is one.
 * @param words hashes of its words
 * @returns signed 32-bit numbers
 */
export function runsOf(words: Int32Array): Int32Array {
  const runs = new Int32Array(Math.max(Math.min(1, words.length), words.length - RUN + 1));
  for (let start = 0; start < runs.length; start += 1) {
    const end = Math.min(words.length, start + RUN);
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = mix(hash, words[at] ?? 0);
    runs[start] = hash;
  }
  return runs;
}

/** One step of MurmurHash3 (Austin Appleby, public domain): the order of the words counts. */
export function mix(hash: number, word: number): number {
  let key = Math.imul(word, 0xcc9e2d51);
  key = Math.imul((key << 15) | (key >>> 17), 0x1b873593);
  const mixed = hash ^ key;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** The beginning of a text, which every cut-off copy has, is sampled more closely than the rest. */
const BEGINNING = 100;
const CLOSE = 4;
const WIDE = 16;

/**
 * Samples the runs of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): of each window of
 * runs the smallest, so that whatever two texts share gives them some of the same samples.
 * @param runs as `runsOf` gives them
 * @returns each sample once
 */
export function sample(runs: Int32Array): Set<number> {
  const samples = new Set<number>();
  let least = -1;
  let seen = 0;
  let taken = -1;
  for (let start = 0; start < runs.length; start += 1) {
    const end = Math.min(runs.length, start + (start < BEGINNING ? CLOSE : WIDE));
    if (least < start) least = seen = start;
    for (; seen < end; seen += 1) if ((runs[seen] ?? 0) <= (runs[least] ?? 0)) least = seen;
    if (least !== taken) samples.add(runs[least] ?? 0);
    taken = least;
  }
  return samples;
}

import { RESERVED_IDS } from '../shapes.ts';

/** Letters, marks and digits that an id is made of: lower case, or of a script without cases. */
const RUN = /[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu;

/** Bytes of UTF-8: with a suffix and `.json`, well below the 255 that file systems allow. */
const MAX_BYTES = 80;

/**
 * The id that a text gives: its words in their own script, lower case, joined by hyphens, cut between
 * words where it is long. Apostrophes and the stops of abbreviations join: `Russia's U.S. envoy` is
 * `russias-us-envoy`.
 * @returns an id as `Slug` in `records.ts` has it, or `''` where the text gives none
 */
export function slugOf(text: string): string {
  const words = text
    .slice(0, 1_000)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?<=[\p{L}\p{N}])['’ʼ](?=\p{L})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .match(RUN);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? cut(word) : `${slug}-${word}`;
    if (Buffer.byteLength(longer) > MAX_BYTES) break;
    slug = longer;
  }
  return RESERVED_IDS.has(slug) ? '' : slug;
}

/** As many whole characters of a word as an id has room for. */
function cut(word: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of word) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

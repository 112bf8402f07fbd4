import type { Appearance, Spelling } from '../archive.ts';
import { MENTION_FORMS } from '../records.ts';
import { Tally } from './tally.ts';

/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/u;

/** How the texts spell an actor: names first, and of each form what most articles have. */
export function listSpellings(appearances: readonly Appearance[]): Spelling[] {
  const tallies = new Map(MENTION_FORMS.map((form) => [form, new Tally()]));
  for (const { mentions } of appearances) {
    const seen = new Set<string>();
    for (const { text, form } of mentions) {
      const spelling = UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text;
      const key = `${form} ${spelling}`;
      if (seen.has(key)) continue;
      seen.add(key);
      tallies.get(form)?.add(spelling);
    }
  }
  return [...tallies].flatMap(([form, tally]) =>
    tally.ranked().map(({ id, articles }) => ({ text: id, form, articles })),
  );
}

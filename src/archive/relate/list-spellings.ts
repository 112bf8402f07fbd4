import type { Appearance, Spelling } from '../archive.ts';
import { MENTION_FORMS } from '../records.ts';
import { Tally } from './tally.ts';

/** How the texts spell an actor: names first, and of each form what most articles have. */
export function listSpellings(appearances: readonly Appearance[]): Spelling[] {
  const tallies = new Map(MENTION_FORMS.map((form) => [form, new Tally()]));
  for (const { mentions } of appearances) {
    const seen = new Set<string>();
    for (const { text, form } of mentions) {
      const spelling = text.replace(/\s+/gu, ' ');
      if (seen.has(`${form} ${spelling}`)) continue;
      seen.add(`${form} ${spelling}`);
      tallies.get(form)?.add(spelling);
    }
  }
  return [...tallies].flatMap(([form, tally]) =>
    tally.ranked().map(({ id, articles }) => ({ text: id, form, articles })),
  );
}

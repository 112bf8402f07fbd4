import type { Problem } from '../../../src/archive/problems.ts';
import { readArticle } from '../../../src/archive/read/read-article.ts';
import type { Sidecar } from '../../../src/archive/entries.ts';
import type { ReadArticle } from '../../../src/archive/records.ts';

/** Reads a text written in a test: the line break after the opening quotation mark does not count. */
export function read(text: string, sidecar?: Sidecar): ReadArticle & { problems: readonly Problem[] } {
  const { value, problems } = readArticle(
    {
      seed: 'text.txt',
      file: 'text.txt',
      lines: text.replace(/^\n/u, '').split('\n'),
      ...(sidecar && { sidecar }),
    },
    { access: 'full', noindex: false },
  );
  return { ...value, problems };
}

/** What became of each discarded line. */
export const reasons = ({ discarded }: ReadArticle): Record<number, string> =>
  Object.fromEntries(discarded.map(({ line, reason }) => [line, reason]));

export const texts = ({ paragraphs }: ReadArticle): string[] => paragraphs.map(({ text }) => text);

/** Prose for bodies whose words do not matter. */
export const PROSE = `
The council of Lowport has decided to keep the old bridge open for another year.

Officials said that the work would begin in May, and that nobody expected it to end soon.
`.trim();

/** The archive of `seeds/`, and where the parts of its records stand in the texts. */
import { fileURLToPath } from 'node:url';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import type { Span } from '../../../src/archive/shapes.ts';
import type { Place } from './labels.ts';

export const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

export const { value: archive, problems } = buildArchive(SEEDS);

/** The record of a text. */
export function recordOf(seed: string): ArticleRecord {
  const record = [...archive.articles.values()].find((article) => article.seed === seed);
  if (record === undefined) throw new Error(`The archive has no record of ${seed}`);
  return record;
}

/** The line that a passage begins on; 0 for words that are not in the text, such as an editor's headline. */
function lineOf(record: ArticleRecord, passage: string): number {
  if (passage === 'headline' || passage === 'standfirst') {
    const field = record[passage];
    return field.basis === 'stated' ? field.line : 0;
  }
  return record.paragraphs.find(({ id }) => id === passage)?.lines[0] ?? 0;
}

/** Where a span of a record stands in its text. */
export const placeOf = (record: ArticleRecord, { paragraph, start, end }: Span): Place => ({
  line: lineOf(record, paragraph),
  start,
  end,
});

/** The words of a span, as its passage has them. */
export function wordsOf(record: ArticleRecord, { paragraph, start, end }: Span): string | undefined {
  const text =
    paragraph === 'headline' || paragraph === 'standfirst'
      ? record[paragraph].value
      : record.paragraphs.find(({ id }) => id === paragraph)?.text;
  return text?.slice(start, end);
}

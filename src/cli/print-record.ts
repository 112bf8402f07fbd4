import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { painter } from './print-problems.ts';
import { printable } from './printable.ts';

/** An article as a person at a terminal reads it. */
export function printRecord(record: ArticleRecord, _archive: Archive, colours: boolean): string {
  const paint = painter(colours);
  return `${paint('bold', printable(record.id))}\n${printable(record.seed)}\n`;
}

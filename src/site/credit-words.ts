import type { Credit } from '../archive/archive.ts';

/** What pages say of an actor whom a field names, rather than the text. */
export const CREDIT_WORDS: Record<Credit, string> = {
  publisher: 'Published it',
  byline: 'Wrote it',
  creditLine: 'Credited as its source',
};

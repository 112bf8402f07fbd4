import type { ArticleRecord } from '../archive/records.ts';

/** The stated fields of a record, in the order in which people ask for them. */
export const FIELDS = [
  'headline',
  'standfirst',
  'byline',
  'published',
  'publisher',
  'section',
  'dateline',
  'creditLine',
  'url',
  'storyCode',
  'imageCredit',
  'language',
] as const satisfies readonly (keyof ArticleRecord)[];

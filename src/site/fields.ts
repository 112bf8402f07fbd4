/** The fields of a record as a page explains them: what is known, and how. */
import { languageInWords } from './language-in-words.ts';
import { articleHref } from './links.ts';
import { dateInWords } from './present.ts';
import type { ArticleRecord } from '../archive/records.ts';
import type { Passage } from '../archive/shapes.ts';

/** The fields that come from the text or its editor, in the order that a page shows them, with their names. */
const FIELD_NAMES = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Author',
  publisher: 'Publisher',
  creditLine: 'Credit',
  published: 'Published',
  dateline: 'Dateline',
  section: 'Section',
  url: 'Address',
  storyCode: 'Story code',
  imageCredit: 'Picture',
  language: 'Language',
} as const;

export type FieldName = keyof typeof FIELD_NAMES;

const FIELDS = Object.entries(FIELD_NAMES) as [FieldName, string][];

export interface KnownField {
  readonly field: FieldName;
  readonly name: string;
  readonly value: string;
  readonly basis: 'stated' | 'supplied' | 'inferred';
  /** Where a stated one stands: its line, and the words on it. */
  readonly line?: number;
  readonly text?: string;
  /** Why, where an editor or the program gives it. */
  readonly note?: string;
  readonly evidence: readonly Passage[];
}

/** The fields that the record has a value for, each with its basis. */
export function knownFields(article: ArticleRecord): KnownField[] {
  return FIELDS.flatMap(([field, name]) => {
    const stated = article[field];
    if (stated.basis === 'absent') return [];
    const shared = { field, name, value: valueInWords(article, field), basis: stated.basis };
    return stated.basis === 'stated'
      ? { ...shared, line: stated.line, text: stated.text, evidence: [] }
      : { ...shared, note: stated.note, evidence: ('evidence' in stated && stated.evidence) || [] };
  });
}

/** The names of the fields that neither the text nor an editor gives. */
export const absentFields = (article: ArticleRecord): string[] =>
  FIELDS.flatMap(([field, name]) => (article[field].basis === 'absent' ? name.toLowerCase() : []));

/** Where a page explains a field. */
export const fieldHref = (article: ArticleRecord, field: FieldName): string =>
  articleHref(article.id, `field-${field}`);

function valueInWords(article: ArticleRecord, field: FieldName): string {
  const { value } = article[field];
  if (value === null) return '';
  if (typeof value !== 'string') return value.join(', ');
  if (field === 'published') return dateInWords(value);
  if (field === 'language') return languageInWords(value);
  return value;
}

/** What a line gives that states a field. */
const GIVEN: Record<FieldName, string> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'author',
  publisher: 'publisher',
  creditLine: 'credit',
  published: 'date of publication',
  dateline: 'place of writing',
  section: 'section',
  url: 'address of the article',
  storyCode: 'story code',
  imageCredit: 'source of the picture',
  language: 'language',
};

/** What each line of the saved text became. */
export interface SavedLine {
  readonly number: number;
  readonly text: string;
  readonly discarded: ArticleRecord['discarded'][number]['reason'] | null;
  /** The fields that it gave, in words; '' where it gave none. */
  readonly gives: string;
}

const listed = new Intl.ListFormat('en');

/** The saved text line by line, with what the reader made of each. */
export function savedLines(article: ArticleRecord, lines: readonly string[]): SavedLine[] {
  const discarded = new Map(article.discarded.map(({ line, reason }) => [line, reason]));
  const fields = Map.groupBy(
    knownFields(article).filter(({ line }) => line !== undefined),
    ({ line }) => line,
  );
  return lines.map((text, index) => ({
    number: index + 1,
    text,
    discarded: discarded.get(index + 1) ?? null,
    gives: listed.format((fields.get(index + 1) ?? []).map(({ field }) => GIVEN[field])),
  }));
}

import { citedDate, datePartsOf, doubtOf } from './citation-dates.ts';
import { type Author, type Citation, remarksOf } from './citation.ts';

type CslDate = { 'date-parts': readonly (readonly number[])[]; circa?: true } | { literal: string };

/** One item of CSL-JSON (citation-style-language/schema, csl-data.json). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly archive: string;
  readonly URL?: string;
  readonly note?: string;
}

/** A citation as CSL-JSON. A date that is no one day, month or year is given in words. */
export function toCsl(citation: Citation): CslItem {
  const { id, title, authors, outlet, section, published, language, archive, address } = citation;
  const note = remarksOf(citation);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(section !== null && { section }),
    ...(published.value !== null && { issued: toCslDate(published.value, published) }),
    ...(language !== null && { language }),
    archive,
    ...(address !== null && { URL: address }),
    ...(note !== null && { note }),
  };
}

function toCslDate(edtf: string, published: Citation['published']): CslDate {
  const parts = datePartsOf(edtf);
  if (parts === null) return { literal: citedDate(published, 'en-US') ?? edtf };
  return { 'date-parts': [parts], ...(doubtOf(edtf) !== null && { circa: true }) };
}

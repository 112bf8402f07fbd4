import { isoDate } from './citation-dates.ts';
import { type Citation, nameOf } from './citation.ts';

/** An element `meta`: Open Graph has its names in `property`. */
export type MetaTag = { readonly content: string } & (
  { readonly name: string } | { readonly property: string }
);

/**
 * What reference managers read from the page of an article. Zotero makes a newspaper article of
 * `DC.type`, whose newspaper is `DC.source`; without it, the archive would seem to have published it.
 * Of `article:published_time` it takes a date as ISO has it, of `DC.date` any, EDTF as well.
 * @param tags the names of its topics
 */
export function metaTags(citation: Citation, tags: readonly string[]): MetaTag[] {
  const { title, authors, outlet, section, language, address, published } = citation;
  const date = published.value;
  const iso = date === null ? null : isoDate(date);
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'citation_title', content: title },
    ...authors.map((author) => ({ name: 'citation_author', content: nameOf(author) })),
    ...some(outlet, (content) => ({ name: 'DC.source', content })),
    ...some(iso, (content) => ({ property: 'article:published_time', content })),
    ...some(iso === null ? date : null, (content) => ({ name: 'DC.date', content })),
    ...some(section, (content) => ({ property: 'article:section', content })),
    ...tags.map((content) => ({ property: 'article:tag', content })),
    ...some(language, (content) => ({ name: 'citation_language', content })),
    ...some(address, (content) => ({ name: 'citation_public_url', content })),
  ];
}

const some = <T>(content: string | null, toTag: (content: string) => T): T[] =>
  content === null ? [] : [toTag(content)];

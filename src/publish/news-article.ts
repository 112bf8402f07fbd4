import type { ActorType } from '../archive/entries.ts';
import { isoDate } from './citation-dates.ts';
import { type Author, type Citation, nameOf } from './citation.ts';
import { SCHEMA_TYPES } from './skos.ts';

/** Whom and what an article speaks of, with the addresses of their pages. */
export interface Subjects {
  readonly description: string;
  readonly actors: readonly { readonly type: ActorType; readonly name: string; readonly address: string }[];
  readonly topics: readonly { readonly name: string; readonly address: string }[];
}

/**
 * An article as schema.org describes it, for search engines. `datePublished` is there where ISO 8601 can
 * say it.
 */
export function toNewsArticle(citation: Citation, { description, actors, topics }: Subjects) {
  const { title, authors, outlet, section, published, language, archive, address, original } = citation;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: description || undefined,
    url: address ?? undefined,
    datePublished: (published.value !== null && isoDate(published.value)) || undefined,
    author: listOf(authors.map((author) => toAuthor(author, outlet))),
    publisher: outlet === null ? undefined : { '@type': 'Organization', name: outlet },
    articleSection: section ?? undefined,
    inLanguage: language ?? undefined,
    isBasedOn: original ?? undefined,
    isPartOf: { '@type': 'Collection', name: archive },
    about: listOf(topics.map(({ name, address: url }) => ({ '@type': 'DefinedTerm', name, url }))),
    mentions: listOf(
      actors.map(({ type, name, address: url }) => ({ '@type': SCHEMA_TYPES[type], name, url })),
    ),
  };
}

/**
 * A person where the name tells, an organisation where it is the outlet's. Of any other nobody knows which,
 * and it is a name alone: schema.org takes text for a thing that has no more to it (Data model, conformance).
 */
function toAuthor(author: Author, outlet: string | null) {
  const name = nameOf(author);
  if ('family' in author)
    return { '@type': 'Person', name, givenName: author.given, familyName: author.family };
  return name === outlet ? { '@type': 'Organization', name } : name;
}

const listOf = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

/** A value as JSON that no HTML parser sees markup in. */
export const toScriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

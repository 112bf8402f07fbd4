/**
 * What Pagefind keeps of one article, a file of its own: its address, its title and its passages, and
 * with them what a result says of it. The article is known to Pagefind by the name of that file.
 */
import { readWords } from './index-words.ts';

/** What a result says of its article beside its texts. */
export interface Facts {
  readonly outlet: string | null;
  /** EDTF without the time of day, and the same in words. */
  readonly date: readonly [edtf: string, words: string] | null;
  /** How the date is known. */
  readonly basis: 'stated' | 'supplied' | 'inferred' | 'absent';
  /** BCP 47 tag, where the language is known. */
  readonly language: string | null;
  /** Ids, those that matter most first. */
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  /** Some of the articles that have the same text. */
  readonly copies: readonly {
    readonly id: string;
    readonly outlet: string | null;
    readonly date: string | null;
  }[];
  /** How many there are of these in all. */
  readonly otherCopies: number;
}

/** An article as it was indexed. */
export interface Indexed {
  /** The path of its page, without the base path of the site. */
  readonly path: `/${string}`;
  readonly title: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
  readonly facts: Facts;
}

/** The mark at the beginning of every file of Pagefind's, before its content. */
export const MARK = 'pagefind_dcd';

/** No id of a passage begins so. */
const FACTS = 'facts:';

interface Content {
  readonly url: `/${string}`;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly { readonly id: string; readonly text?: string }[];
}

/**
 * Writes facts as the id of an element that holds no text: Pagefind keeps ids, and searches only texts.
 * It takes white space out of ids, so there is none.
 */
export const factsAsId = (facts: Facts): string =>
  FACTS +
  JSON.stringify(facts).replace(/\s/gu, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Reads a fragment's text, uncompressed. @throws where it is none */
export function readFragment(text: string): Indexed {
  if (!text.startsWith(MARK)) throw new Error('This is no fragment of a search index');
  const { url, meta, anchors } = JSON.parse(text.slice(MARK.length)) as Content;
  const facts = anchors.find(({ id }) => id.startsWith(FACTS));
  if (!facts) throw new Error('This fragment of a search index has no facts');
  return {
    path: url,
    title: readWords(meta.title ?? ''),
    passages: anchors
      .filter((anchor) => anchor !== facts)
      .map(({ id, text: passage = '' }) => ({ id, text: readWords(passage) })),
    facts: JSON.parse(facts.id.slice(FACTS.length)) as Facts,
  };
}

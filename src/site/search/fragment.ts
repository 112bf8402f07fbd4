/**
 * What Pagefind keeps of one article, a file of its own: its address, its title and its passages.
 * The article is known to Pagefind by the name of that file.
 */
import { joinWords } from './words.ts';

/** An article as it was indexed. */
export interface Indexed {
  /** The path of its page, without the base path of the site. */
  readonly path: `/${string}`;
  readonly title: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

/** The mark at the beginning of every file of Pagefind's, before its content. */
const MARK = 'pagefind_dcd';

interface Content {
  readonly url: `/${string}`;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly { readonly id: string; readonly text?: string }[];
}

/** Reads a fragment's text, uncompressed. @throws where it is none */
export function readFragment(text: string): Indexed {
  if (!text.startsWith(MARK)) throw new Error('This is no fragment of a search index');
  const { url, meta, anchors } = JSON.parse(text.slice(MARK.length)) as Content;
  return {
    path: url,
    title: joinWords(meta.title ?? ''),
    passages: anchors.map(({ id, text: passage = '' }) => ({ id, text: joinWords(passage) })),
  };
}

import type { ArticleRecord, ReadArticle } from '../../src/archive/records.ts';

const absent = { value: null, basis: 'absent' } as const;

/** An article in English of which nothing else is known: tests say what matters to them. */
export const BLANK: ReadArticle = {
  seed: 'made-up.txt',
  headline: absent,
  standfirst: absent,
  section: absent,
  dateline: absent,
  publisher: absent,
  creditLine: absent,
  url: absent,
  storyCode: absent,
  imageCredit: absent,
  byline: { value: [], basis: 'absent' },
  published: absent,
  language: { value: 'en', basis: 'supplied', note: 'made up' },
  dir: 'ltr',
  truncated: { value: false },
  access: 'full',
  noindex: false,
  paragraphs: [],
  discarded: [],
};

/**
 * An article whose paragraphs are names and nothing else, each a mention of the actor of that id.
 * @param paragraphs the actors that each names; the ids of the paragraphs are `p-0`, `p-1` …
 */
export function articleNaming(id: string, paragraphs: readonly (readonly string[])[]): ArticleRecord {
  return {
    ...BLANK,
    id,
    seed: `${id}.txt`,
    headline: { value: id, basis: 'supplied', note: 'made up' },
    paragraphs: paragraphs.map((names, index) => ({
      id: `p-${index}`,
      text: names.join(' '),
      lines: [index + 1, index + 1],
      kind: 'paragraph',
    })),
    mentions: paragraphs.flatMap((names, index) =>
      names.map((actor, at) => {
        const start = names.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        return {
          actor,
          paragraph: `p-${index}`,
          start,
          end: start + actor.length,
          text: actor,
          form: 'name' as const,
        };
      }),
    ),
    unresolved: [],
    quotations: [],
    dates: [],
    topics: [],
    sameTextAs: null,
    related: [],
  };
}

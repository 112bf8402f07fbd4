import type { Result, Source } from '../archive.ts';
import type { ArchiveDescription, ReadArticle } from '../records.ts';

/** Placeholder of the skeleton: every non-blank line is a paragraph. */
export function readArticle(
  source: Source,
  rights: Pick<ArchiveDescription, 'access' | 'noindex'>,
): Result<ReadArticle> {
  const absent = { value: null, basis: 'absent' } as const;
  return {
    value: {
      seed: source.seed,
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
      language: { value: 'en', basis: 'inferred', note: 'skeleton' },
      dir: 'ltr',
      truncated: { value: false },
      access: source.sidecar?.access ?? rights.access,
      noindex: source.sidecar?.noindex ?? rights.noindex,
      paragraphs: source.lines.flatMap((text, index) =>
        text.trim()
          ? [{ id: `p${index}`, text, lines: [index + 1, index + 1], kind: 'paragraph' as const }]
          : [],
      ),
      discarded: [],
    },
    problems: [],
  };
}

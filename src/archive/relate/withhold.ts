import type { Annotated } from '../archive.ts';
import type { AnnotatedArticle } from '../records.ts';
import type { Span } from '../shapes.ts';

/**
 * Leaves of an article what its `access` lets the public see, before anything is made of it: of
 * `excerpt` the first paragraph, of `metadata` no words of the body or the standfirst. What speaks of
 * the withheld words goes with them, and so does the text as it was saved.
 */
export function withhold({ article, lines }: Annotated): Annotated {
  if (article.access === 'full') return { article, lines };
  const shown = article.access === 'excerpt' ? article.paragraphs.slice(0, 1) : [];
  const places = new Set(['headline', ...shown.map(({ id }) => id)]);
  if (article.access === 'excerpt') places.add('standfirst');
  return { article: leave(article, shown, places), lines: [] };
}

function leave(
  article: AnnotatedArticle,
  paragraphs: AnnotatedArticle['paragraphs'],
  places: ReadonlySet<string>,
): AnnotatedArticle {
  const isShown = ({ paragraph }: Span) => places.has(paragraph);
  const { standfirst, published } = article;
  return {
    ...article,
    standfirst: places.has('standfirst') ? standfirst : { value: null, basis: 'absent' },
    published:
      published.basis === 'inferred'
        ? { ...published, evidence: published.evidence?.filter(isShown) ?? [] }
        : published,
    // A caption that was taken for a credit could hold words of the text.
    imageCredit: { value: null, basis: 'absent' },
    truncated: { value: false },
    paragraphs,
    discarded: [],
    mentions: article.mentions.filter(isShown),
    unresolved: article.unresolved.filter(isShown),
    quotations: article.quotations.filter(({ segments }) => segments.every(isShown)),
    dates: article.dates.filter(isShown),
    topics: article.topics.flatMap(({ topic, evidence }) => {
      const visible = evidence.filter(isShown);
      return visible.length > 0 ? { topic, evidence: visible } : [];
    }),
  };
}

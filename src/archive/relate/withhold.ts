import type { Annotated } from '../archive.ts';
import { UNDETERMINED } from '../language/languages.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { AnnotatedArticle, Paragraph } from '../records.ts';
import type { Span } from '../shapes.ts';

/** Characters of a body, and of its standfirst, that an excerpt shows at most: a long first paragraph. */
const LONGEST = 600;

/** Of a short body an excerpt shows no more than this share, so that some is always withheld. */
const SHARE = 0.5;

/**
 * Leaves of an article what its `access` lets the public see, before anything is made of it: of
 * `excerpt` the standfirst and the first sentences, of `metadata` neither. What speaks of the withheld
 * words goes with them, and so does the text as it was saved.
 */
export function withhold({ article, lines }: Annotated): Annotated {
  if (article.access === 'full') return { article, lines };
  const { headline, standfirst } = article;
  const paragraphs = article.access === 'excerpt' ? beginningOf(article, lines) : [];
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  if (headline.value !== null) texts.set('headline', headline.value);
  if (article.access === 'excerpt' && standfirst.value !== null && standfirst.value.length <= LONGEST)
    texts.set('standfirst', standfirst.value);
  return { article: leave(article, paragraphs, texts), lines: [] };
}

/**
 * The sentences of the first paragraph that an excerpt may show: whole ones, so that nothing is quoted by
 * halves. Where not even the first of them is short enough, none is shown.
 */
function beginningOf({ paragraphs, language }: AnnotatedArticle, lines: readonly string[]): Paragraph[] {
  const [first] = paragraphs;
  if (!first) return [];
  const most = Math.min(LONGEST, SHARE * paragraphs.reduce((sum, { text }) => sum + text.length, 0));
  const ends = sentencesOf(first.text, language.value ?? UNDETERMINED)
    .map(({ end }) => first.text.slice(0, end).trimEnd().length)
    .filter((end) => end <= most);
  const text = first.text.slice(0, ends.at(-1) ?? 0);
  return text === '' ? [] : [{ ...first, text, lines: linesOf(text, first, lines) }];
}

/** The lines that the beginning of a paragraph stands on: fewer than the paragraph, where that is wrapped. */
function linesOf(text: string, whole: Paragraph, lines: readonly string[]): Paragraph['lines'] {
  const [first, end] = whole.lines;
  let last = end;
  let withheld = letters(whole.text) - letters(text);
  while (last > first && withheld >= letters(lines[last - 1] ?? '')) {
    withheld -= letters(lines[last - 1] ?? '');
    last -= 1;
  }
  return [first, last];
}

/** Whether a text has these words, and not only within longer ones. */
const hasWords = (text: string, words: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(words)}(?![\p{L}\p{N}])`, 'u').test(text);

/** The length of a text without its white space, which joining lines changes. */
const letters = (text: string): number => text.replace(/\s/gu, '').length;

/** @param texts all that is shown of its words, by the id of the paragraph, `headline` or `standfirst` */
function leave(
  article: AnnotatedArticle,
  paragraphs: Paragraph[],
  texts: ReadonlyMap<string, string>,
): AnnotatedArticle {
  const isShown = ({ paragraph, end }: Span) => end <= (texts.get(paragraph)?.length ?? 0);
  const words = [...texts.values()].join('\n');
  const isSaid = (said: string | null) => said === null || hasWords(words, said);
  const { standfirst, published } = article;
  return {
    ...article,
    standfirst: texts.has('standfirst') ? standfirst : { value: null, basis: 'absent' },
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
    // Who says it, and how, may stand in words that are withheld.
    quotations: article.quotations.filter(
      ({ segments, speakerText, cue }) => segments.every(isShown) && isSaid(speakerText) && isSaid(cue),
    ),
    dates: article.dates.filter(isShown),
    topics: article.topics.flatMap(({ topic, evidence }) => {
      const visible = evidence.filter(isShown);
      return visible.length > 0 ? { topic, evidence: visible } : [];
    }),
  };
}

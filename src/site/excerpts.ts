/** Sentences of an article with the words in question marked, each leading to its place. */
import { UNDETERMINED } from '../archive/language/languages.ts';
import { sentenceAround, sentencesOf } from '../archive/language/sentences.ts';
import type { ArticleRecord } from '../archive/records.ts';
import type { Span } from '../archive/shapes.ts';
import { articleHref } from './links.ts';
import { remember } from './remember.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Address of the passage. */
  readonly href: string;
}

/** The texts that spans point into, by their places: the paragraphs, the headline and the standfirst. */
const textsOf = remember(({ headline, standfirst, paragraphs, language }: ArticleRecord) => {
  const texts = [
    { id: 'headline', text: headline.value ?? '' },
    { id: 'standfirst', text: standfirst.value ?? '' },
    ...paragraphs,
  ];
  return new Map(
    texts.map(({ id, text }) => [id, { text, sentences: sentencesOf(text, language.value ?? UNDETERMINED) }]),
  );
});

/**
 * The sentences that hold the spans, each once, in the order of the spans.
 * @param spans runs of characters of this article, in reading order
 */
export function excerptsOf(article: ArticleRecord, spans: readonly Span[]): Excerpt[] {
  const texts = textsOf(article);
  const sentences = new Map<string, { paragraph: string; start: number; end: number; marks: Span[] }>();
  for (const span of spans) {
    const place = texts.get(span.paragraph);
    if (!place) continue;
    const sentence = sentenceAround(place.text, span, place.sentences);
    const key = `${span.paragraph} ${sentence.start}`;
    const known = sentences.get(key);
    if (known) known.marks.push(span);
    else sentences.set(key, { paragraph: span.paragraph, ...sentence, marks: [span] });
  }
  return [...sentences.values()].map(({ paragraph, start, end, marks }) => ({
    pieces: toPieces(texts.get(paragraph)?.text ?? '', start, end, marks),
    href: articleHref(article.id, paragraph),
  }));
}

/** Characters shown of a sentence at most: a text without a full stop is one sentence. */
const LONGEST = 400;

/** How many of them stand before the first words in question. */
const BEFORE = 150;

function toPieces(text: string, from: number, to: number, marks: readonly Span[]): Piece[] {
  const isLong = to - from > LONGEST;
  const first = isLong ? wordAt(text, Math.max(from, (marks[0]?.start ?? 0) - BEFORE)) : from;
  const last = isLong ? Math.min(to, wordAt(text, first + LONGEST)) : to;
  const pieces: Piece[] = [{ text: first > from ? '… ' : '', marked: false }];
  let at = first;
  for (const { start, end } of marks) {
    if (start < at || start >= last) continue;
    pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, Math.min(end, last)), marked: true });
    at = end;
  }
  const rest = text.slice(at, last);
  pieces.push({ text: last < to ? `${rest.trimEnd()} …` : rest, marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** How far a word is looked for: some scripts have no spaces. */
const REACH = 30;

/** Where a word begins, at an offset or soon after it; no character is cut in two. */
function wordAt(text: string, offset: number): number {
  const space = text.slice(offset, offset + REACH).search(/\s\S/u);
  if (offset === 0 || space < 0) return offset + (/^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? 1 : 0);
  return offset + space + 1;
}

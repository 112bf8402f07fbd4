/** Sentences of an article with the words in question marked, each leading to its place. */
import { sentenceAround } from '../archive/language/sentences.ts';
import type { ArticleRecord, Span } from '../archive/records.ts';
import { articleHref } from './links.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Address of the passage. */
  readonly href: string;
}

/** The text that a span points into: a paragraph's, the headline or the standfirst. */
function textOf(article: ArticleRecord, place: string): string {
  if (place === 'headline' || place === 'standfirst') return article[place].value ?? '';
  return article.paragraphs.find(({ id }) => id === place)?.text ?? '';
}

/**
 * The sentences that hold the spans, each once, in the order of the spans.
 * @param spans runs of characters of this article, in reading order
 */
export function excerptsOf(article: ArticleRecord, spans: readonly Span[]): Excerpt[] {
  const language = article.language.value ?? 'und';
  const sentences = new Map<string, { paragraph: string; start: number; end: number; marks: Span[] }>();
  for (const span of spans) {
    const sentence = sentenceAround(textOf(article, span.paragraph), span, language);
    const key = `${span.paragraph} ${sentence.start}`;
    const known = sentences.get(key);
    if (known) known.marks.push(span);
    else sentences.set(key, { paragraph: span.paragraph, ...sentence, marks: [span] });
  }
  return [...sentences.values()].map(({ paragraph, start, end, marks }) => ({
    pieces: toPieces(textOf(article, paragraph), start, end, marks),
    href: articleHref(article.id, paragraph),
  }));
}

function toPieces(text: string, from: number, to: number, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

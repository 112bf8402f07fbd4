/** A text laid out: its lines recognised, its headline found, its body marked. */
import { findBody, type Body } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { findStart } from './find-start.ts';
import { findCaptions } from './find-captions.ts';
import type { Line } from './lines.ts';
import { recognise, type Sight } from './recognise.ts';
import type { Words } from './words.ts';

export interface Page extends Body {
  readonly words: Words;
  readonly sights: readonly Sight[];
  /** Index of the headline; -1 where there is none. */
  readonly headline: number;
  /** Indexes of the body's first and last line; where there is no body, both are the number of lines. */
  readonly start: number;
  readonly end: number;
}

/** Lays out the lines of a text. */
export function layOut(lines: readonly Line[], words: Words): Page {
  const sights = findCaptions(withProse(lines.map((line) => recognise(line, words))));
  const start = findStart(sights, words);
  const headline = findHeadline(sights, start, words);
  const authors = sights.flatMap(({ meta }) => meta?.names?.authors.map(({ text }) => text) ?? []);
  const body = findBody(sights, start, authors, words);
  const end = sights.findLastIndex(({ line }) => body.kinds.has(line));
  return { ...body, words, sights, headline, start, end: end < 0 ? sights.length : end };
}

/** Where a text has no sentence at all, its short lines but the first are what it says. */
function withProse(sights: readonly Sight[]): readonly Sight[] {
  if (sights.some(({ kind }) => kind === 'prose')) return sights;
  const first = sights.findIndex(({ kind }) => kind === 'short');
  return sights.map((sight, index) =>
    sight.kind === 'short' && index !== first ? { ...sight, kind: 'prose' } : sight,
  );
}

/** Is a line of the page in its head, in its body, or behind it? */
export const isHead = ({ start }: Page, index: number): boolean => index < start;
export const isTail = ({ end }: Page, index: number): boolean => index > end;

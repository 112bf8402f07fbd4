/** A text laid out: its lines recognised, its headline found, its body marked. */
import { findBody, type Body } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { findStart } from './find-start.ts';
import { findCaptions } from './find-captions.ts';
import type { Line } from './lines.ts';
import { recognise } from './recognise.ts';
import type { Sight } from './sight.ts';
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

/** So many dated paragraphs make a chronology. */
const FEWEST_ENTRIES = 3;

/** Lays out the lines of a text. */
export function layOut(lines: readonly Line[], words: Words): Page {
  const sights = findCaptions(withEntries(withProse(lines.map((line) => recognise(line, words)))));
  const start = findStart(sights, words);
  const headline = findHeadline(sights, start, words);
  const authors = sights.flatMap(({ meta }) => meta?.names?.authors.map(({ text }) => text) ?? []);
  const body = findBody(sights, start, authors, words);
  const end = sights.findLastIndex(({ line }) => body.kinds.has(line));
  return { ...body, words, sights, headline, start, end: end < 0 ? sights.length : end };
}

/**
 * Short sentences are prose once prose has begun; where a text has no sentence at all, its short lines but
 * the first are what it says.
 */
function withProse(sights: readonly Sight[]): readonly Sight[] {
  const prose = sights.findIndex(({ kind }) => kind === 'prose');
  const first = sights.findIndex(({ kind }) => kind === 'short');
  return sights.map((sight, index) => {
    const { kind, line } = sight;
    if (kind !== 'short') return sight;
    const sentence = prose >= 0 ? index > prose && line.ended === '.' && line.words >= 4 : index !== first;
    return sentence ? { ...sight, kind: 'prose' } : sight;
  });
}

/** Dates on lines of their own that head one paragraph after another are a chronology, and stamps of nothing. */
function withEntries(sights: readonly Sight[]): readonly Sight[] {
  const heads = (sight: Sight, index: number) =>
    sights[index + 1]?.kind === 'prose' &&
    sight.meta?.names === null &&
    sight.meta.stamps.length === 1 &&
    sight.meta.stamps[0]?.of === null &&
    sight.meta.stamps[0].date.text.length === sight.line.raw.length;
  if (sights.filter(heads).length < FEWEST_ENTRIES) return sights;
  return sights.map((sight, index) => (heads(sight, index) ? { line: sight.line, kind: 'entry' } : sight));
}

/** Is a line before the body? */
export const isHead = ({ start }: Page, index: number): boolean => index < start;

/** Is a line behind the body? */
export const isTail = ({ end }: Page, index: number): boolean => index > end;

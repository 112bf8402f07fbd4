/** Compares what a reader marks with what the program finds, and says in words where they part. */
import type { Place, TextLabels } from './labels.ts';

const CONTEXT = 25;

/** The beginning and the end of long words. */
const shorten = (words: string) =>
  words.length > 80 ? `${words.slice(0, CONTEXT)} […] ${words.slice(-CONTEXT)}` : words;

/** A finding as one line of words: equal findings have equal words, and a person sees at once what is meant. */
export function describePlace(labels: TextLabels, { line, start, end }: Place, what: string): string {
  const passage = labels.passages.get(line);
  const number = labels.seed.slice(0, 3);
  if (passage === undefined) return `${number}, outside the passages: ${what}`;
  const before = passage.slice(Math.max(0, start - CONTEXT), start);
  const after = passage.slice(end, end + CONTEXT);
  const words = `…${before}«${shorten(passage.slice(start, end))}»${after}…`;
  return `${number}, line ${String(line)}, ${String(start)}–${String(end)}: ${words} ${what}`;
}

export interface Comparison {
  readonly hits: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** @returns what is in both, only in `expected` and only in `found` */
export function compare(expected: readonly string[], found: readonly string[]): Comparison {
  const extra = [...found];
  const missed = expected.filter((item) => {
    const at = extra.indexOf(item);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { hits: expected.length - missed.length, missed, extra };
}

/** The harmonic mean of precision and recall: 1 where the program finds all that a reader marks and no more. */
export const f1 = ({ hits, missed, extra }: Comparison): number =>
  (2 * hits) / (2 * hits + missed.length + extra.length);

export const agree = ({ missed, extra }: Comparison): boolean => missed.length + extra.length === 0;

/** The comparison as a message of a failing test. */
export function report(comparison: Comparison): string {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  ${item}`)];
  return [
    `F1 ${f1(comparison).toFixed(4)}: ${String(comparison.hits)} agree`,
    ...list('A reader marks, the program does not', comparison.missed),
    ...list('The program marks, a reader does not', comparison.extra),
    '',
  ].join('\n');
}

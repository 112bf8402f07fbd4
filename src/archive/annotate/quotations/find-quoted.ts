/** What an article quotes: pieces between quotation marks, over as many passages as one quotation takes. */
import type { Family, QuoteMark } from './find-quote-marks.ts';
import { findQuoteMarks } from './find-quote-marks.ts';
import type { Carried, Piece } from './nest-quote-marks.ts';
import { nestQuoteMarks } from './nest-quote-marks.ts';
import type { TextPassage } from '../words/passages.ts';

/** A quotation without its marks may go on for so many passages until the mark that closes it (a line a sentence). */
const MOST_UNMARKED = 8;

/** A passage with its outermost pieces, in reading order. */
export interface QuotedPassage {
  readonly passage: TextPassage;
  readonly pieces: readonly Piece[];
}

/** What is quoted in passages that follow one another: those of the body, or one field. */
export function findQuoted(passages: readonly TextPassage[]): readonly QuotedPassage[] {
  const marks = passages.map(({ text }) => findQuoteMarks(text));
  const firsts = marks.map((each) => firstOfFamilies(each));
  const found: QuotedPassage[] = [];
  let carried: Carried | undefined;
  for (const [index, passage] of passages.entries()) {
    const onward = (family: Family) => carryInto(passages, marks, firsts, index + 1, family);
    const pieces = nestQuoteMarks(passage.text, marks[index] ?? [], carried, (family) =>
      Boolean(onward(family)),
    );
    found.push({ passage, pieces });
    const last = pieces.at(-1);
    carried = last?.continued ? onward(last.family) : undefined;
  }
  return found;
}

/**
 * How a quotation left open goes on in a passage: the passage begins with a mark that re-opens it, or
 * it or one soon after it closes what it did not open. `undefined` where it does neither.
 */
function carryInto(
  passages: readonly TextPassage[],
  marks: readonly (readonly QuoteMark[])[],
  firsts: readonly ReadonlyMap<Family, QuoteMark>[],
  index: number,
  family: Family,
): Carried | undefined {
  const [first] = marks[index] ?? [];
  if (first?.family === family && isBlank(passages[index]?.text.slice(0, first.start) ?? '')) {
    return { family, mark: first };
  }
  if (family === 'single') return undefined;
  const next = firsts.slice(index, index + MOST_UNMARKED).find((first) => first.has(family));
  return next?.get(family)?.turn === 'closes' ? { family, mark: undefined } : undefined;
}

const firstOfFamilies = (marks: readonly QuoteMark[]): ReadonlyMap<Family, QuoteMark> =>
  new Map(marks.toReversed().map((mark) => [mark.family, mark]));

const isBlank = (text: string): boolean => text.trim() === '';

/** Finds the days, months and years that the words of an article speak of, and resolves what is relative. */
import { daysBetween } from '../../dates/calendars.ts';
import type { DateExpression } from '../../dates/date-expression.ts';
import { earliestDay, latestDay } from '../../dates/edtf-bounds.ts';
import { findDateExpressions } from '../../dates/find-date-expressions.ts';
import type { Language } from '../../language/language.ts';
import type { DateMention, StatedDate } from '../../records.ts';
import { looksAhead } from './looks-ahead.ts';
import type { TextPassage } from '../words/passages.ts';
import { resolveFromDate, resolveFromDay, uncertain } from './resolve-date.ts';

/** A date that the text speaks of, with what is needed to reason from it. */
export interface ToldDate {
  readonly mention: DateMention;
  /** Whether the text speaks of it as still to come. */
  readonly ahead: boolean;
  /** The date told before it that it is reckoned from: "May 17" of "a day later". */
  readonly anchor: DateMention | null;
}

/**
 * Finds and resolves the dates of an article, in this order: dates in full; dates relative to `published`,
 * where that is stated or supplied; dates relative to the date told before. Where the publication lies
 * between two days, only what both make the same is resolved. What cannot be resolved is left out.
 * @returns in reading order
 */
export function findDates(
  passages: readonly Pick<TextPassage, 'paragraph' | 'text'>[],
  published: StatedDate,
  language: Language | undefined,
): ToldDate[] {
  const telling = tellingOf(published);
  const told: ToldDate[] = [];
  let last: { readonly mention: DateMention | null; readonly passage: number } = {
    mention: null,
    passage: 0,
  };
  for (const [passage, { paragraph, text }] of passages.entries()) {
    for (const expression of findDateExpressions(text, language ? [language] : [])) {
      if (expression.kind === 'time') continue;
      const ahead = language !== undefined && looksAhead(text, expression, language);
      const anchor = passage - last.passage > 1 ? null : last.mention;
      const { edtf, from } = resolve(expression, ahead, telling, anchor, passage === last.passage);
      const { start, end } = expression;
      const mention = edtf === null ? null : { edtf, paragraph, start, end, text: expression.text };
      if (mention !== null) told.push({ mention, ahead, anchor: from });
      // "The 1974 agreement" does not come between "May 17" and "a day later".
      const isAside =
        mention !== null &&
        last.mention !== null &&
        passage === last.passage &&
        isCoarser(mention, last.mention);
      if (!isAside) last = { mention, passage };
    }
  }
  return told;
}

const isCoarser = (mention: DateMention, than: DateMention): boolean =>
  mention.edtf.length < than.edtf.length;

/** When a text was told. */
interface Telling {
  /** The first and the last day on which it may have been. */
  readonly days: readonly [string, string];
  readonly isUncertain: boolean;
}

/** `null` where nobody says, and outside the years that `dates/` reckons with. */
function tellingOf({ basis, value }: StatedDate): Telling | null {
  if (value === null || basis === 'inferred') return null;
  const [first, last] = [earliestDay(value), latestDay(value)];
  if (first === null || last === null || first < '1000' || last >= '3000') return null;
  return { days: [first, last], isUncertain: /[?~%]/u.test(value) };
}

interface Resolution {
  readonly edtf: string | null;
  /** The date told before, where the resolution rests on it. */
  readonly from: DateMention | null;
}

/** How long before its telling a story's own dates may lie and still be news, in days. */
const NEWS = 365;

function resolve(
  expression: DateExpression,
  ahead: boolean,
  telling: Telling | null,
  anchor: DateMention | null,
  isAnchorNear: boolean,
): Resolution {
  if (expression.kind === 'full') {
    return { edtf: expression.contradicted ? uncertain(expression.edtf) : expression.edtf, from: null };
  }
  if (expression.kind === 'relative' && expression.from === 'text') {
    return { edtf: anchor === null ? null : resolveFromDate(expression, anchor.edtf), from: anchor };
  }
  // In a passage on what happened long before, "July 20" is of the year just told.
  if (anchor !== null && expression.kind === 'partial' && isAnchorNear && isHistory(anchor, telling)) {
    return { edtf: resolveFromDate(expression, anchor.edtf), from: anchor };
  }
  const [edtf = null, other = null] =
    telling?.days.map((day) => resolveFromDay(expression, day, ahead)) ?? [];
  if (edtf === null || edtf !== other) return { edtf: null, from: null };
  return { edtf: telling?.isUncertain ? uncertain(edtf) : edtf, from: null };
}

function isHistory({ edtf }: DateMention, telling: Telling | null): boolean {
  const day = latestDay(edtf);
  return telling === null || (day !== null && daysBetween(day, telling.days[0]) > NEWS);
}

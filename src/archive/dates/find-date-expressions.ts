/** Finds what a text says of dates. Start reading here; `shape.ts` tells how a text becomes findable. */
import type { Language } from '../language/language.ts';
import { grammarOf } from './compile-grammar.ts';
import type { DateExpression } from './date-expression.ts';
import { joinParts } from './join-parts.ts';
import type { Part } from './join-parts.ts';
import { shapeOf } from './shape.ts';

/**
 * Finds every date expression of a text: dates with and without their year, days of the week, phrases
 * such as "a day later", times of day. A number that is no date is left out, and so is an impossible date.
 * @param text a line or a paragraph
 * @param languages whose words count, the likeliest first; without any, only dates in figures are found
 * @returns in the order of the text; expressions do not overlap. A weekday and a time that stand beside
 *   a date are part of it.
 */
export function findDateExpressions(text: string, languages: readonly Language[]): DateExpression[] {
  const { lexicon, any, read, joints } = grammarOf(languages);
  const { symbols, offsets } = shapeOf(text, (word) => lexicon.symbolOf(word));
  const parts: Part[] = [];
  // Not matchAll, which would compile the large expression anew for every text.
  any.lastIndex = 0;
  for (let match = any.exec(symbols); match !== null; match = any.exec(symbols)) {
    const meaning = read(match[0]);
    if (meaning !== null) parts.push({ meaning, from: match.index, to: match.index + match[0].length });
  }
  return joinParts(parts, symbols, joints)
    .map(({ meaning, from, to }) => {
      const [start, end] = [offsets[from] ?? 0, offsets[to] ?? text.length];
      return { ...meaning, start, end, text: text.slice(start, end) };
    })
    .filter((expression) => !isName(expression, text));
}

/** "Today" amid a sentence is a newspaper or a programme, and so is «Today». */
function isName({ kind, start, end, text: said }: DateExpression, text: string): boolean {
  if (kind !== 'relative' || /\s/u.test(said)) return false;
  if (/^\p{Lu}/u.test(said) && /[\p{L}\p{N},]\s+$/u.test(text.slice(Math.max(0, start - 3), start)))
    return true;
  return /[«"“„]/u.test(text[start - 1] ?? '') && /[»"”“]/u.test(text[end] ?? '');
}

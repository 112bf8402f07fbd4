/** The ways to tell a date from where one stands: the phrases of the languages' own lists. */
import type { RelativePhrase } from '../language/language.ts';
import type { Words } from './compile-words.ts';
import type { DateMeaning } from './date-expression.ts';
import type { Groups, Pattern } from './pattern.ts';
import { NUMBERS, numberOf } from './shape.ts';

/** The patterns of every relative phrase, the longest first. */
export function relativePatterns(words: Words): Pattern[] {
  const slots: Readonly<Record<string, string>> = {
    '{number}': `(?<number>${words.number.source}|[${NUMBERS.count}])`,
    '{unit}': `(?<unit>${words.unit.source})`,
    '{weekday}': `(?<weekday>${words.loneWeekday.source})`,
    '{month}': `(?<month>${words.month.source})`,
  };
  const compile = (phrase: string): string =>
    phrase
      .split(/(\{\w+\})/u)
      .map((part) => slots[part] ?? words.lexicon.add(part))
      .join('');

  const short: Pattern = {
    before: '',
    source: `(?<weekday>${words.weekday.source})`,
    after: '',
    read: ({ weekday }) => ({
      kind: 'weekday',
      weekday: words.weekday.valueOf(weekday) ?? 0,
      by: 0,
      short: true,
    }),
  };
  const phrases = words.relative
    .flatMap((relative) => relative.say.split('|').map((phrase) => ({ relative, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map(({ relative, phrase }) => {
      const [, context, said = phrase] = /^\(([^)]*)\) (.*)$/u.exec(phrase) ?? [];
      return {
        before: context === undefined ? '' : `(?<=${compile(context)} )`,
        source: compile(said),
        after: '',
        read: (groups: Groups) => readRelative(relative, groups, words),
      };
    });
  return [...phrases, short];
}

function readRelative({ from, by, unit }: RelativePhrase, groups: Groups, words: Words): DateMeaning | null {
  const weekday = words.loneWeekday.valueOf(groups['weekday']);
  if (weekday !== undefined) return { kind: 'weekday', weekday, by, short: false };
  const month = words.month.valueOf(groups['month']);
  if (month !== undefined) {
    const { calendar, month: number } = month;
    return calendar !== 'gregory'
      ? null
      : { kind: 'partial', month: number, day: null, until: null, weekday: null, by };
  }
  const number = groups['number'];
  const count = number === undefined ? 1 : (words.number.valueOf(number) ?? numberOf(number));
  const counted = words.unit.valueOf(groups['unit']) ?? unit;
  return counted === undefined
    ? null
    : { kind: 'relative', from, by: by * count, unit: counted, counted: number !== undefined };
}

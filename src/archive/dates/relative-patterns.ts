/** The ways to tell a date from where one stands: the phrases of the languages' own lists. */
import type { RelativePhrase } from '../language/date-words.ts';
import { phrasesOf } from '../language/phrases.ts';
import type { Words } from './compile-words.ts';
import type { DateMeaning } from './date-expression.ts';
import type { Groups, Pattern } from './pattern.ts';
import { NUMBERS, numberOf } from './shape.ts';

/** The patterns of every relative phrase, the longest first. */
export function relativePatterns(words: Words): Pattern[] {
  const slots: Readonly<Record<string, string>> = {
    '{number}': `(?<number>${words.number.source}|[${NUMBERS.count}])`,
    '{unit}': `(?<unit>${words.unit.source})`,
    '{units}': `(?<unit>${words.units.source})`,
    '{weekday}': `(?<weekday>${words.loneWeekday.source})`,
    '{month}': `(?<month>${words.month.source})`,
  };
  // "Four last years", as some languages say it, are no last year.
  const notCounted = `(?<!(?:${words.number.source}|[${NUMBERS.any}]) )`;
  const compile = (phrase: string): string =>
    phrase
      .split(/(\{\w+\})/u)
      .map((part) => slots[part] ?? words.lexicon.add(part))
      .join('');

  const assertionOf = (context: string | undefined, said: string): string => {
    if (context !== undefined) return `(?<=${compile(context)}[ -])`;
    return /^\{(?:weekday|month)\}/u.test(said) ? '' : notCounted;
  };

  const phrases = words.relative
    .flatMap((relative) => phrasesOf(relative.say).map((phrase) => ({ relative, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map(({ relative, phrase }): Pattern => {
      const [, context, said = phrase] = /^\(([^)]*)\) (.*)$/u.exec(phrase) ?? [];
      return {
        before: assertionOf(context, said),
        source: compile(said),
        after: '',
        read: (groups) => readRelative(relative, groups, words),
      };
    });
  return [...phrases, shortWeekday(words)];
}

/** Any day of the week, abbreviated too: only what stands beside it makes it a date. */
const shortWeekday = (words: Words): Pattern => ({
  before: '',
  source: `(?<weekday>${words.weekday.source})`,
  after: '',
  read: ({ weekday }) => ({
    kind: 'weekday',
    weekday: words.weekday.valueOf(weekday) ?? 0,
    by: 0,
    short: true,
  }),
});

function readRelative({ from, by, unit }: RelativePhrase, groups: Groups, words: Words): DateMeaning | null {
  const weekday = words.loneWeekday.valueOf(groups['weekday']);
  if (weekday !== undefined) return { kind: 'weekday', weekday, by, short: false };
  const month = words.month.valueOf(groups['month']);
  if (month !== undefined) {
    if (month.calendar !== 'gregory') return null;
    return { kind: 'partial', month: month.month, day: null, until: null, weekday: null, by };
  }
  const number = groups['number'];
  const count = number === undefined ? 1 : (words.number.valueOf(number) ?? numberOf(number));
  const counted = words.units.valueOf(groups['unit']) ?? unit;
  if (counted === undefined) return null;
  return { kind: 'relative', from, by: by * count, unit: counted, counted: number !== undefined };
}

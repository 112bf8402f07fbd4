/** The ways to tell a date from where one stands: the phrases of the languages' own lists. */
import type { RelativePhrase } from '../language/date-words.ts';
import { phrasesOf } from '../language/phrases.ts';
import { beginningOf, type Role, type Words } from './compile-words.ts';
import type { DateMeaning } from './date-expression.ts';
import type { Groups, Pattern } from './pattern.ts';
import { NUMBERS, numberOf } from './shape.ts';

/** The patterns of every relative phrase, the longest first. */
export function relativePatterns(words: Words): Pattern[] {
  const slots: Readonly<Record<string, Pick<Pattern, 'source' | 'begins'>>> = {
    '{number}': {
      source: `(?<number>${words.number.source}|[${NUMBERS.count}])`,
      begins: words.number.begins + NUMBERS.count,
    },
    '{unit}': slotOf('unit', words.unit),
    '{units}': slotOf('unit', words.units),
    '{weekday}': slotOf('weekday', words.loneWeekday),
    '{month}': slotOf('month', words.month),
  };
  // "Four last years", as some languages say it, are no last year.
  const notCounted = `(?<!(?:${words.number.source}|[${NUMBERS.any}]) )`;
  const compile = (phrase: string): Pick<Pattern, 'source' | 'begins'> => {
    const parts = phrase
      .split(/(\{\w+\})/u)
      .filter((part) => part !== '')
      .map((part) => slots[part] ?? literal(words.lexicon.add(part)));
    return { source: parts.map(({ source }) => source).join(''), begins: parts[0]?.begins ?? '' };
  };

  const assertionOf = (context: string | undefined, said: string): string => {
    if (context !== undefined) return `(?<=${compile(context).source}[ -])`;
    return /^\{(?:weekday|month)\}/u.test(said) ? '' : notCounted;
  };

  const phrases = words.relative
    .flatMap((relative) => phrasesOf(relative.say).map((phrase) => ({ relative, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length)
    .map(({ relative, phrase }): Pattern => {
      const [, context, said = phrase] = /^\(([^)]*)\) (.*)$/u.exec(phrase) ?? [];
      return {
        before: assertionOf(context, said),
        ...compile(said),
        after: '',
        read: (groups) => readRelative(relative, groups, words),
      };
    });
  return [...phrases, shortWeekday(words)];
}

const literal = (source: string) => ({ source, begins: beginningOf(source) });

const slotOf = <T>(name: string, { source, begins }: Role<T>) => ({
  source: `(?<${name}>${source})`,
  begins,
});

/** Any day of the week, abbreviated too: only what stands beside it makes it a date. */
const shortWeekday = (words: Words): Pattern => ({
  before: '',
  ...slotOf('weekday', words.weekday),
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

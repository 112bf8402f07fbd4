/** The date words of languages, as parts of regular expressions over shapes. */
import type { DateUnit, DateWords } from '../language/date-words.ts';
import type { Language } from '../language/language.ts';
import { phrasesOf } from '../language/phrases.ts';
import type { Calendar } from './calendars.ts';
import { Lexicon } from './lexicon.ts';
import { VAGUE_ZONES, ZONE_OFFSETS } from './time-zones.ts';

/** Alternatives, and what each of them means. */
export interface Role<T> {
  readonly source: string;
  /** Parts of a character class: the symbols that they begin with. */
  readonly begins: string;
  readonly valueOf: (symbols: string | undefined) => T | undefined;
}

export interface Month {
  readonly calendar: Calendar;
  readonly month: number;
}

export type Words = ReturnType<typeof compileWords>;

/** What an expression for a literal phrase begins with, as a part of a character class. */
export const beginningOf = (source: string): string =>
  (/^\\?[^]/u.exec(source)?.[0] ?? '').replace('-', '\\-');

/** Something that no shape matches. */
const NOTHING = '(?!)';

/**
 * Compiles the words of some languages together.
 * @param languages where two read one word differently, the first is right
 */
export function compileWords(languages: readonly Language[]) {
  const lexicon = new Lexicon();
  const all = languages.map((language) => language.dates);

  const oneOf = (sources: Iterable<string>): string => {
    const longestFirst = [...new Set(sources)].sort((a, b) => b.length - a.length);
    return longestFirst.length === 0 ? NOTHING : `(?:${longestFirst.join('|')})`;
  };
  const list = (pick: (words: DateWords) => string | undefined): string =>
    oneOf(all.flatMap((words) => phrasesOf(pick(words)).map((phrase) => lexicon.add(phrase))));

  function role<T>(entries: Iterable<readonly [phrase: string, value: T, capital: boolean]>): Role<T> {
    const values = new Map<string, T>();
    for (const [phrase, value, capital] of entries) {
      const source = lexicon.add(phrase, capital);
      if (!values.has(source)) values.set(source, value);
    }
    const bySymbols = new Map([...values].map(([source, value]) => [source.replaceAll('\\', ''), value]));
    const begins = [...new Set([...values.keys()].map(beginningOf))].join('');
    return { source: oneOf(values.keys()), begins, valueOf: (symbols) => bySymbols.get(symbols ?? '') };
  }

  /** Lists of phrases whose place in the list is their value. */
  const numbered = (
    pick: (words: DateWords) => readonly string[] | undefined,
    capitalised: boolean,
  ): Role<number> =>
    role(
      all.flatMap((words) =>
        (pick(words) ?? []).flatMap((phrases, index) =>
          phrasesOf(phrases).map((phrase) => [phrase, index, capitalised && words.capitals] as const),
        ),
      ),
    );

  /** Months of a calendar, less those that are weak where they are to stand alone. */
  const months = (alone: boolean): Role<Month> =>
    role(
      all.flatMap((words) => {
        const left = new Set(alone ? phrasesOf(words.weakMonths) : []);
        const years = Object.entries(words.months) as [Calendar, readonly string[]][];
        if (!alone && words.shortMonths) years.push(['gregory', words.shortMonths]);
        return years.flatMap(([calendar, names]) =>
          names.flatMap((phrases, index) =>
            phrasesOf(phrases)
              .filter((phrase) => !left.has(phrase))
              .map((phrase) => [phrase, { calendar, month: index + 1 }, words.capitals] as const),
          ),
        );
      }),
    );

  const units = (pick: (words: DateWords) => readonly DateWords['units'][]): Role<DateUnit> =>
    role(
      all
        .flatMap(pick)
        .flatMap((each) => Object.entries(each) as [DateUnit, string][])
        .flatMap(([unit, phrases]) => phrasesOf(phrases).map((phrase) => [phrase, unit, false] as const)),
    );

  return {
    lexicon,
    /** With abbreviations and doubtful words: for use beside a number. */
    month: months(false),
    /** The names that are nothing else: for use alone. */
    loneMonth: months(true),
    /** The abbreviations alone: only they have a full stop. */
    shortMonth: oneOf(
      all.flatMap(({ shortMonths, capitals }) =>
        (shortMonths ?? []).flatMap(phrasesOf).map((phrase) => lexicon.add(phrase, capitals)),
      ),
    ),
    weekday: numbered(
      (words) => [...words.weekdays.map((names, day) => `${names}|${words.shortWeekdays?.[day] ?? ''}`)],
      true,
    ),
    loneWeekday: numbered((words) => words.weekdays, true),
    number: numbered((words) => ['', ...words.numbers], false),
    unit: units((words) => [words.units]),
    units: units((words) => [words.units, words.manyUnits ?? words.units]),
    ordinal: list((words) => words.ordinals),
    of: list((words) => words.of),
    at: list((words) => words.at),
    hour: list((words) => words.hour),
    am: list((words) => words.am),
    pm: list((words) => words.pm),
    afterYear: list((words) => words.afterYear),
    beforeYear: list((words) => words.beforeYear),
    beforeYearOrAmount: list((words) => words.beforeYearOrAmount),
    to: list((words) => words.to),
    and: list((words) => words.and),
    the: list((words) => words.the),
    counted: list((words) => words.counted),
    zone: role([
      ...Object.entries(ZONE_OFFSETS).map(([name, offset]) => [name, offset, true] as const),
      ...phrasesOf(VAGUE_ZONES).map((name) => [name, '', true] as const),
    ]),
    iso: lexicon.add('T', true),
    dayFirst: all[0]?.dayFirst ?? false,
    persianYears: languages.some((language) => language.dates.months.persian !== undefined),
    relative: all.flatMap((words) => words.relative),
  };
}

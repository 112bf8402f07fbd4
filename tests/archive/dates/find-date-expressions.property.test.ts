import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/archive/dates/calendars.ts';
import { findDateExpressions } from '../../../src/archive/dates/find-date-expressions.ts';
import { languageOf, LANGUAGES } from '../../../src/archive/language/languages.ts';
import { Edtf } from '../../../src/archive/shapes.ts';

/** Every word of a language's dates, for texts that are nearly dates. */
const words = LANGUAGES.flatMap(({ dates }) => [
  ...Object.values(dates.months).flat(),
  ...dates.weekdays,
  ...dates.numbers,
  ...dates.relative.map(({ say }) => say),
]).flatMap((phrases) => phrases.split('|'));

const nearlyDate = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words, 'May', 'Sat', 'GMT', 'T', 'Z', 'pm'),
      fc.constantFrom(' ', ' ', ', ', '.', '-', '/', ':', ' of ', '\u00a0', '\n', '(', '٣', '۱۳۹۸'),
      fc.nat(3000).map(String),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  nearlyDate,
);
const anyLanguages = fc.oneof(
  fc.constant(LANGUAGES),
  fc.constantFrom(...LANGUAGES).map((language) => [language]),
  fc.constant([]),
);

describe('in any text', () => {
  test('expressions slice to their text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, anyLanguages, (text, languages) => {
        let end = 0;
        for (const found of findDateExpressions(text, languages)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(text.slice(found.start, found.end));
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('every full date is EDTF, and both readings of an ambiguous one', () => {
    fc.assert(
      fc.property(anyText, anyLanguages, (text, languages) => {
        for (const found of findDateExpressions(text, languages)) {
          if (found.kind === 'full') expect(found.edtf).toSatisfy((edtf) => Edtf.safeParse(edtf).success);
          if (found.kind === 'ambiguous') {
            expect(found.readings).toSatisfy((readings: string[]) =>
              readings.every((edtf) => Edtf.safeParse(edtf).success),
            );
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Two hundred years take a while where the machine is busy. */
const PATIENCE = 60_000;

const EVERY_DAY = Array.from({ length: 73_049 }, (_, index) => addDays('1900-01-01', index));

/** The ways of a language to write a day, as `Intl` spells its months. */
function formatsOf(tag: string): ((day: string) => string)[] {
  const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  const full = new Intl.DateTimeFormat(tag, { ...options, dateStyle: 'full' });
  const long = new Intl.DateTimeFormat(tag, { ...options, dateStyle: 'long' });
  const month = new Intl.DateTimeFormat(tag, { ...options, day: 'numeric', month: 'long' });
  const time = (day: string) => new Date(`${day}T00:00:00Z`);
  return [
    (day) => full.format(time(day)),
    (day) => long.format(time(day)),
    (day) => `${month.format(time(day))} ${day.slice(0, 4)}`,
    (day) => day,
    (day) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  ];
}

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', (tag) => {
  test(
    'every day of 1900 to 2099 is found in each way to write it, and gives back that day',
    () => {
      const language = languageOf(tag);
      const languages = language === undefined ? [] : [language];
      for (const [number, format] of formatsOf(tag).entries()) {
        // Each format writes every fifth day, and all of them together every day.
        const days = EVERY_DAY.filter((_, index) => index % 5 === number);
        const wrong = days.filter((day) => {
          const [found, ...more] = findDateExpressions(`— ${format(day)} —`, languages);
          if (found?.kind === 'ambiguous') return !found.readings.includes(day);
          return more.length > 0 || found?.kind !== 'full' || found.edtf !== day || found.contradicted;
        });
        expect(wrong.map(format).slice(0, 5)).toEqual([]);
      }
    },
    PATIENCE,
  );
});

describe('in the Persian calendar', () => {
  test(
    'every day of 1900 to 2099 is the day that Intl says',
    () => {
      const persian = LANGUAGES.filter(({ tag }) => tag === 'fa');
      const jalali = new Intl.DateTimeFormat('fa-u-ca-persian', { dateStyle: 'full', timeZone: 'UTC' });
      const wrong = EVERY_DAY.filter((day) => {
        const [found] = findDateExpressions(jalali.format(new Date(`${day}T00:00:00Z`)), persian);
        return found?.kind !== 'full' || found.edtf !== day || found.contradicted;
      });
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

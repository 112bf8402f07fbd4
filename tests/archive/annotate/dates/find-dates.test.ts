import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/archive/annotate/dates/find-dates.ts';
import { languageOf, LANGUAGES } from '../../../../src/archive/language/languages.ts';
import { Edtf } from '../../../../src/archive/shapes.ts';
import type { StatedDate } from '../../../../src/archive/records.ts';

const ABSENT: StatedDate = { value: null, basis: 'absent' };
const stated = (value: string): StatedDate => ({ value, basis: 'stated', line: 1, text: value });
const passagesOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ paragraph: `p${index}`, text }));

/** The dates of some paragraphs, as words and EDTF; by default told on Thursday 3 February 2011. */
function datesOf(
  texts: string | readonly string[],
  published: StatedDate | string = '2011-02-03',
  tag = 'en',
) {
  const told = findDates(
    passagesOf([texts].flat()),
    typeof published === 'string' ? stated(published) : published,
    languageOf(tag),
  );
  return told.map(({ mention }) => [mention.text, mention.edtf]);
}

describe('a day of the week', () => {
  test('is the last one, the day of publication included', () => {
    expect(datesOf('On Monday they met; on Thursday they parted. Friday had been calm.')).toEqual([
      ['Monday', '2011-01-31'],
      ['Thursday', '2011-02-03'],
      ['Friday', '2011-01-28'],
    ]);
  });

  test('is the next one where the text looks ahead', () => {
    expect(datesOf('She will speak on Monday. The road is closed from Friday.')).toEqual([
      ['Monday', '2011-02-07'],
      ['Friday', '2011-02-04'],
    ]);
  });

  test('on which somebody spoke of the future is past', () => {
    expect(datesOf('The mayor said Monday that it will rain. It will rain, she said Tuesday.')).toEqual([
      ['Monday', '2011-01-31'],
      ['Tuesday', '2011-02-01'],
    ]);
  });

  test('called last or next is never the day of publication', () => {
    expect(datesOf('last Thursday and next Thursday')).toEqual([
      ['last Thursday', '2011-01-27'],
      ['next Thursday', '2011-02-10'],
    ]);
  });
});

describe('a date without its year', () => {
  test('is the last one', () => {
    expect(datesOf('On January 9 and on December 30 it snowed.')).toEqual([
      ['January 9', '2011-01-09'],
      ['December 30', '2010-12-30'],
    ]);
  });

  test('is the coming one where the text looks ahead and it is near', () => {
    expect(datesOf('It stops all imports from May 4 or pays. It was open from January 4.')).toEqual([
      ['May 4', '2011-05-04'],
      ['January 4', '2011-01-04'],
    ]);
  });

  test('is uncertain where the last one is long past', () => {
    expect(datesOf('They agreed on May 4.')).toEqual([['May 4', '2010-05-04?']]);
  });

  test('is of the year in which it falls on the day of the week beside it', () => {
    expect(datesOf('On Sunday, January 10, it snowed.')).toEqual([['Sunday, January 10', '2010-01-10?']]);
  });

  test('may be a month alone', () => {
    expect(datesOf('They left in December; in February they came back. May is a name.')).toEqual([
      ['December', '2010-12'],
      ['February', '2011-02'],
    ]);
  });

  test('follows the year of the old story that it belongs to', () => {
    expect(datesOf('On June 5, 1967, war broke out; on June 10 it was over.')).toEqual([
      ['June 5, 1967', '1967-06-05'],
      ['June 10', '1967-06-10?'],
    ]);
  });
});

describe('a phrase that counts from the publication', () => {
  test.each([
    ['yesterday', '2011-02-02'],
    ['two days ago', '2011-02-01'],
    ['this week', '2011-01-31/2011-02-06'],
    ['last week', '2011-01-24/2011-01-30'],
    ['earlier this month', '2011-02'],
    ['last month', '2011-01'],
    ['four years ago', '2007'],
    ['two weeks ago', '2011-01-20~'],
    ['three months ago', '2010-11~'],
  ])('%s is %s', (text, edtf) => {
    expect(datesOf(`They met ${text}.`)).toEqual([[text, edtf]]);
  });
});

describe('a phrase that counts from the date before', () => {
  test('follows it in the same paragraph and in the next', () => {
    expect(
      datesOf(['On January 9 they met. A day later they parted.', 'The day following, it snowed.']),
    ).toEqual([
      ['January 9', '2011-01-09'],
      ['A day later', '2011-01-10'],
      ['The day following', '2011-01-11'],
    ]);
  });

  test('does not reach over a whole paragraph, nor over a date that nobody can resolve', () => {
    expect(datesOf(['On January 9 they met.', 'It was cold.', 'A day later they parted.'])).toHaveLength(1);
    expect(
      datesOf('On 9 January 2011 they met. On Monday they ate. A day later they parted.', ABSENT),
    ).toEqual([['9 January 2011', '2011-01-09']]);
  });

  test('counts from the day and not from a year mentioned in between', () => {
    expect(datesOf('On January 9 they renewed the 1974 treaty. A day later they parted.')).toEqual([
      ['January 9', '2011-01-09'],
      ['1974', '1974'],
      ['A day later', '2011-01-10'],
    ]);
  });

  test('is no finer than that date', () => {
    expect(datesOf('In 1974 they met. A day later they parted. A year later they met again.')).toEqual([
      ['1974', '1974'],
    ]);
    expect(datesOf('In 1974 they met. A year later they parted.')).toEqual([
      ['1974', '1974'],
      ['A year later', '1975'],
    ]);
  });

  test('is as uncertain as that date', () => {
    expect(datesOf('They agreed on May 4. A day later they quarrelled.')).toEqual([
      ['May 4', '2010-05-04?'],
      ['A day later', '2010-05-05?'],
    ]);
  });
});

describe('without a day of publication', () => {
  test('only what needs none is resolved', () => {
    const text = 'On Monday, on May 4, last week and in 1974. On 9 January 2011 they met, and a day later.';
    expect(datesOf(text, ABSENT)).toEqual([
      ['1974', '1974'],
      ['9 January 2011', '2011-01-09'],
      ['a day later', '2011-01-10'],
    ]);
  });

  test('an inferred bound dates nothing', () => {
    expect(datesOf('On Monday.', { value: '2011-02-03/..', basis: 'inferred', note: 'x' })).toEqual([]);
  });

  test('between two days, what both make the same is resolved', () => {
    const text =
      'On Wednesday they met; next Monday they will meet again; on Friday and yesterday they rested.';
    expect(datesOf(text, '2011-02-03/2011-02-05')).toEqual([
      ['Wednesday', '2011-02-02'],
      ['next Monday', '2011-02-07'],
    ]);
    expect(datesOf('In September they met, and on Monday.', '2010-10/2010-12')).toEqual([
      ['September', '2010-09'],
    ]);
  });
});

describe('a doubtful date', () => {
  test('of publication makes what is reckoned from it doubtful', () => {
    expect(datesOf('On Monday, and last week.', '2011-02-03~')).toEqual([
      ['Monday', '2011-01-31?'],
      ['last week', '2011-01-24?/2011-01-30?'],
    ]);
  });

  test('of publication far outside the years of newspapers is not reckoned from', () => {
    for (const published of ['Y170000', '9999-12-31', '0004'])
      expect(datesOf('next week', published)).toEqual([]);
  });

  test('that its day of the week contradicts is uncertain', () => {
    expect(datesOf('On Friday, January 9, 2011.')).toEqual([['Friday, January 9, 2011', '2011-01-09?']]);
  });

  test('with two readings is the one that is past, or else left out', () => {
    expect(datesOf('03/02/2011')).toEqual([['03/02/2011', '2011-02-03?']]);
    expect(datesOf('01/02/2011')).toEqual([]);
    expect(datesOf('03/02/2011', ABSENT)).toEqual([]);
  });
});

describe('in other languages', () => {
  test.each([
    [
      'fr',
      'Mardi, ils ont signé. Le lendemain, 2 février, ils sont partis.',
      [
        ['Mardi', '2011-02-01'],
        ['Le lendemain', '2011-02-02'],
        ['2 février', '2011-02-02'],
      ],
    ],
    [
      'de',
      'Am Dienstag einigten sie sich, am Tag darauf reisten sie ab. Am 7. Februar wird gewählt.',
      [
        ['Dienstag', '2011-02-01'],
        ['am Tag darauf', '2011-02-02'],
        ['7. Februar', '2011-02-07'],
      ],
    ],
    [
      'es',
      'El 30 de enero se reunieron; al día siguiente firmaron.',
      [
        ['30 de enero', '2011-01-30'],
        ['al día siguiente', '2011-01-31'],
      ],
    ],
    [
      'ru',
      'В понедельник они встретились, на следующий день подписали договор.',
      [
        ['понедельник', '2011-01-31'],
        ['на следующий день', '2011-02-01'],
      ],
    ],
    [
      'ar',
      'التقى الوفدان يوم الاثنين، وفي شهر مايو',
      [
        ['الاثنين', '2011-01-31'],
        ['مايو', '2010-05?'],
      ],
    ],
    [
      'fa',
      'روز دوشنبه دیدار کردند و دیروز رفتند.',
      [
        ['دوشنبه', '2011-01-31'],
        ['دیروز', '2011-02-02'],
      ],
    ],
    [
      'he',
      'ביום שני נפגשו, ואתמול חזרו. אתמול ירד גשם.',
      [
        ['ביום שני', '2011-01-31'],
        ['אתמול', '2011-02-02'],
      ],
    ],
  ])('such as %s', (tag, text, expected) => {
    expect(datesOf(text, '2011-02-03', tag)).toEqual(expected);
  });

  test('unknown to the program, only dates in figures are found', () => {
    expect(datesOf('em 2011-02-03, ontem', '2011-02-03', 'pt')).toEqual([['2011-02-03', '2011-02-03']]);
  });
});

test('in any text, dates are EDTF, slice to their text and do not overlap', () => {
  const word = fc.constantFrom(
    'On',
    'Monday',
    'May',
    '4',
    '31',
    '2011',
    ',',
    'a day later',
    'Sat',
    '10:00',
    '04/05/2011',
    'last week',
    'will',
    'from',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );
  const published = fc.constantFrom(
    '2011-02-03',
    '2011-02',
    '2012-02-29T10:00',
    '2011-02-03/..',
    '2010/2011',
    null,
  );
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      published,
      fc.constantFrom(...LANGUAGES),
      (texts, value, language) => {
        const told = findDates(passagesOf(texts), value === null ? ABSENT : stated(value), language);
        const ends = new Map<string, number>();
        for (const { mention } of told) {
          expect(mention.text).toBe(
            texts[Number(mention.paragraph.slice(1))]?.slice(mention.start, mention.end),
          );
          expect(mention.start).toBeGreaterThanOrEqual(ends.get(mention.paragraph) ?? 0);
          expect(Edtf.safeParse(mention.edtf).success).toBe(true);
          ends.set(mention.paragraph, mention.end);
        }
      },
    ),
  );
}, 60_000);

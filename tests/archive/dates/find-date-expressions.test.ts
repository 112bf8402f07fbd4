import { describe, expect, test } from 'vitest';
import { findDateExpressions } from '../../../src/archive/dates/find-date-expressions.ts';
import { LANGUAGES, languageOf } from '../../../src/archive/language/languages.ts';

/** What is found in a text of a language: the words and, for full dates, their EDTF. */
function find(tag: string, text: string) {
  const language = languageOf(tag);
  return findDateExpressions(text, language === undefined ? [] : [language]);
}

const fullDates = (tag: string, text: string) =>
  find(tag, text).map((found) => [found.text, found.kind === 'full' ? found.edtf : found.kind]);

describe('a stamp of publication', () => {
  test.each([
    ['en', '03 Feb 2011 - 06:05', '2011-02-03T06:05'],
    ['en', 'Thu, February 3, 2011', '2011-02-03'],
    ['en', 'February 3rd, 2011 - 17:09 GMT', '2011-02-03T17:09Z'],
    ['en', '2011-02-03T10:00:00Z', '2011-02-03T10:00Z'],
    ['en', '2011-02-03T10:00:59.123+03:30', '2011-02-03T10:00+03:30'],
    ['en', '23.02.2011 17:09 GMT', '2011-02-23T17:09Z'],
    ['en', 'Feb. 3, 2011 7:04 pm ET', '2011-02-03T19:04'],
    ['en', 'Feb. 3, 2011, 12:30 a.m. EST', '2011-02-03T00:30-05:00'],
    ['en', 'Thursday, 3 Feb, 2011', '2011-02-03'],
    ['en', '10:43 AM, Thursday, February 3, 2011', '2011-02-03T10:43'],
    ['en', 'FEBRUARY 13, 2011 10:43', '2011-02-13T10:43'],
    ['en', '3 February 2011 16:08 UTC+3', '2011-02-03T16:08+03:00'],
    ['en', 'Thu 3 Feb 2011 12.04 GMT', '2011-02-03T12:04Z'],
    ['en', '2/23/2011 01:14 PM', '2011-02-23T13:14'],
    ['en', 'the 3rd of February 2011', '2011-02-03'],
    ['de', 'Donnerstag, 3. Februar 2011, 12.11 Uhr', '2011-02-03T12:11'],
    ['de', '03.02.2011, 12:11 Uhr MEZ', '2011-02-03T12:11+01:00'],
    ['de', '3. Mär. 2011', '2011-03-03'],
    ['es', '13.02.2011 - 21:03h', '2011-02-13T21:03'],
    ['es', 'jueves 3 de febrero de 2011 a las 10:00', '2011-02-03T10:00'],
    ['es', '3 febrero, 2011', '2011-02-03'],
    ['fr', 'le jeudi 3 février 2011 à 10h00', '2011-02-03T10:00'],
    ['fr', '1er février 2011', '2011-02-01'],
    ['fr', '3 FEVRIER 2011', '2011-02-03'],
    ['ru', '3 февраля 2011 г., 16:08', '2011-02-03T16:08'],
    ['ru', 'четверг, 3 февраля 2011, 16:08', '2011-02-03T16:08'],
    ['ar', '٠٢:٠٠ الخميس ٣ / ٢ / ٢٠١١', '2011-02-03T02:00'],
    ['ar', 'الخميس 3 شباط/فبراير 2011', '2011-02-03'],
    ['ar', '3 كانون الثاني 2011', '2011-01-03'],
    ['fa', '۱۴ بهمن ۱۳۸۹ - ۰۶:۵۵', '2011-02-03T06:55'],
    ['fa', 'پنج‌شنبه ۱۴ بهمن ۱۳۸۹', '2011-02-03'],
    ['fa', '۱۳۸۹/۱۱/۱۴', '2011-02-03'],
    ['fa', '۳ فوریه ۲۰۱۱', '2011-02-03'],
    ['he', 'יום חמישי, 3 בפברואר 2011, 16:08', '2011-02-03T16:08'],
    ['he', '3.2.2011', '2011-02-03'],
  ])('in %s: %s is %s', (tag, text, edtf) => {
    expect(find(tag, text)).toMatchObject([{ kind: 'full', edtf, contradicted: false }]);
  });

  test('keeps no time zone whose offset is not certain', () => {
    for (const zone of ['ET', 'CST', 'IST', 'BST', 'MSK', 'local time']) {
      expect(find('en', `3 February 2011 16:08 ${zone}`)).toMatchObject([{ edtf: '2011-02-03T16:08' }]);
    }
  });

  test('may have an outlet stuck to it', () => {
    expect(fullDates('es', 'El Faro13.02.2011 - 21:03h')).toEqual([
      ['13.02.2011 - 21:03h', '2011-02-13T21:03'],
    ]);
  });

  test('is partial without its year', () => {
    expect(find('en', 'By Ada Quill March 18 at 3:57 PM')).toMatchObject([
      { kind: 'partial', month: 3, day: 18, text: 'March 18' },
      { kind: 'time', time: 'T15:57' },
    ]);
  });
});

describe('a date in figures', () => {
  test('is decided by a part above 12', () => {
    expect(fullDates('en', '14/07/2011, 07/14/2011')).toEqual([
      ['14/07/2011', '2011-07-14'],
      ['07/14/2011', '2011-07-14'],
    ]);
  });

  test('has both readings where it can be read in two ways', () => {
    expect(find('en', '04/05/2011')).toMatchObject([
      { kind: 'ambiguous', readings: ['2011-05-04', '2011-04-05'] },
    ]);
  });

  test('is not ambiguous where both readings are one day', () => {
    expect(find('en', '05/05/2011')).toMatchObject([{ kind: 'full', edtf: '2011-05-05' }]);
  });

  test('is decided by the day of the week beside it', () => {
    expect(find('en', 'Tue 04/05/2011')).toMatchObject([{ kind: 'full', edtf: '2011-04-05' }]);
    expect(find('en', 'Wed 04/05/2011')).toMatchObject([{ kind: 'full', edtf: '2011-05-04' }]);
  });

  test('has the day first in languages that never write it otherwise', () => {
    for (const tag of ['fr', 'de', 'es', 'ru', 'ar', 'he']) {
      expect(find(tag, '04/05/2011')).toMatchObject([{ kind: 'full', edtf: '2011-05-04' }]);
    }
  });

  test('with two digits for its year is no date', () => {
    expect(find('en', '14/07/11 and 11-07-14')).toEqual([]);
  });

  test('is found without any language', () => {
    expect(find('xx', 'x 2011-07-14 x')).toMatchObject([{ edtf: '2011-07-14' }]);
  });
});

describe('a day of the week', () => {
  test('that contradicts its date is flagged', () => {
    expect(find('en', 'Friday, February 3, 2011')).toMatchObject([
      { edtf: '2011-02-03', contradicted: true },
    ]);
  });

  test('is a date of its own in full, and none as an abbreviation', () => {
    expect(find('en', 'They met on Friday, and sat. Sat, she said.')).toMatchObject([
      { kind: 'weekday', weekday: 4 },
    ]);
  });
});

describe('what is no date', () => {
  test.each([
    ['en', 'an impossible day', '31 February 2011, February 30, 2011, 31/02/2011, 2011-02-31, 2011-13-01'],
    ['en', 'amounts', '$2011, 2011% and 2,011, 2011 people; 100 kilometres (60 miles), €1999'],
    [
      'en',
      'numbers of things',
      'Story Code: 309076, page 12 of 2011.5, S-300, resolution 1929, version 1.2.2011.4',
    ],
    ['en', 'addresses', 'https://news.example/2011/02/03/some-story-2011.html'],
    [
      'en',
      'words that only look like months and days',
      'She may march, sat in the sun and was second to none.',
    ],
    ['en', 'decades and centuries', 'the 1990s, the 19th century'],
    ['en', 'stretches of time', 'over the last two years, in the past few weeks, a seven-year war'],
    ['en', 'names made of such words', 'She writes for Quill Today and The May Times.'],
    ['en', 'a score and a ratio', 'They won 3:1 and 21:7.'],
    ['de', 'amounts', '2000 Franken und 1999 Menschen'],
    ['de', 'days without a number', 'in den vergangenen Tagen'],
    ['fa', 'codes', 'کد خبر ۱۳۵۳۸۸۹'],
    ['ar', 'a paper called Today', 'قال لـ «اليوم» إن'],
  ])('in %s: %s', (tag, _what, text) => {
    expect(fullDates(tag, text)).toEqual([]);
  });

  test('is a year outside the years that news speaks of', () => {
    expect(find('en', 'in 0999, in 3000, in 1066')).toEqual([]);
  });
});

describe('parts of a date', () => {
  test.each([
    ['en', 'the 1974 treaty', [['1974', '1974']]],
    [
      'en',
      'since 1974 and in July 2011',
      [
        ['1974', '1974'],
        ['July 2011', '2011-07'],
      ],
    ],
    ['en', 'July 11-14, 2011', [['July 11-14, 2011', '2011-07-11/2011-07-14']]],
    ['en', '11–14 July 2011', [['11–14 July 2011', '2011-07-11/2011-07-14']]],
    [
      'en',
      'from 2011 to 2013',
      [
        ['2011', '2011'],
        ['2013', '2013'],
      ],
    ],
    ['fr', 'en juillet 2011', [['juillet 2011', '2011-07']]],
    ['es', 'desde 1994', [['1994', '1994']]],
    ['ru', 'в июле 2011 года', [['июле 2011', '2011-07']]],
    ['ar', 'في عام 2011', [['2011', '2011']]],
    ['fa', 'در سال ۱۳۸۹', [['۱۳۸۹', '2010-03-21/2011-03-20']]],
    ['fa', 'بهمن ۱۳۸۹', [['بهمن ۱۳۸۹', '2011-01-21/2011-02-19']]],
    ['he', 'ב-2011', [['2011', '2011']]],
  ])('in %s: %s', (tag, text, expected) => {
    expect(fullDates(tag, text)).toEqual(expected);
  });

  test.each([
    ['en', 'from May 17 to June 9, 2011', ['2011-05-17', '2011-06-09']],
    ['en', 'from May to July 2011', ['2011-05', '2011-07']],
    ['en', 'December 30 to January 2, 2011', ['2010-12-30', '2011-01-02']],
    ['en', 'May 17 and 18, 2011', ['2011-05-17/2011-05-18']],
    ['de', 'vom 17. bis 19. Mai 2011', ['2011-05-17/2011-05-19']],
    ['de', 'vom 17. Mai bis zum 9. Juni 2011', ['2011-05-17', '2011-06-09']],
    ['fr', 'du 17 mai au 9 juin 2011', ['2011-05-17', '2011-06-09']],
    ['es', 'del 17 al 19 de mayo de 2011', ['2011-05-17/2011-05-19']],
    ['ru', 'с 17 по 19 мая 2011 года', ['2011-05-17/2011-05-19']],
    ['en', 'the war of 2011–2014', ['2011/2014']],
  ])('in %s share what is said once: %s', (tag, text, expected) => {
    expect(find(tag, text).map((found) => (found.kind === 'full' ? found.edtf : found.kind))).toEqual(
      expected,
    );
  });

  test('are years only where no amount may be meant', () => {
    const amounts = [
      ['en', 'more than 2000 soldiers, up to 2000 of them, a unit of 2000'],
      ['fr', 'plus de 2000 manifestants'],
      ['de', 'mit bis zu 2000 Franken und um 2000 Meter'],
      ['ru', 'около 2000 протестующих'],
    ] as const;
    for (const [tag, text] of amounts) expect(fullDates(tag, text)).toEqual([]);
    expect(fullDates('fr', "l'accord de 2015")).toEqual([['2015', '2015']]);
    expect(fullDates('de', 'in 2011 und im Jahr 2000')).toEqual([
      ['2011', '2011'],
      ['2000', '2000'],
    ]);
    expect(fullDates('ru', 'выборы 2000 года')).toEqual([['2000', '2000']]);
  });

  test('end where a sentence ends', () => {
    expect(
      find('en', 'They met in May. 12 people came. They left on Monday. July 14 was quiet.'),
    ).toMatchObject([
      { text: 'May' },
      { text: 'Monday', kind: 'weekday' },
      { text: 'July 14', weekday: null },
    ]);
    expect(fullDates('en', 'Sat. Feb. 5, 2011')).toEqual([['Sat. Feb. 5, 2011', '2011-02-05']]);
  });

  test('may lack the year', () => {
    expect(find('en', 'in mid-May or by the end of May')).toMatchObject([{ month: 5 }, { month: 5 }]);
    expect(find('en', 'On May 17, and in May, and from 4 November')).toMatchObject([
      { text: 'May 17', month: 5, day: 17 },
      { text: 'May', month: 5, day: null },
      { text: '4 November', month: 11, day: 4 },
    ]);
  });

  test('of the lunar calendar are approximate: a month begins with the sight of the moon', () => {
    expect(find('ar', '3 رمضان 1441')).toMatchObject([{ edtf: '2020-04-26~' }]);
  });
});

describe('phrases that need another date', () => {
  test.each([
    ['en', 'A day later', { from: 'text', by: 1, unit: 'day' }],
    ['en', 'The day following', { from: 'text', by: 1, unit: 'day' }],
    ['en', 'earlier this month', { from: 'publication', by: 0, unit: 'month' }],
    ['en', 'two days ago', { from: 'publication', by: -2, unit: 'day' }],
    ['en', 'last week', { from: 'publication', by: -1, unit: 'week' }],
    ['fr', 'il y a deux jours', { from: 'publication', by: -2, unit: 'day' }],
    ['fr', 'le lendemain', { from: 'text', by: 1, unit: 'day' }],
    ['de', 'vor drei Wochen', { from: 'publication', by: -3, unit: 'week' }],
    ['de', 'gestern', { from: 'publication', by: -1, unit: 'day' }],
    ['es', 'al día siguiente', { from: 'text', by: 1, unit: 'day' }],
    ['es', 'la semana pasada', { from: 'publication', by: -1, unit: 'week' }],
    ['ru', 'на следующий день', { from: 'text', by: 1, unit: 'day' }],
    ['ru', 'в прошлом году', { from: 'publication', by: -1, unit: 'year' }],
    ['ar', 'قبل ثلاثة أيام', { from: 'publication', by: -3, unit: 'day' }],
    ['fa', 'هفته گذشته', { from: 'publication', by: -1, unit: 'week' }],
    ['he', 'אתמול', { from: 'publication', by: -1, unit: 'day' }],
  ])('in %s: %s', (tag, text, expected) => {
    expect(find(tag, text)).toMatchObject([{ kind: 'relative', ...expected }]);
  });

  test.each([
    ['en', 'next Monday', 1],
    ['fr', 'lundi prochain', 1],
    ['de', 'vergangenen Montag', -1],
    ['es', 'el próximo lunes', 1],
    ['ru', 'в понедельник', 0],
    ['ar', 'يوم الاثنين', 0],
    ['fa', 'دوشنبه گذشته', -1],
    ['he', 'ביום שני', 0],
  ])('in %s: %s', (tag, text, by) => {
    expect(find(tag, text)).toMatchObject([{ kind: 'weekday', weekday: 0, by }]);
  });
});

test('the words of several languages are known together, the first deciding', () => {
  const found = findDateExpressions('3 février 2011, 4 Mai 2011, 04/05/2011', LANGUAGES);
  expect(found).toMatchObject([{ edtf: '2011-02-03' }, { edtf: '2011-05-04' }, { kind: 'ambiguous' }]);
});

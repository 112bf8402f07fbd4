import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { problems, recordOf } from './seed-archive.ts';

const FIELDS = [
  ...['headline', 'standfirst', 'section', 'dateline', 'publisher', 'creditLine'],
  ...['url', 'storyCode', 'imageCredit', 'byline', 'published'],
] as (keyof ArticleRecord)[];

const absent = { value: null, basis: 'absent' };
const stated = (line: number, value: unknown) => ({ basis: 'stated', line, value });
const supplied = (value: unknown) => ({ basis: 'supplied', value });

/** The fields of each text, read off it by hand. Whatever is not listed is absent. */
const EXPECTED = {
  '000_09cb808fcc5219b8.txt': {
    fields: {
      headline: supplied(
        'Velayati arrives in Moscow; analyst doubts a deal on Iranian withdrawal from Syria',
      ),
      creditLine: stated(1, 'Persia Digest'),
      published: supplied('2018-07-11/2018-07-14'),
    },
    truncated: { value: false },
    discarded: [],
  },
  '001_0796f539a7a4cf2e.txt': {
    fields: {
      headline: stated(
        3,
        'Analysts: Alleged Russian Offer On Iranian Pullout From Syria Unlikely To Bear Fruit',
      ),
      standfirst: stated(
        5,
        'Putin reportedly proposed removing Iranian forces and proxies from Syria in exchange for sanctions relief',
      ),
      publisher: stated(1, 'The Media Line'),
      published: supplied('2018-10/2018-12'),
    },
    truncated: { value: false },
    discarded: [],
  },
  '002_7ce049a2fe142570.txt': {
    fields: {
      headline: stated(3, 'How Russia-Israel engagement is benefiting Iran'),
      published: stated(5, '2018-06-17T16:08'),
      creditLine: stated(8, 'Al-Monitor'),
      storyCode: stated(18, '309076'),
      url: stated(
        21,
        'https://www.theiranproject.com/en/article/309076/how-russia-israel-engagement-is-benefiting-iran',
      ),
      publisher: stated(23, 'The Iran Project'),
    },
    truncated: { value: true, line: 15, text: 'Read more here' },
    discarded: [
      [1, 'placeholder'],
      [15, 'link-to-more'],
      [20, 'label'],
      [24, 'site-address'],
    ],
  },
  '003_f2ffe9f5f26c9743.txt': {
    fields: {
      headline: stated(1, 'Assessment: Russia Sees No Justification for Permanent Iranian Presence in Syria'),
      standfirst: stated(
        3,
        'According to the Meir Amit Intelligence and Terrorism Information Center, Moscow is aware of the fact that the presence of Iran and its proxies in Syria could lead to direct confrontations between Iran and Israel, thereby posing a threat to the gains made by the Assad regime',
      ),
      imageCredit: stated(5, 'http://en.kremlin.ru/events/president/news/57487'),
      published: { basis: 'inferred', value: '2018-05-18/..' },
    },
    truncated: { value: false },
    discarded: [
      [21, 'placeholder'],
      [22, 'related-headline'],
      [23, 'related-headline'],
      [24, 'related-headline'],
      [25, 'related-headline'],
    ],
  },
  '004_d334923fdb2bdcfa.txt': {
    fields: {
      published: stated(1, '2018-07-14'),
      section: stated(2, 'Worldwide'),
      byline: stated(2, ['Myra Stephens']),
      headline: stated(4, "Russia's Putin meets Iran Supreme Leader's aide in Moscow"),
    },
    truncated: { value: false },
    discarded: [
      [6, 'repeated-headline'],
      [28, 'share-widget'],
    ],
  },
};

describe.each(Object.entries(EXPECTED))('the fields of %s', (seed, expected) => {
  const record = recordOf(seed);

  test('are those that the text states or its editor supplies, and no others', () => {
    const nothing = Object.fromEntries(FIELDS.map((field) => [field, absent]));
    expect(Object.fromEntries(FIELDS.map((field) => [field, record[field]]))).toMatchObject({
      ...nothing,
      byline: { value: [], basis: 'absent' },
      ...expected.fields,
    });
  });

  test('leave only what belongs to no article', () => {
    expect(record.truncated).toEqual(expected.truncated);
    expect(record.discarded.map(({ line, reason }) => [line, reason])).toEqual(expected.discarded);
  });

  test('are of an English text that may be shown in full', () => {
    expect(record).toMatchObject({ language: { value: 'en' }, dir: 'ltr', access: 'full', noindex: false });
  });
});

test('the archive has no problem to report', () => {
  expect(problems).toEqual([]);
});

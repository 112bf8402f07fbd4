import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/archive/read/read-article.ts';
import { ReadArticle } from '../../../src/archive/records.ts';
import type { Sidecar } from '../../../src/archive/entries.ts';

const read = (lines: readonly string[], sidecar?: Sidecar) =>
  readArticle(
    { seed: 'a.txt', file: 'a.txt', lines, ...(sidecar && { sidecar }) },
    { access: 'full', noindex: false },
  );

const squash = (text: string) => text.replace(/\s+/gu, ' ').trim();

interface Stated {
  readonly field: string;
  readonly lines: readonly [number, number];
  readonly text: string;
}

const statedFields = (article: ReadArticle): Stated[] =>
  Object.entries(article).flatMap(([field, value]) =>
    typeof value === 'object' && 'basis' in value && value.basis === 'stated'
      ? [{ field, lines: value.lines ?? [value.line, value.line], text: value.text }]
      : [],
  );

const within = (number: number, [first, last]: readonly [number, number]) =>
  number >= first && number <= last;

/** Says what is wrong with the account of a text; `undefined` where nothing is. */
function fault(lines: readonly string[], article: ReadArticle): string | undefined {
  const fields = statedFields(article);
  const [opening] = article.paragraphs;
  const discarded = new Map(article.discarded.map((one) => [one.line, one]));
  if (discarded.size !== article.discarded.length) return 'a line is discarded twice';
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    const here = fields.filter((field) => within(number, field.lines));
    const paragraphs = article.paragraphs.filter((paragraph) => within(number, paragraph.lines));
    const thrown = discarded.get(number);
    if (line.trim() === '') {
      if (thrown ?? here[0]) return `line ${number} is blank and accounted for`;
      continue;
    }
    if (paragraphs.length > 1) return `line ${number} is in two paragraphs`;
    if (thrown && (here.length || paragraphs.length)) return `line ${number} is discarded and kept`;
    if (!thrown && !here.length && !paragraphs.length) return `line ${number} is lost`;
    if (thrown && thrown.text !== line.trim()) return `line ${number} is not discarded as it is`;
    for (const { field } of paragraphs.length ? here : []) {
      const opens = paragraphs[0] === opening && (field === 'creditLine' || field === 'dateline');
      if (!opens) return `line ${number} is a paragraph and gives ${field}`;
    }
  }
  for (const {
    field,
    lines: [first, last],
    text,
  } of fields) {
    const place = squash(lines.slice(first - 1, last).join(' '));
    const found = first === last ? lines[first - 1]?.includes(text) : place.includes(squash(text));
    if (!found) return `${field} is not on its line`;
  }
  for (const {
    text,
    lines: [first, last],
  } of article.paragraphs) {
    if (squash(lines.slice(first - 1, last).join(' ')) !== squash(text)) return 'a paragraph is not verbatim';
  }
  const ids = new Set(article.paragraphs.map(({ id }) => id));
  return ids.size === article.paragraphs.length ? undefined : 'two paragraphs have one id';
}

const HEAD = [
  'Harbour Post',
  'Harbour Post - https://harbour.example',
  'Home > World',
  'News',
  'Council votes to keep the old bridge open',
  'Council votes to keep the old bridge open',
  'Council votes to keep the old bridge open | Harbour Post',
  'The vote, which came late at night, ends a quarrel of nine years.',
  'By Anna Reed and Tom Hill',
  'By',
  'Anna Reed',
  'Anna Reed 17.06.2018, 12.11 Uhr',
  'Published: Sun, June 17, 2018',
  '17 Jun 2018 - 16:08',
  '03/04/2018',
  'Monday, 17 June 2018',
  'Last updated 18 June 2018',
  'https://harbour.example/2018/06/bridge',
  'Story Code: 30907',
  '۲۷ خرداد ۱۳۹۷ - ۱۶:۰۸',
  'کد خبر: ۱۲۳۴۵',
  'بقلم ليلى حسن',
  'Опубликовано 17 июня 2018 в 14:20',
  'Publié le 17 juin 2018 à 10h35',
];

const BODY = [
  'LOWPORT (Reuters) - The council voted on Sunday to keep the bridge open for another year.',
  '(Harbour Digest) – The council voted on Sunday to keep the bridge open for another year.',
  'Officials said the work would begin in May. Nobody expects it to end soon.',
  '“We are glad,” said the mayor. “It took us long enough to agree on it.”',
  'He did not elaborate.',
  'What comes next?',
  'وقال الوزير إن العمل سيبدأ في الشهر المقبل بعد موافقة المجلس على الخطة الجديدة.',
  'وزیر گفت که کار در ماه آینده پس از تصویب طرح تازه در شورا آغاز خواهد شد.',
  'Министр сообщил, что работы начнутся в следующем месяце после утверждения плана.',
  'Der Rat hat am Sonntag beschlossen, die alte Brücke noch ein Jahr offen zu halten.',
  '   The keeper of the bridge, who has worked there for thirty years and',
  'more, said that he would stay until the last cart had crossed it, and',
  'that nobody had asked him what he thought about the plan of the council.',
];

const FURNITURE = [
  'Share',
  'Share on Facebook',
  '12 Comments',
  'Advertisement',
  'img',
  '1 of 24',
  '———',
  '\u200b',
  'Read more here',
  'Read more:',
  'Most popular',
  'Mayor denies that the mill will close',
  'See also: Mayor denies that the mill will close',
  '[Read: Mayor denies that the mill will close]',
  'FILE PHOTO: The bridge in winter. Jo Lund/Pool via REUTERS',
  'Jo Lund / Reuters',
  '(Reporting by Jo Lund; editing by Ann Hale)',
  'Reuters',
  'ab/dpa',
  '© 2018 Harbour Post. All rights reserved.',
  'We use cookies to improve your visit. By continuing you accept them.',
  'Leave a Reply',
  'Like this:',
  'www.harbour.example',
  '🙂 🙂',
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HEAD) },
  { weight: 4, arbitrary: fc.constantFrom(...BODY) },
  { weight: 3, arbitrary: fc.constantFrom(...FURNITURE) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
);

const mixture = fc.array(line, { maxLength: 30 });

/** A page in its usual order, so that deep paths are taken often. */
const page = fc
  .tuple(
    fc.array(fc.constantFrom(...FURNITURE, ''), { maxLength: 5 }),
    fc.array(fc.constantFrom(...HEAD, ''), { maxLength: 8 }),
    fc.array(fc.constantFrom(...BODY, ''), { maxLength: 10 }),
    fc.array(fc.constantFrom(...FURNITURE, ''), { maxLength: 3 }),
    fc.array(fc.constantFrom(...BODY, ''), { maxLength: 5 }),
    fc.array(fc.constantFrom(...FURNITURE, ...HEAD, ''), { maxLength: 8 }),
  )
  .map((parts) => parts.flat());

const unicode = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 12 });

describe('whatever the text', { timeout: 120_000 }, () => {
  test.each([
    ['a random mixture', mixture, 5000],
    ['a page', page, 4000],
    ['arbitrary unicode', unicode, 2500],
  ] as const)('every line of %s is accounted for', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (given) => {
        const lines = given.map((one) => one.replace(/[\r\n]/gu, ' '));
        const article = ReadArticle.parse(read(lines).value);
        expect(fault(lines, article)).toBeUndefined();
      }),
      { numRuns },
    );
  });

  test('it stays so where an editor overrules what the text says', () => {
    const supplied: Sidecar = {
      headline: { value: 'Another headline', note: 'the page had the wrong one' },
      published: { value: '2018-06', note: 'from the printed paper' },
      byline: { value: ['Ida Storm'], note: 'from the printed paper' },
    };
    fc.assert(
      fc.property(page, (lines) => {
        const { value } = read(lines, supplied);
        expect(fault(lines, value)).toBeUndefined();
        expect(value.headline).toMatchObject({ value: 'Another headline', basis: 'supplied' });
      }),
      { numRuns: 500 },
    );
  });

  test('carriage returns and spaces at the ends of lines change nothing', () => {
    const ends = fc.constantFrom('', '\r', ' ', '  \r', '\t');
    fc.assert(
      fc.property(page, fc.array(ends, { minLength: 60, maxLength: 60 }), (lines, tails) => {
        const trailing = lines.map((one, index) => one + (tails[index] ?? ''));
        expect(read(trailing)).toEqual(read(lines));
      }),
      { numRuns: 1000 },
    );
  });
});

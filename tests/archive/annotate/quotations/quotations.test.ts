import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/archive/annotate/annotate.ts';
import { LANGUAGES } from '../../../../src/archive/language/languages.ts';
import { articleOf, stated } from '../marked.ts';
import { spoken, vocabulary } from './quoted.ts';

const quotationsOf = (paragraphs: readonly string[], language = 'en') =>
  annotate(articleOf(paragraphs, language), vocabulary).quotations;

describe('who speaks, by the words beside a quotation', () => {
  test.each([
    ['a cue and a colon before it', 'Ada Lind said: “The bridge is open.”'],
    ['a cue and a comma before it', 'On Monday, Ada Lind noted, “The bridge is open.”'],
    ['a cue after it', '“The bridge is open.” So it is. “The bridge is open,” Ada Lind said.'],
    ['a cue and then the name', '“The bridge is open,” said Ada Lind, who built it.'],
    ['a question and its cue', '“The bridge is open?” Ada Lind asked.'],
    ['whom she tells it', 'Ada Lind told the Daily Tide: “The bridge is open.”'],
    ['“according to” before it', 'According to Ada Lind, “The bridge is open.”'],
    ['“according to” after it', '“The bridge is open,” according to Ada Lind.'],
    ['a name and a colon', 'Ada Lind: “The bridge is open.”'],
    ['an office before the name', 'The envoy to Norvania, Ada Lind, said: “The bridge is open.”'],
    ['a country before the name', 'Former Norvanian envoy to Norvania Ada Lind said: “The bridge is open.”'],
    [
      'words between name and cue',
      'Ada Lind, who heads the Harbour Office, also said: “The bridge is open.”',
    ],
    ['two verbs with one subject', 'Ada Lind rejects claims by Bo Aro and says: “The bridge is open.”'],
    ['a participle', 'Ada Lind denied it, adding: “The bridge is open.”'],
    ['a subordinate clause before it', 'When Bo Aro left, Ada Lind said: “The bridge is open.”'],
    ['whom somebody quotes', 'Bo Aro quoted Ada Lind as saying: “The bridge is open.”'],
    ['an affiliation in brackets', 'Ada Lind (Harbour Office) said: “The bridge is open.”'],
  ])('%s', (_, text) => {
    const [quotation] = quotationsOf([text]).filter(({ cue, speaker }) => cue !== null || speaker !== null);
    expect(quotation).toMatchObject({ speaker: 'ada-lind', partial: false });
    expect(quotation?.text).toMatch(/^The bridge is open[.,?]$/u);
  });

  test('the cue is kept in the words of the text', () => {
    const cues = quotationsOf(['According to Ada Lind, “It is so.” Bo Aro added: “It is not.”']);
    expect(cues.map(({ cue }) => cue)).toEqual(['According to', 'added']);
  });

  test('a report speaks for its author', () => {
    expect(spoken(['A report by the Harbour Office states: “The bridge is open.”'])).toEqual([
      'harbour-office: The bridge is open.',
    ]);
  });
});

describe('who does not speak', () => {
  test.each([
    ['whose aide speaks', 'Ada Lind’s spokesman said: “It is open.”', '“Ada Lind’s spokesman”'],
    ['whom a noun belongs to', 'An aide to Ada Lind said: “It is open.”', '“An aide to Ada Lind”'],
    [
      'whom a verb is about',
      'Officials visiting Norvania said: “It is open.”',
      '“Officials visiting Norvania”',
    ],
    ['who is one of two', 'Ada Lind and Bo Aro said: “It is open.”', 'nobody'],
    [
      'who is one of two, with their offices',
      'Ada Lind, a lawyer, and Bo Aro, a judge, said: “It is open.”',
      'nobody',
    ],
    ['who is met', 'After meeting Bo Aro, he said: “It is open.”', 'nobody'],
    ['whose name only stands near', 'Ada Lind left. “It is open.” Bo Aro came.', 'nobody'],
  ])('somebody %s', (_, text, who) => {
    expect(spoken([text])).toEqual([`${who}: It is open.`]);
  });

  test('somebody who is said not to have said it', () => {
    expect(spoken(['Ada Lind did not say “no comment” to us.'])).toEqual(['[nobody: no comment]']);
  });

  test('somebody who is called something', () => {
    expect(spoken(['Called Ada Lind “a fool”, then left.'])).toEqual(['[nobody: a fool]']);
  });

  test('in a language without data, anybody', () => {
    expect(spoken(['Ada Lind sanoi: "Silta on nyt auki kaikille."'], 'fi')).toEqual([
      'nobody: Silta on nyt auki kaikille.',
    ]);
  });
});

describe('who is meant by a pronoun or a description', () => {
  test('whoever spoke last', () => {
    expect(
      spoken([
        'Ada Lind said: “One is one.”',
        'She continued: “Two is two.”',
        'This expert on bridges concludes: “Three is three.”',
      ]),
    ).toEqual(['ada-lind: One is one.', 'ada-lind: Two is two.', 'ada-lind: Three is three.']);
  });

  test('whom the sentence before reports, without quoting', () => {
    expect(
      spoken(['Ada Lind agrees that Bo Aro’s bridge is old. Nevertheless, she noted, “It is open.”']),
    ).toEqual(['ada-lind: It is open.']);
  });

  test('a body for “they”, and not for “he”', () => {
    expect(spoken(['The Harbour Office said: “It is so.”', '“At night,” they add, “it is not.”'])).toEqual([
      'harbour-office: It is so.',
      'harbour-office: At night, it is not.',
    ]);
    expect(spoken(['The Harbour Office said: “It is so.”', 'He added: “It is not.”'])).toEqual([
      'harbour-office: It is so.',
      'nobody: It is not.',
    ]);
  });

  test('a description whose noun introduced the speaker', () => {
    expect(
      spoken(['The minister of tides, Ada Lind, said: “It is so.”', 'The minister added: “It is good.”']),
    ).toEqual(['ada-lind: It is so.', 'ada-lind: It is good.']);
  });

  test('nobody, once somebody else has come up', () => {
    const between = ['Bo Aro left the room.', 'A man named Kim Tolle left the room.'];
    for (const sentence of between) {
      expect(spoken(['Ada Lind said: “It is so.”', sentence, 'She added: “It is good.”'])).toEqual([
        'ada-lind: It is so.',
        'nobody: It is good.',
      ]);
    }
    expect(spoken(['Bo Aro asked whether Ada Lind was there. “Always so,” she said.'])).toEqual([
      'nobody: Always so,',
    ]);
  });
});

describe('what is one quotation', () => {
  test('one that its attribution splits', () => {
    const [quotation, ...others] = quotationsOf(['“The bridge,” Ada Lind said on Monday, “is open.”']);
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ text: 'The bridge, is open.', speaker: 'ada-lind', partial: false });
    expect(quotation?.segments).toEqual([
      { paragraph: 'p1', start: 1, end: 12 },
      { paragraph: 'p1', start: 40, end: 48 },
    ]);
  });

  test('one that goes on after the sentence that attributes it, and over paragraphs', () => {
    expect(
      spoken([
        '“It is open,” Dr. Ada Lind, head of the bridge office at Norvania, told the Daily Tide. “It is ours.',
        '“It is old as well.”',
      ]),
    ).toEqual(['ada-lind: It is open, It is ours. It is old as well.']);
  });

  test('not two by two speakers, nor two that a full stop and a new cue part', () => {
    expect(spoken(['“One bridge,” Ada Lind said, and Bo Aro replied, “Two boats.”'])).toEqual([
      'ada-lind: One bridge,',
      'bo-aro: Two boats.',
    ]);
    expect(spoken(['“It is one,” Ada Lind said. She added: “It is two.”'])).toEqual([
      'ada-lind: It is one,',
      'ada-lind: It is two.',
    ]);
  });

  test('a paragraph that is all quotation goes on with who spoke right before', () => {
    expect(spoken(['Ada Lind holds that it will rain.', '“It will not stop before the night.”'])).toEqual([
      'ada-lind: It will not stop before the night.',
    ]);
    expect(spoken(['Ada Lind holds that it will rain.', 'It rained.', '“It will not stop.”'])).toEqual([
      'nobody: It will not stop.',
    ]);
  });

  test('a quotation inside another has a record of its own only where it has its own speaker', () => {
    expect(spoken(['Ada Lind said: “Bo Aro called it a ‘fine bridge’ and left the ‘old’ one.”'])).toEqual([
      'ada-lind: Bo Aro called it a ‘fine bridge’ and left the ‘old’ one.',
      '[bo-aro: fine bridge]',
      '[bo-aro: old]',
    ]);
    expect(spoken(['Ada Lind said: “It is a ‘fine bridge’ after all.”'])).toHaveLength(1);
  });
});

describe('what is no statement of its own', () => {
  test.each([
    ['quoted words', 'Ada Lind said she “could not confirm” it.', 'ada-lind: could not confirm'],
    [
      'the end of a sentence',
      'Ada Lind said it “will go on, as it did.”',
      'ada-lind: will go on, as it did.',
    ],
    ['words of a noun', 'Ada Lind’s call for “more light” was heard.', 'ada-lind: more light'],
    ['a scare quote', 'The “bridge” fell.', 'nobody: bridge'],
    ['a title', 'The play “The Long Bridge” opens tonight.', 'nobody: The Long Bridge'],
    ['a name beside a colon', 'Ada Lind told the “Herald”: no.', 'nobody: Herald'],
  ])('%s', (_, text, quotation) => {
    expect(spoken([text])).toEqual([`[${quotation}]`]);
  });

  test('a single word that answers is one', () => {
    expect(spoken(['Ada Lind said: “yes”.'])).toEqual(['ada-lind: yes']);
  });
});

test('a headline and a standfirst that the text states are read as well, each by itself', () => {
  const fields = { headline: stated('Ada Lind: “We are open'), standfirst: stated('“Never,” says Bo Aro') };
  expect(spoken(['Text.'], 'en', fields)).toEqual(['ada-lind: We are open', 'bo-aro: Never,']);
});

test('an id comes from the words, and tells equal quotations apart', () => {
  const ids = (...paragraphs: string[]) => quotationsOf(paragraphs).map(({ id }) => id);
  const [id = ''] = ids('Ada Lind said: “It is so.”');
  expect(id).toMatch(/^q-[0-9a-f]{8}$/u);
  expect(ids('New.', 'Bo Aro: “It is so.”', '“It is so.”')).toEqual([id, `${id}-2`]);
});

const sign = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    "'",
    '‘',
    '’',
    '‚',
    '(',
    ')',
    ',',
    '.',
    ':',
    '…',
    '—',
    '\u00A0',
    '\u200F',
  ],
);
const word = fc.constantFrom(
  ...['Ada Lind', 'Bo Aro', 'Norvania', 'the', 'Harbour Office', 'said', 'says', 'She', 'they', 'and', 'but'],
  ...[
    'who',
    'a',
    'report',
    'by',
    'bridge',
    'Bridge',
    'that',
    'according to',
    'adding',
    'قال',
    'сказал',
    '👩‍🚀',
    '\uD800',
  ],
);
const text = fc
  .array(
    fc.oneof(sign, word, fc.constant(' '), fc.constant(' '), fc.string({ unit: 'binary', maxLength: 3 })),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))
  .filter((line) => line.trim() !== '');

test('whatever the text, quotations are whole, in their places, and named once', () => {
  const language = fc.constantFrom('fi', ...LANGUAGES.map(({ tag }) => tag));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), language, (paragraphs, tag) => {
      const article = articleOf(paragraphs, tag);
      const texts = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
      const quotations = quotationsOf(paragraphs, tag);
      for (const { segments, text: words, speaker } of quotations) {
        const pieces = segments.map(
          ({ paragraph, start, end }) => texts.get(paragraph)?.slice(start, end) ?? '',
        );
        expect(words).toBe(pieces.join(' '));
        for (const [index, piece] of pieces.entries()) {
          const { start = 0, end = 0 } = segments[index] ?? {};
          expect(piece).toHaveLength(end - start);
          expect(piece).toMatch(/[\p{L}\p{N}]/u);
          expect(piece).toBe(piece.trim());
        }
        expect(speaker === null || vocabulary.authorities.actors.has(speaker)).toBe(true);
      }
      expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
      const spans = quotations.flatMap(({ segments }) => segments);
      for (const one of spans) {
        for (const other of spans) {
          if (one === other || one.paragraph !== other.paragraph) continue;
          const apart = one.end <= other.start || other.end <= one.start;
          const nested =
            (one.start <= other.start && other.end <= one.end) ||
            (other.start <= one.start && one.end <= other.end);
          expect(apart || nested).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a quotation between clean words has no mark at its ends', () => {
  const pair = fc.constantFrom(
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['« ', ' »'],
    ['„', '“'],
    ['»', '«'],
    ['‘', '’'],
  );
  const words = fc
    .array(fc.stringMatching(/^[a-zéß]{1,8}$/u), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, pair, words, words, (before, [open = '', close = ''], inside, after) => {
      const [quotation, ...others] = quotationsOf([`${before} ${open}${inside}${close} ${after}.`]);
      expect(others).toEqual([]);
      expect(quotation?.text).toBe(inside);
    }),
  );
});

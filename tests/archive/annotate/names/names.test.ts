import { describe, expect, test } from 'vitest';
import { articleOf, mark, namesIn, stated, vocabularyOf } from '../marked.ts';

const vocabulary = vocabularyOf({
  valdoria: {
    type: 'state',
    prefLabel: 'Valdoria',
    altLabel: [
      'Republic of Valdoria',
      'VDR',
      'V.D.R.',
      'Вальдория',
      'فالدوريا',
      'والدوریا',
      'ולדוריה',
      'Valdorien',
    ],
    demonym: ['Valdorian', 'Valdorians', 'valdorien', 'valdorisch', 'вальдорский'],
  },
  quail: { type: 'state', prefLabel: 'Quail', demonym: ['Quailish'] },
  us: { type: 'state', prefLabel: 'United Shires', altLabel: ['US'] },
  'valdorian-ministry': { type: 'organisation', prefLabel: 'Valdorian Ministry of Tides' },
  'tidal-institute': { type: 'organisation', prefLabel: 'Tidal Institute' },
  shores: { type: 'organisation', prefLabel: 'Council for Shores' },
  oramo: { type: 'organisation', prefLabel: 'ORAMO' },
  'ann-marlow': { type: 'person', prefLabel: 'Ann Marlow', altLabel: ['Marlow'], hiddenLabel: ['Marlowe'] },
  'zeno-brack': { type: 'person', prefLabel: 'Zeno Brack' },
  'ida-brack': { type: 'person', prefLabel: 'Ida Brack' },
  'bakr-al-hadri': {
    type: 'person',
    prefLabel: 'Bakr al-Hadri',
    altLabel: ['باکر الحدري', 'Бакр аль-Хадри'],
  },
  'rene-cote': { type: 'person', prefLabel: 'René Côté', altLabel: ['Côté'] },
  'olga-lindova': { type: 'person', prefLabel: 'Ольга Линдова', altLabel: ['Линдова'] },
  'petr-sokov': { type: 'person', prefLabel: 'Пётр Соков', altLabel: ['Соков'] },
  'ines-oday': { type: 'person', prefLabel: 'Inès O’Day', altLabel: ['O’Day'] },
  'jan-van-teel': { type: 'person', prefLabel: 'Jan van Teel' },
  'wei-lin': { type: 'person', prefLabel: '魏林' },
  'shimon-tal': { type: 'person', prefLabel: 'שמעון טל' },
  'reza-kian': { type: 'person', prefLabel: 'رضا کیان‌پور' },
});
const marked = (paragraphs: string[], language = 'en') => mark(paragraphs, language, vocabulary);
const keepsAll = (paragraphs: string[]) => expect(marked(paragraphs)).toEqual(paragraphs);
const keeps = (text: string, language = 'en') => expect(marked([text], language)).toEqual([text]);

describe('a name', () => {
  test.each([
    ['stands between word boundaries', 'Valdoriana is no [[Valdoria|valdoria]], nor is eValdoria.'],
    [
      'wins over a shorter name inside it',
      'The [[Valdorian Ministry of Tides|valdorian-ministry]] and a [[Valdorian|valdoria|demonym]] ministry.',
    ],
    [
      'leaves article and possessive outside',
      "The [[Republic of Valdoria|valdoria]]’s law, [[Ann Marlow|ann-marlow]]'s idea.",
    ],
    [
      'is told from a common word by its capital',
      'They saw a quail and told us so; [[Quail|quail]] and the [[US|us]] agreed.',
    ],
    ['is found in capitals', '[[ANN MARLOW|ann-marlow]] SEES [[VALDORIA|valdoria]] TOMORROW'],
    ['may be an acronym written as a word', '[[Oramo|oramo]] met; so did [[ORAMO|oramo]].'],
    ['may have the stops of an acronym or not', 'The [[V.D.R.|valdoria]] and the [[VDR|valdoria]] are one.'],
    ['is found without its diacritics', '[[Rene Cote|rene-cote]] and [[René Côté|rene-cote]].'],
    [
      'is found with any apostrophe',
      "[[O'Day|ines-oday]], [[O’Day|ines-oday]] and [[Ines O‘Day|ines-oday]].",
    ],
    [
      'is found with a space for its hyphen',
      '[[Bakr al Hadri|bakr-al-hadri]], [[Bakr Al-Hadri|bakr-al-hadri]].',
    ],
    [
      'is found over no-break spaces and soft hyphens',
      '[[Ann\u00A0Marlow|ann-marlow]] and [[Val\u00ADdo\u200Bria|valdoria]].',
    ],
    [
      'is found in a compound',
      'An anti-[[Valdorian|valdoria|demonym]], [[Quail|quail]]-[[Valdoria|valdoria]] pact.',
    ],
    ['may be a misspelling', 'Yesterday [[Marlowe|ann-marlow]] spoke.'],
  ])('%s', (_, text) => keeps(text));
});

describe('a surname', () => {
  test.each([
    ['counts when it is listed for one actor', ['Nobody but [[Marlow|ann-marlow]] came.']],
    [
      'that nobody listed counts after its bearer is introduced',
      ['Then Brack spoke.', 'Enter [[Zeno Brack|zeno-brack]].', 'Then [[Brack|zeno-brack]] spoke.'],
    ],
    [
      'comes with its particles',
      [
        '[[Jan van Teel|jan-van-teel]] sat; [[Van Teel|jan-van-teel]] and [[Teel|jan-van-teel]] are one.',
        'So [[al-Hadri|bakr-al-hadri]] is not.',
      ].map((text, index) => (index === 1 ? 'So al-Hadri is not.' : text)),
    ],
    [
      'is linked to the one of two whom the text has introduced',
      ['[[Ida Brack|ida-brack]] rose.', 'Later [[Brack|ida-brack]] sat.'],
    ],
    [
      'is linked to neither where the text has introduced both',
      ['[[Ida Brack|ida-brack]] met [[Zeno Brack|zeno-brack]].', 'Then Brack left.'],
    ],
    [
      'is somebody else’s beside an unknown given name',
      ['The singer Robin Marlow sang.', 'Robin Marlow sang.', 'So did M. Marlow.'],
    ],
    [
      'is its bearer’s after a title, a weekday or an opening word',
      [
        'When [[Marlow|ann-marlow]] left, President [[Marlow|ann-marlow]] and on Monday [[Marlow|ann-marlow]] spoke.',
      ],
    ],
    [
      'may have a middle name or an initial before it',
      ['[[Ann B. Marlow|ann-marlow]] and [[Ann Berta Marlow|ann-marlow]]; [[Ida Q. Brack|ida-brack]].'],
    ],
    ['is no person where it names a thing', ['They met at Marlow Square.']],
  ])('%s', (_, paragraphs) => expect(marked(paragraphs)).toEqual(paragraphs));
});

test('an ambiguous name is kept as an open question, with those who bear it', () => {
  const text = 'Ida Brack met Zeno Brack. Then Brack left.';
  const { unresolved } = namesIn(articleOf([text], 'en'), vocabulary);
  expect(unresolved).toEqual([
    { paragraph: 'p1', start: 31, end: 36, text: 'Brack', candidates: ['zeno-brack', 'ida-brack'] },
  ]);
});

describe('what is no mention', () => {
  test.each([
    'She speaks Valdorian. The book is in Valdorian.',
    'The old song of North Quail.',
    'South Valdorian villages.',
    'New Valdoria is far.',
    'By ROBIN MARLOW, of the VALDORIA MORNING NEWS',
    'On Marlow 5 it rained, and on 17 Marlow it did not.',
  ])('%s', (text) => keeps(text));

  test('the credit that opens the first paragraph', () => {
    const article = articleOf(['(ORAMO) - Then ORAMO spoke.', 'ORAMO.'], 'en', {
      creditLine: stated('ORAMO'),
    });
    const { mentions } = namesIn(article, vocabulary);
    expect(mentions.map(({ paragraph, start }) => [paragraph, start])).toEqual([
      ['p1', 15],
      ['p2', 0],
    ]);
  });

  test('a name in a headline that an editor supplied', () => {
    const headline = { value: 'Ann Marlow rises', basis: 'supplied', note: 'made up' } as const;
    expect(namesIn(articleOf(['No.'], 'en', { headline }), vocabulary).mentions).toEqual([]);
  });
});

test('a headline introduces, too', () => {
  const article = articleOf(['Brack spoke.'], 'en', { headline: stated('Zeno Brack has doubts') });
  expect(namesIn(article, vocabulary).mentions.map(({ actor }) => actor)).toEqual([
    'zeno-brack',
    'zeno-brack',
  ]);
});

test('a headline may name by surname whom the body introduces', () => {
  const article = articleOf(['So said Zeno Brack.'], 'en', { headline: stated('Brack has doubts') });
  expect(namesIn(article, vocabulary).mentions.map(({ paragraph, text }) => [paragraph, text])).toEqual([
    ['headline', 'Brack'],
    ['p1', 'Zeno Brack'],
  ]);
});

describe('languages write names in their own ways', () => {
  test.each([
    ['fr', 'L’[[O’Day|ines-oday]] d’hier, le régime [[valdorien|valdoria|demonym]].'],
    ['fr', 'Selon [[Côté|rene-cote]], c’est fini.'],
    ['de', 'Die Zukunft [[Valdorien|valdoria]]s und der [[valdorischen|valdoria|demonym]] Flotte.'],
    ['de', '[[Valdorische|valdoria|demonym]] Schiffe und [[Ann Marlow|ann-marlow]]s Rede.'],
    ['de', 'Die Marlower sind andere.'],
    ['de', 'Kanzlerin [[Marlow|ann-marlow]] sprach.'],
    ['es', 'Según [[Ann Marlow|ann-marlow]], nada cambia.'],
    ['ru', 'По словам [[Ольги Линдовой|olga-lindova]], встреча с [[Петром Соковым|petr-sokov]] прошла.'],
    [
      'ru',
      'Слова [[Сокова|petr-sokov]] и власти [[Вальдории|valdoria]]; [[вальдорского|valdoria|demonym]] флота.',
    ],
    ['ar', 'وصل و[[فالدوريا|valdoria]] وب[[فالدوريا|valdoria]].'],
    ['fa', 'سخن [[والدوریا|valdoria]] و [[رضا کیان پور|reza-kian]] و [[رضا كيان‌پور|reza-kian]]'],
    ['he', 'דברי [[שמעון טל|shimon-tal]] ול[[ולדוריה|valdoria]] [[שִׁמְעוֹן טל|shimon-tal]].'],
    ['zh', '昨天[[魏林|wei-lin]]说。'],
  ])('%s: %s', (language, text) => keeps(text, language));
});

describe('a body', () => {
  test('is called by its noun once it is known, with the article and a capital', () =>
    keepsAll([
      'The Institute was new.',
      'So the [[Tidal Institute|tidal-institute]] and the [[Council for Shores|shores]] met.',
      'The [[Institute|tidal-institute|role]] hoped that the [[Council|shores|role]] would; no institute, no Council did.',
    ]));
});

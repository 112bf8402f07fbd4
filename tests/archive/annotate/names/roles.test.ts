import { describe, expect, test } from 'vitest';
import { articleOf, mark, namesIn, stated, vocabularyOf } from '../marked.ts';

const vocabulary = vocabularyOf({
  valdoria: {
    type: 'state',
    prefLabel: 'Valdoria',
    altLabel: ['Valdorie', 'Вальдория', 'فالدوريا'],
    demonym: ['Valdorian', 'valdorien', 'valdorienne', 'valdorische', 'valdoriano', 'الفالدوري'],
  },
  tesmark: { type: 'state', prefLabel: 'Tesmark', demonym: ['Tesmarkian'] },
  'ann-marlow': { type: 'person', prefLabel: 'Ann Marlow', altLabel: ['Анна Марлоу', 'آن مارلو'] },
  'zeno-brack': { type: 'person', prefLabel: 'Zeno Brack', role: ['Tesmarkian president', 'Grand Steward'] },
  'ida-horn': { type: 'person', prefLabel: 'Ida Horn' },
});
const keeps = (paragraphs: string[], language = 'en') =>
  expect(mark(paragraphs, language, vocabulary)).toEqual(paragraphs);

const brack = '[[Zeno Brack|zeno-brack]]';
const marlow = '[[Ann Marlow|ann-marlow]]';
const valdorian = '[[Valdorian|valdoria|demonym]]';

describe('a role that the authority file lists', () => {
  test.each([
    'The [[Tesmarkian president|zeno-brack|role]] met the [[Grand Steward|zeno-brack|role]]’s aide.',
    `[[Tesmarkian|tesmark|demonym]] President ${brack} left.`,
    `The [[Tesmarkian|tesmark|demonym]] president, ${brack}, left.`,
    `${brack}, the [[Tesmarkian|tesmark|demonym]] president, left.`,
    'A former [[Tesmarkian|tesmark|demonym]] president left.',
    '[[Tesmarkian|tesmark|demonym]] President Jon Quill left.',
    `[[Tesmarkian|tesmark|demonym]] President ${marlow} left.`,
  ])('is a mention but where it is a title, or was: %s', (text) => keeps([text]));
});

describe('a role that the text gives to somebody', () => {
  const president = '[[Valdorian president|ann-marlow|role]]';
  test.each([
    [`${valdorian} President ${marlow} came.`, `Then the ${president} went.`],
    [`The ${valdorian} president, ${marlow}, came.`, `The ${president}’s envoy went.`],
    [`${marlow}, the ${valdorian} president, came.`, `The ${president} went.`],
    [`[[Valdoria|valdoria]]’s President ${marlow} came.`, `The ${president} went.`],
    [`President ${marlow} of [[Valdoria|valdoria]] came.`, `The ${valdorian} president went.`],
    [
      `The president of [[Valdoria|valdoria]], ${marlow}, came.`,
      `The [[president of Valdoria|ann-marlow|role]] went.`,
    ],
    [
      `${valdorian} Deputy Foreign Minister ${marlow} came.`,
      `The [[deputy foreign minister|ann-marlow|role]] went.`,
    ],
    [
      `The ${valdorian} Deputy Minister of Foreign Affairs, ${marlow}, came.`,
      `The [[deputy foreign minister|ann-marlow|role]] went.`,
    ],
    [
      `His special envoy to [[Tesmark|tesmark]], ${marlow}, came.`,
      `Her [[special envoy to Tesmark|ann-marlow|role]] went.`,
    ],
  ])('means her later: %s %s', (...paragraphs) => keeps(paragraphs));

  test.each([
    ['before it is given', `The ${valdorian} president went.`, `${valdorian} President ${marlow} came.`],
    [
      'of another state',
      `${valdorian} President ${marlow} came.`,
      `The [[Tesmarkian|tesmark|demonym]] chancellor went.`,
    ],
    [
      'of another rank',
      `${valdorian} Foreign Minister ${marlow} came.`,
      `The ${valdorian} deputy foreign minister went.`,
    ],
    [
      'to another place',
      `${valdorian} Ambassador ${marlow} came.`,
      `The ${valdorian} ambassador to [[Tesmark|tesmark]] and the ${valdorian} ambassador to Lunberg went.`,
    ],
    [
      'that was somebody’s',
      `${valdorian} President ${marlow} came.`,
      `A former ${valdorian} president went.`,
    ],
    ['of any holder', `${valdorian} Ambassador ${marlow} came.`, `A ${valdorian} ambassador went.`],
    [
      'that two hold',
      `${valdorian} Ambassador ${marlow} met ${valdorian} Ambassador [[Ida Horn|ida-horn]].`,
      `The ${valdorian} ambassador went.`,
    ],
    [
      'that somebody unlisted holds too',
      `${valdorian} Ambassador ${marlow} met ${valdorian} Ambassador Jon Quill.`,
      `The ${valdorian} ambassador went.`,
    ],
    [
      'in one word without its state',
      `${valdorian} President ${marlow} came.`,
      'The president of the club went; the president stayed.',
    ],
    [
      'named after somebody else',
      `In talks with ${marlow}, the ${valdorian} president was firm.`,
      `The ${valdorian} president went.`,
    ],
  ])('does not mean her %s', (_, ...paragraphs) => keeps(paragraphs));

  test.each([
    [
      'fr',
      `Le président [[valdorien|valdoria|demonym]] ${marlow} arrive.`,
      'Le [[président valdorien|ann-marlow|role]] repart.',
    ],
    [
      'fr',
      `La présidente de la [[Valdorie|valdoria]], ${marlow}, arrive.`,
      'La [[présidente de la Valdorie|ann-marlow|role]] repart.',
    ],
    [
      'de',
      `Die [[valdorische|valdoria|demonym]] Präsidentin ${marlow} kam.`,
      'Die [[valdorische Präsidentin|ann-marlow|role]] ging.',
    ],
    [
      'es',
      `La presidenta [[valdoriano|valdoria|demonym]] ${marlow} llega.`,
      'El [[presidente valdoriano|ann-marlow|role]] sale.',
    ],
    [
      'ru',
      'Президент [[Вальдории|valdoria]] [[Анна Марлоу|ann-marlow]] прибыла.',
      '[[Президент Вальдории|ann-marlow|role]] уехала.',
    ],
    [
      'ar',
      'وصل الرئيس [[الفالدوري|valdoria|demonym]] [[آن مارلو|ann-marlow]].',
      'غادر [[الرئيس الفالدوري|ann-marlow|role]].',
    ],
  ])('means her later in %s: %s %s', (language, ...paragraphs) => keeps(paragraphs, language));
});

test('a role in a headline is one, although a word with a capital follows', () => {
  const article = articleOf(['No.'], 'en', {
    headline: stated('Tesmarkian President Says the Storm Is Over'),
  });
  const { mentions } = namesIn(article, vocabulary);
  expect(mentions.map(({ text, actor, form }) => [text, actor, form])).toEqual([
    ['Tesmarkian President', 'zeno-brack', 'role'],
  ]);
});

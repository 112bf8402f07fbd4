import { describe, expect, test } from 'vitest';
import { assignTopics } from '../../../src/archive/annotate/assign-topics.ts';
import type { ReadArticle } from '../../../src/archive/records.ts';
import { articleOf, namesIn, stated, vocabularyOf } from './marked.ts';

const vocabulary = vocabularyOf(
  {
    valdoria: { type: 'state', prefLabel: 'Valdoria', demonym: ['Valdorian'] },
    tesmark: { type: 'state', prefLabel: 'Tesmark' },
  },
  {
    fishing: { prefLabel: 'Fishing', terms: ['herring', 'fishing fleet', 'fishing'] },
    storms: { prefLabel: 'Storms', terms: ['storm', 'Storm', 'Stormwatch'] },
    neighbours: { prefLabel: 'Valdoria and Tesmark', actors: [['valdoria', 'tesmark']] },
  },
);

function topicsOf(paragraphs: string[], fields: Partial<ReadArticle> = {}) {
  const article = articleOf(paragraphs, 'en', fields);
  const { passages, mentions, rules } = namesIn(article, vocabulary);
  return assignTopics(passages, mentions, rules, vocabulary);
}
const ids = (...of: Parameters<typeof topicsOf>) => topicsOf(...of).map(({ topic }) => topic);

describe('a topic is assigned', () => {
  test('where the body names it at two places, each of them evidence', () => {
    expect(topicsOf(['The fishing fleet came home.', 'No herring was seen.'])).toEqual([
      {
        topic: 'fishing',
        evidence: [
          { paragraph: 'p1', start: 4, end: 17, text: 'fishing fleet' },
          { paragraph: 'p2', start: 3, end: 10, text: 'herring' },
        ],
      },
    ]);
  });

  test('by its own name, too, with a small letter', () => {
    expect(ids(['All storms end; storms always do.'])).toEqual(['storms']);
  });

  test('where the headline names it', () => {
    expect(ids(['Nothing else.'], { headline: stated('Herring Are Back') })).toEqual(['fishing']);
  });

  test('where sentences name the actors of a group, each sentence being evidence', () => {
    const [assignment] = topicsOf([
      'It rained. Valdoria sued Tesmark over it! Nobody cared.',
      'Tesmark sued a Valdorian.',
      'Tesmark and Valdoria; Tesmark, Valdoria.',
      'Valdoria is not Tesmark.',
    ]);
    expect(assignment?.topic).toBe('neighbours');
    expect(assignment?.evidence.map(({ text }) => text)).toEqual([
      'Valdoria sued Tesmark over it!',
      'Tesmark sued a Valdorian.',
      'Tesmark and Valdoria; Tesmark, Valdoria.',
      'Valdoria is not Tesmark.',
    ]);
  });
});

describe('a topic is not assigned', () => {
  test.each([
    ['where it is named once', ['A herring swam.']],
    [
      'where words only contain a term',
      ['Stormy nights, herringbone coats.', 'Brainstorms and herringbones.'],
    ],
    [
      'where the actors of a group stand in different sentences',
      Array<string>(6).fill('Valdoria is here. Tesmark is there.'),
    ],
    ['where a term with a capital is written without', ['On stormwatch they sat, and stormwatch it was.']],
  ])('%s', (_, paragraphs) => expect(ids(paragraphs)).toEqual([]));

  test('where it is only touched on beside the main one', () => {
    const storm = Array<string>(30).fill('The storm grew.');
    expect(ids([...storm, 'Herring and herring.'])).toEqual(['storms']);
  });
});

test('the topic that weighs most is first', () => {
  expect(ids(['The storm met a storm.', 'A storm, then.', 'Herring and herring.'])).toEqual([
    'storms',
    'fishing',
  ]);
  expect(ids(['The storm met a storm.'], { headline: stated('Herring on herring') })).toEqual([
    'fishing',
    'storms',
  ]);
});

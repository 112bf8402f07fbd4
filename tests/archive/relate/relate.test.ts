import { describe, expect, it } from 'vitest';
import { ActorEntry, ArchiveDescription, TopicEntry } from '../../../src/archive/entries.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { relate } from '../../../src/archive/relate/relate.ts';
import { publishedOn, report } from '../../support/report.ts';

const person = (prefLabel: string, altLabel: string[] = []) =>
  ActorEntry.parse({ type: 'person', prefLabel, altLabel });

const ACTORS = new Map([
  ['zoe', person('Zoë Åberg', ['Z. Åberg'])],
  ['ann', person('Ann Tern', ['Tern'])],
  ['bob', person('bob tern', ['Tern'])],
  ['ake', person('Åke')],
]);
const TOPICS = new Map([
  ['ships', TopicEntry.parse({ prefLabel: 'Ships', broader: ['trade'] })],
  ['trade', TopicEntry.parse({ prefLabel: 'Trade' })],
  ['boats', TopicEntry.parse({ prefLabel: 'Boats', broader: ['trade'] })],
]);

const archiveOf = (articles: readonly ArticleRecord[], language = 'en') =>
  relate(
    articles.map((article) => ({ article, lines: [article.seed] })),
    { actors: ACTORS, topics: TOPICS, description: ArchiveDescription.parse({ language }) },
  );

const stated = (value: string) => ({ value, basis: 'stated', line: 1, text: value }) as const;

describe('an archive', () => {
  it('lists the newest article first, the undated last, and equal ones by path', () => {
    const { articles } = archiveOf([
      report('undated', []),
      report('b', [], publishedOn('2020-05-02')),
      report('a', [], publishedOn('2020-05-02')),
      report('evening', [], publishedOn('2020-05-02T18:00')),
      report('open', [], publishedOn('2021/..')),
      report('month', [], publishedOn('2020-04')),
    ]);
    expect([...articles.keys()]).toEqual(['open', 'evening', 'a', 'b', 'month', 'undated']);
  });

  it('is the same in whatever order its texts come', () => {
    const articles = ['a', 'b', 'c'].map((id) => report(id, ['{ann} met {bob}.'], publishedOn('2020-05-02')));
    expect(archiveOf([...articles].reverse())).toEqual(archiveOf(articles));
  });

  it('keeps the saved lines of each text by the id of its article', () => {
    const { savedTexts } = archiveOf([report('b', []), report('a', [], publishedOn('2020'))]);
    expect([...savedTexts]).toEqual([
      ['a', ['a.txt']],
      ['b', ['b.txt']],
    ]);
  });

  it('lists actors in the alphabet of its language', () => {
    expect([...archiveOf([]).actors.keys()]).toEqual(['ake', 'ann', 'bob', 'zoe']);
    expect([...archiveOf([], 'sv').actors.keys()]).toEqual(['ann', 'bob', 'zoe', 'ake']);
  });

  it('has a page for every actor and topic, also for those that no text names', () => {
    const { actors, topics } = archiveOf([]);
    expect(actors.get('ann')).toMatchObject({ appearances: [], pairs: [], topics: [], spellings: [] });
    expect(topics.get('ships')).toMatchObject({ assignments: [], actors: [], narrower: [] });
  });
});

describe('an actor', () => {
  const articles = [
    report('new', ['{ann} and {bob}.', '{ann} again.'], {
      ...publishedOn('2020-05-02'),
      topics: [{ topic: 'ships', evidence: [] }],
    }),
    report('old', ['{ann} and {zoe} and {bob}.'], publishedOn('2019')),
  ];

  it('appears in each article once, with its mentions in reading order', () => {
    const appearances = archiveOf(articles).actors.get('ann')?.appearances ?? [];
    expect(appearances.map(({ article, mentions }) => [article.id, mentions.length])).toEqual([
      ['new', 2],
      ['old', 1],
    ]);
  });

  it('is paired with others, those of most passages first, and knows its topics', () => {
    const ann = archiveOf(articles).actors.get('ann');
    expect(ann?.pairs.map(({ address, passages }) => [address, passages.length])).toEqual([
      ['ann/bob', 2],
      ['ann/zoe', 1],
    ]);
    expect(ann?.topics).toEqual([{ id: 'ships', articles: 1 }]);
  });

  it('is related to an article by a credit that has one of its names, whatever its case and spaces', () => {
    const credited = report('a', ['{ann}'], {
      publisher: stated('ZOË  ÅBERG'),
      byline: { value: ['Z. Åberg', 'Nobody Else'], basis: 'supplied', note: 'made up' },
    });
    expect(archiveOf([credited]).actors.get('zoe')?.appearances).toMatchObject([
      { mentions: [], credits: ['publisher', 'byline'] },
    ]);
  });

  it('is not guessed where two share the name of a credit', () => {
    const { actors } = archiveOf([report('a', [], { creditLine: stated('Tern') })]);
    expect(actors.get('ann')?.appearances).toEqual([]);
    expect(actors.get('bob')?.appearances).toEqual([]);
  });

  it('has the spellings of the texts, names first, with the number of articles that use them', () => {
    const spelt = (id: string, ...texts: readonly (readonly [string, 'name' | 'role'])[]) =>
      report(id, [], {
        mentions: texts.map(([text, form], start) => ({
          actor: 'ann',
          paragraph: 'p-0',
          start,
          end: start + text.length,
          text,
          form,
        })),
      });
    const { actors } = archiveOf([
      spelt('a', ['the captain', 'role'], ['Tern', 'name'], ['Tern', 'name']),
      spelt('b', ['the captain', 'role'], ['Tern', 'name'], ['Ann\n Tern', 'name']),
    ]);
    expect(actors.get('ann')?.spellings).toEqual([
      { text: 'Tern', form: 'name', articles: 2 },
      { text: 'Ann Tern', form: 'name', articles: 1 },
      { text: 'the captain', form: 'role', articles: 2 },
    ]);
  });
});

describe('a topic', () => {
  it('has its articles with their evidence, newest first, and who appears in them', () => {
    const evidence = [{ paragraph: 'p-0', start: 0, end: 3, text: 'ann' }];
    const { topics } = archiveOf([
      report('old', ['{ann}'], { ...publishedOn('2019'), topics: [{ topic: 'ships', evidence }] }),
      report('new', ['{ann} {bob}'], { ...publishedOn('2020'), topics: [{ topic: 'ships', evidence }] }),
    ]);
    expect(topics.get('ships')?.assignments.map(({ article }) => article.id)).toEqual(['new', 'old']);
    expect(topics.get('ships')?.assignments[0]?.evidence).toEqual(evidence);
    expect(topics.get('ships')?.actors).toEqual([
      { id: 'ann', articles: 2 },
      { id: 'bob', articles: 1 },
    ]);
  });

  it('knows the topics below it, in the order of the alphabet', () => {
    expect(archiveOf([]).topics.get('trade')?.narrower).toEqual(['boats', 'ships']);
  });
});

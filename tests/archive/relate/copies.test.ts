import { describe, expect, it } from 'vitest';
import { ActorEntry, ArchiveDescription, TopicEntry } from '../../../src/archive/entries.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { relate } from '../../../src/archive/relate/relate.ts';
import { publishedOn, report } from '../../support/report.ts';

const media = (prefLabel: string) => ActorEntry.parse({ type: 'media', prefLabel });
const ACTORS = new Map([
  ['post', media('Harbour Post')],
  ['review', media('Northern Review')],
  ['ann', ActorEntry.parse({ type: 'person', prefLabel: 'Ann Tern' })],
  ['bob', ActorEntry.parse({ type: 'person', prefLabel: 'Bob Tern' })],
]);
const TOPICS = new Map([['ships', TopicEntry.parse({ prefLabel: 'Ships' })]]);

const archiveOf = (...articles: ArticleRecord[]) =>
  relate(
    articles.map((article) => ({ article, lines: [] })),
    { actors: ACTORS, topics: TOPICS, description: ArchiveDescription.parse({}) },
  );

const TEXT = [
  '{ann} told the merchants of the town on [2020-03-01] that the northern quay would stay closed until the end of the month.',
  'The storm had washed away a part of its wall, {bob} said, and nobody could tell how long the repair of the stones would take.',
];
const outlet = (name: string) =>
  ({ publisher: { value: name, basis: 'supplied', note: 'made up' } }) as const;
const ships = { topics: [{ topic: 'ships', evidence: [] }] };
const first = report('first', TEXT, { ...publishedOn('2020-03-02'), ...outlet('Harbour Post'), ...ships });
const second = report('second', TEXT, {
  ...publishedOn('2020-03-05'),
  ...outlet('Northern Review'),
  ...ships,
});
const cut = report('cut', [TEXT[0] ?? '', 'The storm had washed away a part of its wall.'], {
  ...publishedOn('2020-03-01'),
  ...outlet('Northern Review'),
});

describe('a text that several articles have', () => {
  const { articles, actors, topics, chronology, copies } = archiveOf(first, second);

  it('has a record for each, which names the one that stands for the text', () => {
    expect([...articles.values()].map(({ id, sameTextAs }) => [id, sameTextAs])).toEqual([
      ['second', 'first'],
      ['first', null],
    ]);
    expect(copies.get('first')?.map(({ article }) => article.id)).toEqual(['second']);
  });

  it('relates each to the others as a reprint', () => {
    expect(articles.get('first')?.related).toEqual([{ article: 'second', reasons: [{ reprint: true }] }]);
    expect(articles.get('second')?.related).toEqual([{ article: 'first', reasons: [{ reprint: true }] }]);
  });

  it('counts once for those whom it names', () => {
    expect(actors.get('ann')?.appearances.map(({ article }) => article.id)).toEqual(['first']);
    expect(actors.get('ann')?.spellings).toEqual([{ text: 'ann', form: 'name', articles: 1 }]);
  });

  it('counts once for each outlet that published it', () => {
    expect(actors.get('post')?.appearances.map(({ article }) => article.id)).toEqual(['first']);
    expect(actors.get('review')?.appearances.map(({ article }) => article.id)).toEqual(['second']);
  });

  it('counts once for its topics', () => {
    expect(topics.get('ships')?.assignments.map(({ article }) => article.id)).toEqual(['first']);
  });

  it('is told once on a day that it speaks of, and listed on each day it was published', () => {
    const told = chronology.find(({ edtf }) => edtf === '2020-03-01');
    expect(told?.accounts.map(({ article }) => article.id)).toEqual(['first']);
    expect(chronology.flatMap(({ published }) => published.map(({ id }) => id))).toEqual(['first', 'second']);
  });
});

describe('a cut-off copy', () => {
  it('takes nothing away from those whom only the whole text names', () => {
    const { actors, articles } = archiveOf(cut, first);
    expect(articles.get('cut')?.sameTextAs).toBe('first');
    expect(actors.get('bob')?.appearances.map(({ article }) => article.id)).toEqual(['first']);
  });
});

describe('copies whose words the public may not see', () => {
  it('are told by the groups that are handed in', () => {
    const withheld = [first, second].map((article) => ({
      article: { ...article, paragraphs: [], mentions: [] },
      lines: [],
    }));
    const folder = { actors: ACTORS, topics: TOPICS, description: ArchiveDescription.parse({}) };
    expect(relate(withheld, folder).articles.get('second')?.sameTextAs).toBe(null);
    expect(relate(withheld, folder, [[0, 1]]).articles.get('second')?.sameTextAs).toBe('first');
  });
});

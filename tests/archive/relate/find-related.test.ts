import { describe, expect, it } from 'vitest';
import { ActorEntry, type ActorType } from '../../../src/archive/entries.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { findRelated } from '../../../src/archive/relate/find-related.ts';
import { publishedOn, report } from '../../support/report.ts';

const actor = (id: string, type: ActorType) =>
  [id, ActorEntry.parse({ type, prefLabel: id.toUpperCase() })] as const;

const ACTORS = new Map([
  ...['ann', 'bob', 'cat', 'dan', 'eve'].map((id) => actor(id, 'person')),
  ...['norway', 'chile'].map((id) => actor(id, 'state')),
  actor('wire', 'media'),
  actor('union', 'organisation'),
]);

/** For each article the ids of the related ones. */
const related = (articles: readonly ArticleRecord[]) =>
  findRelated(articles, ACTORS).map((list) => list.map(({ article }) => article));

/** Why the first of some articles is related to the second. */
const reasons = (articles: readonly ArticleRecord[]) =>
  findRelated(articles, ACTORS)[0]?.find(({ article }) => article === articles[1]?.id)?.reasons;

/** Articles that make an archive larger and have nothing to do with the case. */
const others = (count: number) =>
  Array.from({ length: count }, (_, index) => report(`other-${index}`, ['Rain.']));

describe('related coverage', () => {
  it('brings together two accounts of one day, and names who met and where', () => {
    const articles = [
      report('new', [
        '{cat} spoke.',
        'Nothing.',
        'On [2020-05-02] {ann} met with {bob} in Lagos for an hour.',
      ]),
      report('old', [
        '{dan} spoke.',
        'Nothing.',
        'It began when {bob}, on [2020-05-02], saw {ann} in Lagos.',
      ]),
    ];
    expect(reasons(articles)).toEqual([{ event: 'ANN and BOB (Lagos)', date: '2020-05-02' }]);
    expect(related(articles)).toEqual([['old'], ['new']]);
  });

  it('does not take for one event what happened to the same people on different days', () => {
    expect(
      related([
        report('a', ['Rain.', 'Rain.', 'On [2020-05-02] {ann} met {bob}.']),
        report('b', ['Rain.', 'Rain.', 'On [2020-05-03] {ann} met {bob}.']),
      ]),
    ).toEqual([[], []]);
  });

  it('does not take for one event what is told in different sentences', () => {
    expect(
      related([
        report('a', ['Rain.', 'Rain.', 'On [2020-05-02] {ann} spoke. Later {bob} left.']),
        report('b', ['Rain.', 'Rain.', 'On [2020-05-02] {bob} left. {ann} had spoken before.']),
      ]),
    ).toEqual([[], []]);
  });

  it('takes a month or a year for no event', () => {
    expect(
      related([
        report('a', ['Rain.', 'Rain.', 'In [2020-05] {ann} met {bob}.']),
        report('b', ['Rain.', 'Rain.', 'In [2020-05] {ann} met {bob}.']),
      ]),
    ).toEqual([[], []]);
  });

  it('does not rest on states and media, which are in any news', () => {
    const told = ['On [2020-05-02] {norway} told {wire} that {chile} had asked {ann}.'];
    expect(
      related([report('a', ['Rain.', 'Rain.', ...told]), report('b', ['Rain.', 'Rain.', ...told])]),
    ).toEqual([[], []]);
  });

  it('brings together reports of the same days that open with the same people, one of them seldom named', () => {
    const articles = [
      report('a', ['{ann} landed in Lagos to see {bob}.'], publishedOn('2020-05-02/2020-05-04')),
      report('b', ['{bob} received {ann} in Lagos.'], publishedOn('2020-05-05')),
    ];
    expect(reasons(articles)).toEqual([{ event: 'ANN and BOB (Lagos)', date: '2020-05-02/2020-05-05' }]);
  });

  it('names an event by people rather than by bodies, were these named more often', () => {
    const told = ['Rain.', 'Rain.', 'On [2020-05-02] {ann} and {bob} spoke of {union}. {union}! {union}!'];
    expect(reasons([report('a', told), report('b', told)])).toEqual([
      { event: 'ANN and BOB', date: '2020-05-02' },
    ]);
  });

  it('names an event by whoever is seldom in the news, were others named more often', () => {
    const told = ['{bob} and {cat} spoke. {bob} and {cat} spoke again. They asked {eve}.'];
    const many = ['c', 'd', 'e'].map((id) => report(id, ['{bob} and {cat} spoke.']));
    const date = publishedOn('2020-05-02');
    expect(reasons([report('a', told, date), report('b', told, date), ...many])).toEqual([
      { event: 'BOB and EVE', date: '2020-05-02' },
    ]);
  });

  it('says only that both name somebody where they were published weeks apart, or nobody knows when', () => {
    const opening = ['{ann} landed to see {bob}.'];
    const many = [...others(10), report('c', ['{bob}']), report('d', ['{bob}']), report('e', ['{bob}'])];
    const late = report('b', opening, publishedOn('2020-06-05'));
    expect(reasons([report('a', opening, publishedOn('2020-05-02')), late, ...many])).toEqual([
      { actor: 'ann' },
    ]);
    expect(reasons([report('a', opening), late, ...many])).toEqual([{ actor: 'ann' }]);
    expect(reasons([report('a', opening, publishedOn('2020-05-02/..')), late, ...many])).toEqual([
      { actor: 'ann' },
    ]);
  });

  it('makes nothing of somebody whom many articles name', () => {
    const articles = Array.from({ length: 9 }, (_, index) => report(`a-${index}`, ['{ann} spoke again.']));
    expect(related(articles)).toEqual(articles.map(() => []));
  });

  it('adds a topic that is strong in both, and never rests on one', () => {
    const topics = [{ topic: 'harbours', evidence: [] }];
    expect(reasons([report('a', ['{ann}'], { topics }), report('b', ['{ann}'], { topics })])).toEqual([
      { actor: 'ann' },
      { topic: 'harbours' },
    ]);
    expect(related([report('a', ['Rain.'], { topics }), report('b', ['Rain.'], { topics })])).toEqual([
      [],
      [],
    ]);
  });

  it('puts an event before a name', () => {
    const articles = [
      report('a', ['{eve} wrote.', 'Rain.', 'On [2020-05-02] {ann} met {bob}.']),
      report('same-name', ['{eve} sang.']),
      report('same-event', ['Rain.', 'Rain.', 'On [2020-05-02] {ann} met {bob}.']),
    ];
    expect(related(articles)[0]).toEqual(['same-event', 'same-name']);
  });

  it('is bounded, however many articles report one event', () => {
    const articles = Array.from({ length: 200 }, (_, index) =>
      report(`a-${index}`, ['Rain.', 'Rain.', 'On [2020-05-02] {ann} met {bob}.']),
    );
    expect(related(articles).every((list) => list.length > 0 && list.length <= 8)).toBe(true);
  });
});

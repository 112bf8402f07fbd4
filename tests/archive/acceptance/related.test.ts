import { describe, expect, test } from 'vitest';
import type { RelatedReason } from '../../../src/archive/records.ts';
import { archive, recordOf } from './seed-archive.ts';

/** The pairs of texts that report one event, by hand: who is in it, where, and when. */
const EVENTS = [
  {
    pair: ['000_09cb808fcc5219b8.txt', '004_d334923fdb2bdcfa.txt'],
    event: /Velayati.*Moscow/u,
    date: '2018-07-11/2018-07-14',
  },
  {
    pair: ['002_7ce049a2fe142570.txt', '003_f2ffe9f5f26c9743.txt'],
    event: /(?:Putin.*Assad|Assad.*Putin).*Sochi/u,
    date: '2018-05-17',
  },
] as const;

/** The events for which the archive relates one text to another; undefined where it does not relate them. */
function eventsOf(seed: string, other: string) {
  const related = recordOf(seed).related.find(({ article }) => article === recordOf(other).id);
  return related?.reasons.filter((reason) => 'event' in reason);
}

describe.each(EVENTS)('$pair', ({ pair: [first, second], event, date }) => {
  test.each([
    [first, second],
    [second, first],
  ])('%s leads to %s before all others, for the event that both report', (seed, other) => {
    expect(recordOf(seed).related[0]?.article).toBe(recordOf(other).id);
    expect(eventsOf(seed, other)).toContainEqual({ event: expect.stringMatching(event), date });
  });
});

test('no other two texts are said to report one event', () => {
  const pairs = [...archive.articles.values()].flatMap((article) =>
    article.related
      .filter(({ reasons }) => reasons.some((reason: RelatedReason) => 'event' in reason))
      .map((related) => [article.seed, archive.articles.get(related.article)?.seed ?? ''].toSorted()),
  );
  const expected: readonly (readonly string[])[] = EVENTS.map(({ pair }) => pair);
  expect(pairs.filter((pair) => !expected.some((known) => known.join() === pair.join()))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { LABELS } from './labels.ts';
import { archive, recordOf, wordsOf } from './seed-archive.ts';

describe.each(LABELS)('topics of $seed', ({ seed, topics }) => {
  const record = recordOf(seed);
  const ids = record.topics.map(({ topic }) => topic);

  test('there are three to six', () => {
    expect(ids.length, ids.join(', ')).toBeGreaterThanOrEqual(3);
    expect(ids.length, ids.join(', ')).toBeLessThanOrEqual(6);
  });

  test('those that every reader gives are there, and each is one that a reader accepts', () => {
    expect(ids).toEqual(expect.arrayContaining([...topics.certain]));
    expect([...topics.certain, ...topics.fitting]).toEqual(expect.arrayContaining(ids));
  });

  test('each opens words of the text', () => {
    for (const passage of record.topics.flatMap(({ evidence }) => evidence)) {
      expect(wordsOf(record, passage)).toBe(passage.text);
    }
  });
});

test('no topic is left without an article', () => {
  const empty = [...archive.topics.values()].filter(({ assignments }) => assignments.length === 0);
  expect(empty.map(({ id }) => id)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MENTION_FORMS } from '../../../src/archive/records.ts';
import { LABELS } from './labels.ts';
import { archive, recordOf, SEEDS } from './seed-archive.ts';

describe.each(LABELS)('the labels of $seed', ({ seed, passages, mentions, quotations, topics }) => {
  const lines = readFileSync(join(SEEDS, 'articles', seed), 'utf8')
    .replaceAll('\u00a0', ' ')
    .split('\n');

  test('are the text itself once the marks are taken out', () => {
    expect([...passages.values()]).toEqual([...passages.keys()].map((line) => lines[line - 1]?.trim()));
  });

  test('cover the headline, the standfirst and every paragraph', () => {
    const { headline, standfirst, paragraphs } = recordOf(seed);
    const head = [headline, standfirst].flatMap((field) => (field.basis === 'stated' ? [field.line] : []));
    expect([...passages.keys()]).toEqual([...head, ...paragraphs.map((paragraph) => paragraph.lines[0])]);
  });

  test('name actors, forms and topics that exist', () => {
    const actors = [...mentions.map(({ actor }) => actor), ...quotations.flatMap((q) => q.speaker ?? [])];
    expect(actors.filter((actor) => !archive.actors.has(actor))).toEqual([]);
    expect(MENTION_FORMS).toEqual(expect.arrayContaining(mentions.map(({ form }) => form)));
    expect([...topics.certain, ...topics.fitting].filter((topic) => !archive.topics.has(topic))).toEqual([]);
  });
});

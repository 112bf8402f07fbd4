import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/terminal/progress.ts';

/** What a progress line writes of such work. */
function drawn(counts: readonly number[], total: number, isTTY = true): string[] {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const { show } = progressOn(stream);
  for (const done of counts) show('texts read', done, total);
  return String(stream.read() ?? '')
    .split('\r')
    .slice(1);
}

const upTo = (total: number, by = 1): number[] =>
  Array.from({ length: Math.floor(total / by) }, (_, index) => (index + 1) * by);

describe('a progress line', () => {
  it('is drawn often enough to see it move, and no more', () => {
    expect(drawn(upTo(100_000), 100_000)).toHaveLength(201);
    expect(drawn(upTo(10), 10)).toHaveLength(10);
  });

  it('moves where the work goes on by leaps', () => {
    expect(drawn(upTo(99_990, 33), 100_000).length).toBeGreaterThan(190);
  });

  it('says in the end that all is done', () => {
    expect(drawn(upTo(1234), 1234).at(-1)).toContain('1234 of 1234 texts read');
  });

  it('is silent where there is no terminal', () => {
    expect(drawn(upTo(10), 10, false)).toEqual([]);
  });
});

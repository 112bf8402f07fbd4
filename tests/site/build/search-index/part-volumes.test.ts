import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partVolumes } from '../../../../src/site/build/search-index/part-volumes.ts';
import type { Searchable } from '../../../../src/site/build/shard-files.ts';

const article = (id: string, content = id): Omit<Searchable, 'place'> => ({
  path: `/articles/${id}/`,
  content,
});

const many = Array.from({ length: 12_000 }, (_, index) => article(`text-${index}`));

async function volumesOf(articles: readonly Omit<Searchable, 'place'>[]) {
  async function* placed(): AsyncGenerator<Searchable> {
    for (const [place, one] of articles.entries()) yield await Promise.resolve({ place, ...one });
  }
  return await Array.fromAsync(partVolumes(placed()));
}

describe('volumes of a search index', () => {
  test('hold every article once, in the order of the archive', async () => {
    const volumes = await volumesOf(many);
    const paths = volumes.flatMap(({ articles }) => articles.map(({ path }) => path));
    expect(paths).toEqual(many.map(({ path }) => path));
    expect(volumes.length).toBeGreaterThan(2);
  });

  test('stay as they are but for two or three when an article is added, changed or removed anywhere', async () => {
    const before = new Set((await volumesOf(many)).map(({ key }) => key));
    const change = fc.constantFrom([article('new')], [article('text-0', 'Corrected')], []);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: many.length - 1 }),
        fc.nat({ max: 1 }),
        change,
        async (at, gone, added) => {
          const changed = await volumesOf(many.toSpliced(at, gone, ...added));
          expect(changed.filter(({ key }) => !before.has(key)).length).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('are known by what is in them, and not by where they stand', async () => {
    const [one] = await volumesOf([article('a')]);
    const [same] = await volumesOf([article('a')]);
    const [other] = await volumesOf([article('a', 'Corrected')]);
    expect(one?.key).toBe(same?.key);
    expect(one?.key).not.toBe(other?.key);
  });

  test('of an archive without articles are none', async () => {
    expect(await volumesOf([])).toEqual([]);
  });
});

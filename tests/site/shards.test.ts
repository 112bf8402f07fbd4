/** A site built in shards, as several machines do it, and merged. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { start, type Outcome } from './support/run.ts';
import { differences, filesOf } from './support/site-files.ts';

const COUNT = 4;
const { seeds } = inject('sites');
let place: string;
let shards: string[];

const build = async (shard: number, out: string, settings = {}): Promise<Outcome> =>
  await start('src/cli/build.ts', {
    SEEDS: 'seeds',
    SHARD: `${shard}/${COUNT}`,
    OUT: out,
    ...settings,
  }).end();

const merge = async (folders: readonly string[], out: string): Promise<Outcome> =>
  await start('src/cli/merge.ts', { OUT: out }, '.', folders).end();

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'dossier-shards-'));
  shards = Array.from({ length: COUNT }, (_, index) => join(place, `shard-${index + 1}`));
  for (const [index, shard] of shards.entries()) {
    const { exitCode, output } = await build(index + 1, shard);
    expect(exitCode, output).toBe(0);
  }
});
afterAll(() => rm(place, { recursive: true }));

describe('shards of a site', () => {
  test('merge, in any order, to what one build gives, byte for byte', async () => {
    const out = join(place, 'site');
    const { exitCode, output } = await merge(shards.toReversed(), out);
    expect(exitCode, output).toBe(0);
    expect(differences(out, seeds.folder)).toEqual([]);
  });

  test('share the work: each has pages of its own', () => {
    const pages = shards.map((folder) => filesOf({ folder }).filter((file) => file.endsWith('.html')));
    for (const own of pages) expect(own.length).toBeGreaterThan(0);
    expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  });

  test('of which one is missing, or named twice, are not merged, and it is said which', async () => {
    const out = join(place, 'none');
    const missing = await merge(shards.slice(0, -1), out);
    expect([missing.exitCode, missing.output]).toEqual([1, expect.stringContaining('4/4')]);
    const twice = await merge([...shards, shards[0] ?? ''], out);
    expect([twice.exitCode, twice.output]).toEqual([1, expect.stringContaining('1/4')]);
    expect(await readdir(place)).not.toContain('none');
  });

  test('of different sites are not merged', async () => {
    const other = join(place, 'other');
    expect((await build(4, other, { BASE: '/elsewhere/' })).exitCode).toBe(0);
    const { exitCode, output } = await merge([...shards.slice(0, -1), other], join(place, 'none'));
    expect([exitCode, output]).toEqual([1, expect.stringContaining('another site')]);
  });

  test('are told from a finished site and from any other folder', async () => {
    const { exitCode, output } = await merge([seeds.folder], join(place, 'none'));
    expect([exitCode, output]).toEqual([1, expect.stringContaining('holds no shard')]);
  });

  test('are built anew over themselves, and over no folder of somebody else', async () => {
    const folder = join(place, 'again');
    await cp(shards[0] ?? '', folder, { recursive: true });
    expect((await build(1, folder)).exitCode).toBe(0);
    expect(differences(folder, shards[0] ?? '')).toEqual([]);
  });

  test.for(['0/4', '5/4', '1', 'a/b', '1/0'])('are not named %s', async (name) => {
    const { exitCode, output } = await build(1, join(place, 'none'), { SHARD: name });
    expect([exitCode, output]).toEqual([1, expect.stringContaining(`SHARD is ${name}`)]);
  });
});

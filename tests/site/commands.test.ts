/** The commands that build, serve and develop a site, as somebody types them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { chanceOf } from '../bench/random.ts';
import { openBrowser } from './support/open-browser.ts';
import { runBuild, start } from './support/run.ts';
import { bytesOf, differences } from './support/site-files.ts';

const TEXTS = 'tests/site/archives/texts-only';
const { seeds, based, texts, hostile } = inject('sites');

const places: string[] = [];
afterAll(() => Promise.all(places.map((place) => rm(place, { recursive: true }))));

/** An empty folder of the test's own. */
async function makePlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'dossier-commands-'));
  places.push(place);
  return place;
}

describe('a build', () => {
  let place: string;
  let out: string;
  let faulty: string;

  beforeEach(async () => {
    place = await makePlace();
    out = join(place, 'site');
    faulty = join(place, 'faulty');
    await cp(TEXTS, faulty, { recursive: true });
    await writeFile(
      join(faulty, 'actors.yaml'),
      'one: { type: person, prefLabel: Ada Quill }\ntwo: { type: city }\n',
    );
  });

  test('that fails says why and leaves the last good site as it was', async () => {
    await cp(seeds.folder, out, { recursive: true });
    const { exitCode, output } = await runBuild({ SEEDS: faulty, OUT: out });
    expect(exitCode).toBe(1);
    expect(output).toContain('actors.yaml');
    expect(output).not.toMatch(/^\s+at /mu);
    expect(differences(out, seeds.folder)).toEqual([]);
    expect(await readdir(place)).toEqual(['faulty', 'site']);
  });

  test('that is killed leaves the last good site as it was, and the next one clears up', async () => {
    await cp(seeds.folder, out, { recursive: true });
    const build = start('src/cli/build.ts', { SEEDS: TEXTS, OUT: out });
    const workshop = `.astro/build.dossier-work.${build.processId}`;
    while (!existsSync(workshop)) await setTimeout(10);
    await build.end('SIGKILL');
    expect(existsSync(workshop)).toBe(true);
    expect(differences(out, seeds.folder)).toEqual([]);

    expect((await runBuild({ SEEDS: TEXTS, OUT: out })).exitCode).toBe(0);
    expect(existsSync(workshop)).toBe(false);
    expect(differences(out, texts.folder)).toEqual([]);
    expect(await readdir(place)).toEqual(['faulty', 'site']);
  });

  test('that is killed at any moment, that of replacing the site too, leaves a whole one', async () => {
    const sites = [
      { site: texts, settings: { SEEDS: TEXTS } },
      { site: hostile, settings: { SEEDS: 'tests/site/archives/hostile', BASE: hostile.base } },
    ];
    const chance = chanceOf(7);
    const anywhere = () => setTimeout(chance.next() * 6000);
    /** As soon as a folder is there that a build has beside the site while it replaces it. */
    const withFolder = (kind: 'new' | 'old') => async (processId: number, hasEnded: () => boolean) => {
      const next = `.astro/build.dossier-work.${processId}/site`;
      while (!hasEnded() && !existsSync(next)) await setTimeout(2);
      while (!hasEnded() && !existsSync(`${out}.dossier-${kind}.${processId}`)) await setImmediate();
    };
    const moments = [anywhere, withFolder('new'), anywhere, withFolder('old'), anywhere, withFolder('old')];

    await cp(seeds.folder, out, { recursive: true });
    let last = seeds;
    const killed: boolean[] = [];
    for (const [index, moment] of moments.entries()) {
      const { site, settings } = sites[index % 2] ?? { site: last, settings: {} };
      const build = start('src/cli/build.ts', { ...settings, OUT: out });
      let hasEnded = false;
      const ended = build.end().then(() => (hasEnded = true));
      await moment(build.processId, () => hasEnded);
      const { exitCode } = await build.end('SIGKILL');
      await ended;
      if (moment !== anywhere) killed.push(exitCode === null);
      // Between two renamings the last site is beside its place: the next build brings it back.
      const aside = (await readdir(place)).find((name) => name.startsWith('site.dossier-old.')) ?? '';
      const there = existsSync(out) ? out : join(place, aside);
      const unlike = [last, site].map(({ folder }) => differences(there, folder));
      expect(unlike, `kill ${index + 1}`).toContainEqual([]);
      if (unlike[1]?.length === 0) last = site;
    }
    expect(killed).toContain(true);
    for (const { site, settings } of sites) {
      expect((await runBuild({ ...settings, OUT: out })).exitCode).toBe(0);
      expect(differences(out, site.folder)).toEqual([]);
      expect(await readdir(place)).toEqual(['faulty', 'site']);
    }
  });

  test('brings back a site that a killed build had set aside', async () => {
    await cp(seeds.folder, out, { recursive: true });
    const { processId, end } = start('src/cli/build.ts', { SEEDS: faulty, OUT: join(place, 'none') });
    await end();
    await rename(out, `${out}.dossier-old.${processId}`);
    expect((await runBuild({ SEEDS: faulty, OUT: out })).exitCode).toBe(1);
    expect(differences(out, seeds.folder)).toEqual([]);
  });

  test('replaces no folder that is not a site', async () => {
    await mkdir(out);
    await writeFile(join(out, 'letters.txt'), 'dear');
    const { exitCode, output } = await runBuild({ SEEDS: TEXTS, OUT: out });
    expect(exitCode).toBe(1);
    expect(output).toContain('set OUT to another folder');
    expect(await readdir(out)).toEqual(['letters.txt']);
  });

  test('replaces no site that somebody else made, and no file', async () => {
    await mkdir(join(out, 'data'), { recursive: true });
    await writeFile(join(out, 'index.html'), '<h1>My own pages</h1>');
    await writeFile(join(out, 'data/datapackage.json'), '{ "name": "tide-tables" }');
    for (const taken of [out, join(out, 'index.html')]) {
      const { exitCode, output } = await runBuild({ SEEDS: TEXTS, OUT: taken });
      expect(exitCode).toBe(1);
      expect(output).toContain(`${taken} `);
      expect(output).toContain('set OUT to a');
    }
    expect([...bytesOf(out).keys()]).toEqual(['data/datapackage.json', 'index.html']);
  });

  test('removes no folder of somebody else beside the site', async () => {
    // No process has a number that high.
    await mkdir(`${out}.old.99999999`);
    await mkdir(`${out}.dossier-new.99999999`);
    expect((await runBuild({ SEEDS: faulty, OUT: out })).exitCode).toBe(1);
    expect(await readdir(place)).toEqual(['faulty', 'site.old.99999999']);
  });

  test('gives the same bytes again, also beside another build', async () => {
    const other = join(place, 'other');
    const outcomes = await Promise.all([
      runBuild({ SEEDS: 'seeds', OUT: out }),
      runBuild({ SEEDS: TEXTS, OUT: other }),
    ]);
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(differences(out, seeds.folder)).toEqual([]);
    expect(differences(other, texts.folder)).toEqual([]);
  });

  test('gives the same bytes in another place, in another language and time zone, under a path', async () => {
    const checkout = join(place, 'elsewhere/checkout');
    await mkdir(checkout, { recursive: true });
    const parts = ['src', 'public', 'seeds', 'astro.config.ts', 'package.json', 'tsconfig.json'];
    for (const part of parts) await cp(part, join(checkout, part), { recursive: true });
    await symlink(resolve('node_modules'), join(checkout, 'node_modules'));
    const address = { BASE: '/some/base', SITE: 'https://archive.example' };
    const machine = { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' };
    const settings = { SEEDS: 'seeds', OUT: 'dist', ...address, ...machine };
    const { exitCode, output } = await runBuild(settings, checkout);
    expect(exitCode, output).toBe(0);
    expect(differences(join(checkout, 'dist'), based.folder)).toEqual([]);
  });

  test('builds the folder that SEEDS names, texts alone included', () => {
    expect(globSync('articles/*/index.html', { cwd: texts.folder })).toHaveLength(2);
  });
});

describe('npm start', () => {
  test('builds, prints the address on a line of its own, serves there and ends at Ctrl-C', async () => {
    const taken = createServer().listen(0, 'localhost');
    await new Promise((listening) => taken.once('listening', listening));
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : 0;

    const settings = { SEEDS: TEXTS, OUT: join(await makePlace(), 'site'), BASE: '/some/base' };
    const server = start('src/cli/start.ts', { ...settings, PORT: String(port) });
    const [url] = await server.printed(/^http:\/\/localhost:\d+\/some\/base\/$/mu);
    expect(url).not.toContain(`:${port}/`);
    const home = await fetch(url);
    expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('<h1')]);
    expect((await fetch(`${url}articles`)).status).toBe(200);
    expect((await fetch(`${url}nothing/`)).status).toBe(404);

    expect((await server.end('SIGINT')).exitCode).toBe(0);
    taken.close();
  });

  test('says what is wrong with a port that is none', async () => {
    const { exitCode, output } = await start('src/cli/start.ts', { PORT: 'eighty' }).end();
    expect([exitCode, output]).toEqual([1, expect.stringContaining('PORT is eighty')]);
  });
});

describe('npm run dev', () => {
  test('shows a change to a text at once', async () => {
    const archive = join(await makePlace(), 'archive');
    await cp(TEXTS, archive, { recursive: true });
    const server = start('src/cli/dev.ts', { SEEDS: archive, PORT: '0' });
    const [url] = await server.printed(/http:\/\/localhost:\d+\//u);
    const page = await (await openBrowser()).newPage();
    await page.goto(url);
    await page.getByText('An old lighthouse finds a keeper').first().waitFor();

    const text = join(archive, 'older/lighthouse.txt');
    await writeFile(text, readFileSync(text, 'utf8').replace('An old lighthouse', 'A new lighthouse'));
    await page.getByText('A new lighthouse finds a keeper').first().waitFor();
    await page.close();
    await server.end('SIGTERM');
  });

  test('reads the archive again once for many changes at a time', async () => {
    const archive = join(await makePlace(), 'archive');
    await cp(TEXTS, archive, { recursive: true });
    const server = start('src/cli/dev.ts', { SEEDS: archive, PORT: '0' });
    await server.printed(/http:\/\/localhost:\d+\//u);
    const texts = Array.from({ length: 20 }, (_, number) => join(archive, `${number}.txt`));
    await Promise.all(texts.map((file) => writeFile(file, 'Tide turns early\n\nThe tide turned at five.\n')));
    await server.printed(/\d+ files changed/u);
    await server.end('SIGTERM');
  });
});

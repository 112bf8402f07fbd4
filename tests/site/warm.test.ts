/** A build after a change to what the last one was made of: the same site, and no more work than the change asks. */
import { existsSync, statSync } from 'node:fs';
import {
  appendFile,
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryOf } from '../../src/site/build/memory.ts';
import { runBuild } from './support/run.ts';
import { bytesOf, differences, filesOf } from './support/site-files.ts';

let place: string;
let checkout: string;
let archive: string;
let out: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'dossier-warm-'));
  [checkout, archive, out] = [join(place, 'checkout'), join(place, 'archive'), join(place, 'site')];
  await mkdir(checkout);
  const parts = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const part of parts) await cp(part, join(checkout, part), { recursive: true });
  await symlink(resolve('node_modules'), join(checkout, 'node_modules'));
  await cp('seeds', archive, { recursive: true });
  await writeFile(join(archive, 'articles/harbour.txt'), HARBOUR);
  await build(out);
});
afterAll(() => rm(place, { recursive: true }));

const HARBOUR = `Quay closes for the winter

7 November 2019

Tide tables inside

The quay closes on Monday. "Nobody will be sent home," said Ada Quill, who keeps the books of the harbour.

The harbour master had asked for it in the spring. The town agreed after a long debate.
`;

async function build(folder: string): Promise<void> {
  const { exitCode, output } = await runBuild({ SEEDS: archive, OUT: folder }, checkout);
  expect(exitCode, output).toBe(0);
}

/** When each file of the last site was written, and where on the disk. */
const stampsOf = (): ReadonlyMap<string, string> =>
  new Map(
    filesOf({ folder: out }).map((file) => {
      const { ino, mtimeMs } = statSync(join(out, file));
      return [file, `${ino} ${mtimeMs}`];
    }),
  );

/** Pages of articles that a build left as they were on the disk. */
function leftAlone(before: ReadonlyMap<string, string>): string[] {
  const after = stampsOf();
  return [...before].flatMap(([file, stamp]) =>
    /^articles\/[^/]+\/index\.html$/u.test(file) && after.get(file) === stamp ? [file] : [],
  );
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited === text, `Nothing to edit in ${file}`).toBe(false);
  await writeFile(file, edited);
}

const changes: Record<string, () => Promise<void>> = {
  'a text is added': () =>
    writeFile(
      join(archive, 'articles/lighthouse.txt'),
      'Lamp lit again\n\n9 November 2019\n\nThe lamp was lit on Friday, after the quay in Russia had closed.\n',
    ),
  'a text is corrected': () =>
    appendFile(join(archive, 'articles/harbour.txt'), '\nTehran was told of it.\n'),
  'an editor supplies a headline': () =>
    writeFile(
      join(archive, 'articles/lighthouse.yaml'),
      'headline: { value: The lamp is lit, note: As it was printed. }\n',
    ),
  'an actor is renamed': () => edit(join(archive, 'actors.yaml'), /^( +prefLabel: .+)$/mu, '$1 the First'),
  'an actor is added': () =>
    appendFile(join(archive, 'actors.yaml'), '\nada-quill: { type: person, prefLabel: Ada Quill }\n'),
  'a topic gets a term': () =>
    edit(join(archive, 'topics.yaml'), /terms:\n/u, 'terms:\n    - quay\n    - harbour\n'),
  'the archive is described anew': () =>
    writeFile(join(archive, 'archive.yaml'), 'title: Another title\nlanguage: en-GB\n'),
  'a text is removed': () => rm(join(archive, 'articles/harbour.txt')),
  'a text comes back under another name': () => writeFile(join(archive, 'articles/quay.txt'), HARBOUR),
  'a rule of the reader is changed': () =>
    edit(
      join(checkout, 'src/archive/language/en/reading.ts'),
      "'site-furniture': `menu |",
      "'site-furniture': `tide tables inside | menu |",
    ),
  'a template is changed': () =>
    edit(join(checkout, 'src/components/SiteFooter.astro'), 'The saved articles', 'All saved articles'),
};

describe('a build', () => {
  test('of an archive in which nothing has changed leaves every page alone', async () => {
    const before = stampsOf();
    const pages = [...before.keys()].filter((file) => /^articles\/[^/]+\/index\.html$/u.test(file));
    await build(out);
    expect(leftAlone(before)).toEqual(pages);
  });

  test('leaves a page alone that a change does not concern', async () => {
    const before = stampsOf();
    await appendFile(join(archive, 'articles/harbour.txt'), '\nThe gulls stay.\n');
    await build(out);
    const kept = leftAlone(before);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept).not.toContain('articles/quay-closes-for-the-winter/index.html');
  });

  test.for(Object.keys(changes))('gives what a first build would, when %s', async (name) => {
    await changes[name]?.();
    const fresh = join(place, name.replaceAll(' ', '-'));
    await Promise.all([build(out), build(fresh)]);
    expect(differences(out, fresh)).toEqual([]);
    await rm(fresh, { recursive: true });
  });

  test('leaves the files of the sites before it as they were, to which the next one has links', async () => {
    const links = join(place, 'links');
    await cp(out, links, { recursive: true, filter: (path) => statSync(path).isDirectory() });
    for (const file of filesOf({ folder: out })) await link(join(out, file), join(links, file));
    const was = bytesOf(links);
    for (const title of ['Second', 'Third', 'Fourth']) {
      await writeFile(join(archive, 'archive.yaml'), `title: ${title}\n`);
      await appendFile(join(archive, 'articles/quay.txt'), `\nThe ${title} winter was mild.\n`);
      await build(out);
    }
    expect(bytesOf(links)).toEqual(was);
    // Else nobody has taken turns, as where the two are on different file systems.
    expect(existsSync(join(memoryOf(out), 'before'))).toBe(true);
  });

  test('indexes again what it kept of the search index and cannot read', async () => {
    const volumes = join(memoryOf(out), 'volumes');
    for (const volume of await readdir(volumes)) await truncate(join(volumes, volume), 20);
    await writeFile(join(archive, 'archive.yaml'), 'title: Fifth\n');
    const fresh = join(place, 'whole');
    await build(out);
    await build(fresh);
    expect(differences(out, fresh)).toEqual([]);
  });

  test('makes a file again that somebody has changed in the site', async () => {
    const file = join(out, 'articles/index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('<h1>', '<h1>My '));
    await build(out);
    expect(await readFile(file, 'utf8')).toBe(html);
  });
});

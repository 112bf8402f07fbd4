/** What the rights to a text withhold is in no file of the site. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { runBuild } from './support/run.ts';
import { attribute, filesOf, find, pagesOf } from './support/site-files.ts';

const place = await mkdtemp(join(tmpdir(), 'dossier-rights-'));
afterAll(() => rm(place, { recursive: true }));

/** Words that no other text has, and of which one is enough to know the sentence again. */
const WORDS = ['quernstone', 'lamplighter', 'marchpane', 'sackbut', 'turnspit', 'wharfinger', 'zedoary'];

/**
 * A text in which every sentence has a word of its own, which begins with `mark`. It quotes, names
 * an actor and a date, speaks of a topic and has lines that are set aside.
 */
function textOf(mark: string): string {
  const [standfirst, first, second, quoted, third, caption, comment] = WORDS.map((word) => mark + word);
  return `Trouble at the harbour of ${mark}

Ships wait outside while the ${standfirst} is mended

By Ada Quill
5 May 2021

LAGOS, 4 May 2021 (Coast Wire) — The harbour was closed on Monday because the ${first} had broken in the night, and nobody could say when it would open.

Ann Marlow of the Harbour Trust looked at the ${second} on 3 May 2021, and the strike over wages went on all the same at the quays.

“We shall mend the ${quoted} before the week is over,” said Ann Marlow, who had brought the tools from the other side of the bay.

The strike over wages, the ${third} and the storm had kept every ship in for two days and two nights, the Harbour Trust said.

The ${caption} at the quay. Photo: Coast Wire
Share this ${comment} on Facebook
`;
}

/** The same in one paragraph of eighty sentences: only its second has a word of the beginning. */
function inOneParagraph(mark: string): string {
  const [headline = ''] = textOf(mark).split('\n');
  const [standfirst, first, second, quoted, third, caption, comment] = WORDS.map((word) => mark + word);
  const sentences = [
    `The harbour was closed on Monday because the ${standfirst} had broken in the night.`,
    `Nobody could say when the ${first} would open.`,
    ...Array.from({ length: 73 }, (_, number) => `Ship ${number + 2} waited for it on the other side.`),
    `Ann Marlow of the Harbour Trust looked at the ${second} on 3 May 2021.`,
    `“We shall mend the ${quoted} before the week is over,” said Ann Marlow.`,
    `The strike over wages and the ${third} had kept every ship in for two days.`,
    `The storm took the ${caption} as well.`,
    `The ${comment} is to be paid for by the Harbour Trust.`,
  ];
  return `${headline}\n\nBy Ada Quill\n5 May 2021\n\n${sentences.join(' ')}\n`;
}

/** What of either an excerpt shows: the standfirst and the first paragraph, or its first sentences. */
const BEGINNING = ['quernstone', 'lamplighter'];

interface Built {
  readonly folder: string;
  /** Every file as somebody can read it, packed ones unpacked. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds an archive whose texts were published before, in full and under other headlines: their old addresses
 * lead on. One of them was taken out since.
 */
async function build(
  name: string,
  archive: string,
  sidecars: Record<string, string>,
  base = '/',
): Promise<Built> {
  const seeds = join(place, name);
  await mkdir(join(seeds, 'articles'), { recursive: true });
  const text = (mark: string): string => join(seeds, 'articles', `${mark}.txt`);
  const written = (mark: string): string => (mark === 'single' ? inOneParagraph : textOf)(mark);
  const record = (day: string): void => {
    const { exitCode } = runCommand(['src/cli/record.ts', '--date', day], { SEEDS: seeds });
    expect(exitCode).toBe(0);
  };
  await writeFile(
    join(seeds, 'actors.yaml'),
    'ann-marlow: {type: person, prefLabel: Ann Marlow}\nharbour-trust: {type: organisation, prefLabel: Harbour Trust}\n',
  );
  await writeFile(
    join(seeds, 'topics.yaml'),
    'wages: {prefLabel: Wages, terms: [strike over wages, storm]}\n',
  );
  for (const mark of [...Object.keys(sidecars), 'taken'])
    await writeFile(text(mark), written(mark).replace('Trouble', 'Earlier trouble'));
  record('2026-01-01');
  await rm(text('taken'));
  await writeFile(join(seeds, 'archive.yaml'), archive);
  for (const [mark, sidecar] of Object.entries(sidecars)) {
    await writeFile(text(mark), written(mark));
    if (sidecar) await writeFile(text(mark).replace('.txt', '.yaml'), sidecar);
  }
  record('2026-02-02');
  const folder = join(place, `${name}-site`);
  const settings = { SEEDS: seeds, OUT: folder, BASE: base, SITE: 'https://archive.example' };
  const { exitCode, output } = await runBuild(settings);
  expect(exitCode, output).toBe(0);
  return { folder, files: new Map(filesOf({ folder }).map((file) => [file, contentOf(join(folder, file))])) };
}

/** Pagefind packs what it keeps with gzip. */
function contentOf(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The files that have one of the words of a text, in whatever case. */
const filesWith = ({ files }: Built, mark: string, words: readonly string[]): string[] =>
  [...files].flatMap(([file, text]) =>
    words.filter((word) => text.toLowerCase().includes(mark + word)).map((word) => `${word} in ${file}`),
  );

const except = (shown: readonly string[]): string[] => WORDS.filter((word) => !shown.includes(word));

const SIDECARS = {
  open: '',
  partly: 'access: excerpt\n',
  single: 'access: excerpt\n',
  closed: 'access: metadata\n',
  hidden: 'noindex: true\n',
};
const bySidecar = await build('by-sidecar', 'title: An archive\n', SIDECARS);
const underPath = await build('under-path', 'title: An archive\n', SIDECARS, '/some/base/');
const CLOSED = 'access: metadata\nnoindex: true\n';
const OVERRULED = {
  closed: '',
  partly: 'access: excerpt\n',
  single: 'access: excerpt\n',
  open: 'access: full\n',
};
const whole = await build('whole', CLOSED, OVERRULED, '/some/base/');
const wholeAtRoot = await build('whole-at-root', CLOSED, OVERRULED);

describe.each([
  ['of each text', bySidecar],
  ['of each text of an archive under a path', underPath],
  ['of the archive, which a text may overrule, under a path', whole],
  ['of the archive, which a text may overrule', wholeAtRoot],
] as const)('the access %s', (_, built) => {
  test('publishes a text in full where it is full, so that this test can fail', () => {
    for (const word of except(['turnspit', 'wharfinger', 'zedoary'])) {
      expect(filesWith(built, 'open', [word]).length, word).toBeGreaterThan(3);
    }
    expect(filesWith(built, 'open', ['quernstone']).join()).toMatch(/pagefind\/fragment/u);
  });

  test.each([
    ['', 'partly'],
    [', be it all in one paragraph', 'single'],
  ])('publishes of an excerpt its beginning%s', (_case, mark) => {
    expect(filesWith(built, mark, BEGINNING).length).toBeGreaterThan(3);
    expect(filesWith(built, mark, except(BEGINNING))).toEqual([]);
  });

  test('publishes of metadata no word of the text, but its headline', () => {
    expect([...built.files.values()].some((text) => text.includes('Trouble at the harbour of closed'))).toBe(
      true,
    );
    expect(filesWith(built, 'closed', WORDS)).toEqual([]);
  });

  test('is the same under the addresses that a text had before, which are all there', () => {
    for (const mark of ['partly', 'single', 'closed']) {
      const [old, now] = ['earlier-trouble', 'trouble'].map((start) => `${start}-at-the-harbour-of-${mark}`);
      expect(built.files.get(`articles/${old}/index.html`)).toContain(`articles/${now}/`);
      for (const ending of ['.json', '.bib', '.ris', '.csl.json'])
        expect(built.files.get(`articles/${old}${ending}`)).toBe(built.files.get(`articles/${now}${ending}`));
    }
  });

  test('of what was taken out of the archive is none', () => {
    const page = built.files.get('articles/earlier-trouble-at-the-harbour-of-taken/index.html');
    expect(page).toContain('Removed');
    expect(filesWith(built, 'taken', WORDS)).toEqual([]);
  });

  test('says on the page that there is more than it may show', () => {
    const pages = pagesOf({ folder: built.folder, base: '/', url: '' });
    for (const mark of ['partly', 'single', 'closed']) {
      const page = pages.find(({ file }) => file === `articles/trouble-at-the-harbour-of-${mark}/index.html`);
      const notices = page ? find(page, '.notice').map((notice) => toString(notice)) : [];
      expect(notices.join(), mark).toContain('may');
    }
  });
});

describe('what search engines are to leave alone', () => {
  const robots = (built: Built, file: string): string | undefined => {
    const page = pagesOf({ folder: built.folder, base: '/', url: '' }).find((each) => each.file === file);
    const [meta] = page ? find(page, 'meta[name=robots]') : [];
    return meta && attribute(meta, 'content');
  };
  const sitemap = ({ files }: Built): string =>
    [...files].flatMap(([file, text]) => (/sitemap.*\.xml$/u.test(file) ? [text] : [])).join();

  describe.each([
    ['at the root', bySidecar, '/'],
    ['under a path', underPath, '/some/base/'],
  ] as const)('%s', (_, built, base) => {
    test('is one text, which is then in no sitemap', () => {
      expect(robots(built, 'articles/trouble-at-the-harbour-of-hidden/index.html')).toBe('noindex');
      expect(robots(built, 'articles/trouble-at-the-harbour-of-open/index.html')).toBeUndefined();
      expect(sitemap(built)).toContain(`${base}articles/trouble-at-the-harbour-of-open/`);
      expect(sitemap(built)).not.toContain('trouble-at-the-harbour-of-hidden');
    });

    test('is the data of that text as well, and of what was taken out, by the headers of its files', () => {
      const headers = built.files.get('_headers') ?? '';
      const closed = [...headers.matchAll(/^(\S+)\n(?: {2}.*\n)*? {2}X-Robots-Tag: noindex$/gmu)].map(
        ([, path]) => path,
      );
      const files = ['.json', '.bib', '.ris', '.csl.json'];
      const hidden = ['trouble-at-the-harbour-of-hidden', 'earlier-trouble-at-the-harbour-of-hidden'];
      const ids = [...hidden, 'earlier-trouble-at-the-harbour-of-taken'];
      expect(closed).toEqual([
        `${base}data/archive.json`,
        `${base}data/*.csv`,
        ...ids.flatMap((id) => files.map((file) => `${base}articles/${id}${file}`)),
      ]);
    });
  });

  test.each([
    ['at the root', wholeAtRoot, '/'],
    ['under a path', whole, '/some/base/'],
  ] as const)('is the whole archive, %s', (_, built, base) => {
    const [rule] = (built.files.get('_headers') ?? '').split('\n\n');
    expect(rule?.split('\n')[0]).toBe(`${base}*`);
    expect(rule).toContain('\n  X-Robots-Tag: noindex');
    expect(built.files.get('robots.txt')).toContain(`Disallow: ${base}*.json$`);
    expect(robots(built, 'index.html')).toBe('noindex');
    expect(robots(built, 'articles/trouble-at-the-harbour-of-open/index.html')).toBe('noindex');
    expect(sitemap(built)).not.toContain('trouble-at-the-harbour-of-open');
  });
});

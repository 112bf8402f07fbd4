/** What the rights to a text withhold is in no file of the site. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { afterAll, describe, expect, test } from 'vitest';
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

/** What of it an excerpt shows: the standfirst and the first paragraph. */
const BEGINNING = ['quernstone', 'lamplighter'];

interface Built {
  readonly folder: string;
  /** Every file as somebody can read it, packed ones unpacked. */
  readonly files: ReadonlyMap<string, string>;
}

async function build(
  name: string,
  archive: string,
  sidecars: Record<string, string>,
  base = '/',
): Promise<Built> {
  const seeds = join(place, name);
  await mkdir(join(seeds, 'articles'), { recursive: true });
  await writeFile(join(seeds, 'archive.yaml'), archive);
  await writeFile(
    join(seeds, 'actors.yaml'),
    'ann-marlow: {type: person, prefLabel: Ann Marlow}\nharbour-trust: {type: organisation, prefLabel: Harbour Trust}\n',
  );
  await writeFile(
    join(seeds, 'topics.yaml'),
    'wages: {prefLabel: Wages, terms: [strike over wages, storm]}\n',
  );
  for (const [mark, sidecar] of Object.entries(sidecars)) {
    await writeFile(join(seeds, 'articles', `${mark}.txt`), textOf(mark));
    if (sidecar) await writeFile(join(seeds, 'articles', `${mark}.yaml`), sidecar);
  }
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
  closed: 'access: metadata\n',
  hidden: 'noindex: true\n',
};
const bySidecar = await build('by-sidecar', 'title: An archive\n', SIDECARS);
const underPath = await build('under-path', 'title: An archive\n', SIDECARS, '/some/base/');
const whole = await build(
  'whole',
  'access: metadata\nnoindex: true\n',
  { closed: '', partly: 'access: excerpt\n', open: 'access: full\n' },
  '/some/base/',
);

describe.each([
  ['of each text', bySidecar],
  ['of each text of an archive under a path', underPath],
  ['of the archive, which a text may overrule', whole],
] as const)('the access %s', (_, built) => {
  test('publishes a text in full where it is full, so that this test can fail', () => {
    for (const word of except(['turnspit', 'wharfinger', 'zedoary'])) {
      expect(filesWith(built, 'open', [word]).length, word).toBeGreaterThan(3);
    }
    expect(filesWith(built, 'open', ['quernstone']).join()).toMatch(/pagefind\/fragment/u);
  });

  test('publishes of an excerpt its beginning', () => {
    expect(filesWith(built, 'partly', BEGINNING).length).toBeGreaterThan(3);
    expect(filesWith(built, 'partly', except(BEGINNING))).toEqual([]);
  });

  test('publishes of metadata no word of the text, but its headline', () => {
    expect([...built.files.values()].some((text) => text.includes('Trouble at the harbour of closed'))).toBe(
      true,
    );
    expect(filesWith(built, 'closed', WORDS)).toEqual([]);
  });

  test('says on the page that there is more than it may show', () => {
    const pages = pagesOf({ folder: built.folder, base: '/', url: '' });
    for (const mark of ['partly', 'closed']) {
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

    test('is the data of that text as well, by the headers of its files', () => {
      const headers = built.files.get('_headers') ?? '';
      const closed = [...headers.matchAll(/^(\S+)\n(?: {2}.*\n)*? {2}X-Robots-Tag: noindex$/gmu)].map(
        ([, path]) => path,
      );
      const files = ['.json', '.bib', '.ris', '.csl.json'];
      expect(closed).toEqual([
        `${base}data/*`,
        ...files.map((file) => `${base}articles/trouble-at-the-harbour-of-hidden${file}`),
      ]);
    });
  });

  test('is the whole archive', () => {
    const ofAll = /^\/some\/base\/\*\n(?: {2}.*\n)*? {2}X-Robots-Tag: noindex$/mu;
    expect(whole.files.get('_headers')).toMatch(ofAll);
    expect(robots(whole, 'index.html')).toBe('noindex');
    expect(robots(whole, 'articles/trouble-at-the-harbour-of-open/index.html')).toBe('noindex');
    expect(sitemap(whole)).not.toContain('trouble-at-the-harbour-of-open');
  });
});

/** The feeds of an archive that has more articles than they hold, some of them kept from search engines. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from './support/open-browser.ts';
import { publish } from './support/publish.ts';
import { openSearch, shown } from './support/search-page.ts';

const ARTICLES = 64;
const ORIGIN = 'https://archive.example';
const browser = await openBrowser();

/** A word for each number, of letters alone. */
const wordFor = (number: number): string =>
  `qu${[...String(number).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;

/** Two articles for each day; the names of the files do not follow the days. */
const articles = Array.from({ length: ARTICLES }, (_, index) => ({
  id: `the-day-of-the-${wordFor(index)}`,
  file: `${String((index * 37) % ARTICLES).padStart(2, '0')}.txt`,
  day: new Date(Date.UTC(2021, 0, 1 + Math.floor(index / 2))),
  /** Words that no other text has: the first of the text, and the last. */
  words: Array.from({ length: 24 }, (_, place) => wordFor(1000 * (index + 1) + place)),
  noindex: index % 8 === 7,
}));

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const textOf = ({ id, day, words }: (typeof articles)[number]): string => `The day of the ${id.slice(15)}

${inWords.format(day)}

Ann Marlow spoke of the ${words.slice(0, 8).join(' ')}, and the strike over wages went on all the same.

The storm and the strike over wages had kept the ${words.slice(8, 16).join(' ')} in, Ann Marlow said.

Nobody could say when the ${words.slice(16).join(' ')} would come.
`;

const place = await mkdtemp(join(tmpdir(), 'dossier-feeds-'));
const seeds = join(place, 'archive');
await mkdir(join(seeds, 'articles'), { recursive: true });
for (const article of articles) {
  const file = join(seeds, 'articles', article.file);
  await writeFile(file, textOf(article));
  if (article.noindex) await writeFile(file.replace('.txt', '.yaml'), 'noindex: true\n');
}
await writeFile(join(seeds, 'actors.yaml'), 'ann-marlow: {type: person, prefLabel: Ann Marlow}\n');
await writeFile(join(seeds, 'topics.yaml'), 'wages: {prefLabel: Wages, terms: [strike over wages, storm]}\n');
const published = [
  await publish(seeds, join(place, 'root'), '/', ORIGIN),
  await publish(seeds, join(place, 'based'), '/some/base/', ORIGIN),
];
afterAll(async () => {
  await Promise.all(published.map(({ stop }) => stop()));
  await rm(place, { recursive: true });
});

/** Newest first; of one day, in the order of their files. */
const newestFirst = articles.toSorted(
  (one, other) => other.day.getTime() - one.day.getTime() || (one.file < other.file ? -1 : 1),
);
const listed = newestFirst.filter(({ noindex }) => !noindex);
const hidden = newestFirst.filter(({ noindex }) => noindex);

const Items = z.object({
  items: z.array(
    z.object({ url: z.string(), content_html: z.string().optional(), content_text: z.string().optional() }),
  ),
});

describe.each(published.map(({ site }) => [site.base, site] as const))('below %s', (base, site) => {
  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  const addressOf = ({ id }: { id: string }): string => `${ORIGIN}${base}articles/${id}/`;

  test.each([
    ['the archive', '', 50],
    ['an actor', 'actors/ann-marlow/', 20],
    ['a topic', 'topics/wages/', 20],
  ] as const)(
    'the feeds of %s have its latest, newest first and those of a day in one order',
    (_, path, most) => {
      const expected = listed.slice(0, most).map(addressOf);
      expect(expected).toHaveLength(most);
      expect(Items.parse(JSON.parse(read(`${path}feed.json`))).items.map(({ url }) => url)).toEqual(expected);
      expect(parseRssFeed(read(`${path}rss.xml`)).items?.map(({ link }) => link)).toEqual(expected);
      expect(
        parseAtomFeed(read(`${path}atom.xml`)).entries?.map(
          ({ links }) => links?.find(({ rel }) => rel === 'alternate')?.href,
        ),
      ).toEqual(expected);
    },
  );

  test('that of the archive has the texts in full, the others have their beginnings', () => {
    for (const [path, most, isInFull] of [
      ['', 50, true],
      ['actors/ann-marlow/', 20, false],
      ['topics/wages/', 20, false],
    ] as const) {
      const files = ['feed.json', 'rss.xml', 'atom.xml'].map((file) => read(path + file));
      for (const { words } of listed.slice(0, most))
        for (const text of files) {
          expect(text).toContain(words[0]);
          expect(text.includes(words.at(-1) ?? ''), path).toBe(isInFull);
        }
    }
  });

  test('what search engines are to leave alone is in no feed and no sitemap, but readers find it', async () => {
    const feeds = ['', 'actors/ann-marlow/', 'topics/wages/', 'changes/'].flatMap((path) =>
      ['feed.json', 'rss.xml', 'atom.xml'].map((file) => path + file),
    );
    for (const file of [...feeds, 'sitemap.xml']) {
      const text = read(file);
      expect(
        hidden.filter(({ id }) => text.includes(id)),
        file,
      ).toEqual([]);
    }
    for (const article of listed) expect(read('sitemap.xml')).toContain(`<loc>${addressOf(article)}</loc>`);

    const page = await browser.newPage();
    const [first] = hidden;
    await openSearch(page, site, `q=${first?.words[0] ?? ''}`);
    expect(await shown(page)).toEqual([first?.id]);
    await page.close();
  });
});

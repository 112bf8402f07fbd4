/** What feeds, sitemap and robots.txt give of articles that are not for everybody. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { GET as robots } from '../../../src/pages/robots.txt.ts';
import { provideArchive, theArchive } from '../../../src/site/archive.ts';
import { archiveFeed, topicFeed } from '../../../src/site/feeds.ts';
import { writeSitemap } from '../../../src/site/write-sitemap.ts';
import { temporaryFolder, type Files } from '../../support/temporary-folder.ts';

const text = (headline: string, secret: string): string =>
  `${headline}\n\nThe ${headline.toLowerCase()} was opened today.\n\nThe ${secret} is further down, where few readers go.\n`;

/** Builds and provides an archive of three texts, whose sidecars and settings are given. */
function provide(files: Files): void {
  const folder = temporaryFolder({
    'articles/a.txt': text('North harbour', 'first secret'),
    'articles/b.txt': text('South harbour', 'second secret'),
    'articles/c.txt': text('West harbour', 'third secret'),
    'topics.yaml': 'ports:\n  prefLabel: Ports\n  terms: [harbour]\n',
    ...files,
  });
  provideArchive(buildArchive(folder).value);
}

const titles = (): string[] =>
  archiveFeed()
    .entries.map(({ title }) => title)
    .sort();

describe('a feed', () => {
  it('gives the text in full, in the part that may be shown, or not at all', () => {
    provide({
      'articles/b.yaml': 'access: excerpt\n',
      'articles/c.yaml': 'access: metadata\n',
    });
    const htmlOf = Object.fromEntries(archiveFeed().entries.map(({ title, html }) => [title, html]));
    expect(htmlOf['North harbour']).toContain('first secret');
    expect(htmlOf['South harbour']).toBe('<p>The south harbour was opened today.</p>');
    expect(htmlOf['West harbour']).toBe('');
    expect(JSON.stringify([archiveFeed(), ...[...theArchive().topics.values()].map(topicFeed)])).not.toMatch(
      /second secret|third secret|west harbour was/u,
    );
  });

  it('leaves out what search engines may not list, which read feeds as well', () => {
    provide({ 'articles/b.yaml': 'noindex: true\n' });
    expect(titles()).toEqual(['North harbour', 'West harbour']);
  });

  it('is for readers all the same where the whole archive is not to be listed', () => {
    provide({ 'archive.yaml': 'noindex: true\n' });
    expect(titles()).toEqual(['North harbour', 'South harbour', 'West harbour']);
  });
});

describe('the sitemap', () => {
  const pages = [
    '',
    '404/',
    'offline/absent/',
    'search/',
    'articles/north-harbour/',
    'articles/south-harbour/',
    'actors/é/',
  ];
  const home = new URL('https://archive.example/b/');

  async function sitemap(): Promise<string | null> {
    const folder = temporaryFolder({});
    await writeSitemap(pathToFileURL(`${folder}/`), pages, home, theArchive());
    const file = join(folder, 'sitemap.xml');
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  it('lists what may be listed', async () => {
    provide({ 'articles/b.yaml': 'noindex: true\n' });
    expect([...((await sitemap()) ?? '').matchAll(/<loc>([^<]*)/gu)].map(([, loc]) => loc)).toEqual([
      'https://archive.example/b/',
      'https://archive.example/b/actors/%C3%A9/',
      'https://archive.example/b/articles/north-harbour/',
      'https://archive.example/b/search/',
    ]);
  });

  it('is not there where nothing may be', async () => {
    provide({ 'archive.yaml': 'noindex: true\n' });
    expect(await sitemap()).toBeNull();
  });
});

describe('robots.txt', () => {
  it('closes the files beside a page that may not be listed, and lets in to the page, which says so', async () => {
    provide({ 'articles/b.yaml': 'noindex: true\n' });
    const lines = (await robots().text()).split('\n');
    expect(lines).toEqual(['User-agent: *', 'Disallow: /articles/south-harbour.', '']);
  });

  it('closes all files of an archive that may not be listed', async () => {
    provide({ 'archive.yaml': 'noindex: true\n' });
    expect(await robots().text()).toContain('Disallow: /*.json$\n');
  });
});

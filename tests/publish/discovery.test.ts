/** What lets crawlers and browsers find the archive. */
import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { ArchiveDescription } from '../../src/archive/entries.ts';
import { toOpenSearch } from '../../src/publish/open-search.ts';
import { toRobots } from '../../src/publish/robots.ts';
import { toSitemap } from '../../src/publish/sitemap.ts';

const addressOf = (path: string) => `https://archive.example/${path}`;
const pagesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: addressOf(`articles/${index}/`), changed: null }));
const addressesOf = (count: number) => pagesOf(count).map(({ address }) => address);
const locsIn = (xml = ''): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, loc = '']) => loc);

describe('a sitemap', () => {
  it('is one file of up to fifty thousand addresses', () => {
    const files = toSitemap(pagesOf(50_000), addressOf);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(locsIn(files.get('sitemap.xml'))).toEqual(addressesOf(50_000));
  });

  it('is an index of parts beyond, which hold every address once', () => {
    const files = toSitemap(pagesOf(50_001), addressOf);
    const parts = ['sitemap-1.xml', 'sitemap-2.xml'];
    expect([...files.keys()]).toEqual(['sitemap.xml', ...parts]);
    expect(files.get('sitemap.xml')).toContain('<sitemapindex');
    expect(locsIn(files.get('sitemap.xml'))).toEqual(parts.map(addressOf));
    expect(parts.flatMap((part) => locsIn(files.get(part)))).toEqual(addressesOf(50_001));
  });

  it('is well formed, and says of a page when it was changed only where that is known', () => {
    const xml = toSitemap(
      [
        { address: addressOf('?a=1&b=<2>'), changed: null },
        { address: addressOf('b/'), changed: '2026-11-21' },
      ],
      addressOf,
    ).get('sitemap.xml');
    expect(() => fromXml(xml ?? '')).not.toThrow();
    expect(xml?.match(/<lastmod>.*?<\/lastmod>/gu)).toEqual(['<lastmod>2026-11-21</lastmod>']);
    expect(xml).toContain(`${addressOf('b/')}</loc><lastmod>2026-11-21`);
  });
});

describe('robots.txt', () => {
  it('closes what it is told to, and names the sitemap', () => {
    expect(toRobots(['/b/articles/x.'], addressOf('sitemap.xml'))).toBe(
      'User-agent: *\nDisallow: /b/articles/x.\n\nSitemap: https://archive.example/sitemap.xml\n',
    );
  });

  it('closes nothing where there is nothing to close', () => {
    expect(toRobots([], null)).toBe('User-agent: *\nDisallow:\n');
  });
});

describe('the description for OpenSearch', () => {
  const title = 'Papers & letters on the harbour of <Westport>, 1890 to 1910';
  const xml = toOpenSearch(ArchiveDescription.parse({ title }), addressOf('search/'));
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  const textOf = (name: string): string | undefined => {
    const element = root?.children.find((node) => node.type === 'element' && node.name === name);
    const text = element?.type === 'element' ? element.children[0] : undefined;
    return text?.type === 'text' ? text.value : undefined;
  };

  it('is well formed, with names no longer than allowed', () => {
    expect(textOf('ShortName')).toBe('Papers & letter…');
    expect(textOf('LongName')).toMatch(/^Papers & letters on the harbour of <Westport>.{0,3}$/u);
    expect(textOf('InputEncoding')).toBe('UTF-8');
  });

  it('leads to the search page', () => {
    expect(xml).toContain('template="https://archive.example/search/?q={searchTerms}"');
  });
});

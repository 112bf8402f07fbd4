import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerRules, toHeadersFile } from '../../src/publish/headers.ts';

const POLICY = "default-src 'none'; script-src 'self';";
const published = { base: '/', policy: POLICY, noindex: false, notIndexed: [], removed: [] };

const robotsIn = (rules: ReturnType<typeof headerRules>): string[] =>
  rules.filter(({ headers }) => headers['X-Robots-Tag'] === 'noindex').map(({ path }) => path);

describe('the headers of a site', () => {
  it('ask search engines for nothing where all may be listed', () => {
    expect(robotsIn(headerRules(published))).toEqual([]);
  });

  it('keep the files of an article out of search engines, and the tables that it is in', () => {
    const rules = headerRules({ ...published, base: '/papers/', notIndexed: ['articles/quay.json'] });
    expect(robotsIn(rules)).toEqual([
      '/papers/data/archive.json',
      '/papers/data/*.csv',
      '/papers/articles/quay.json',
    ]);
  });

  it('keep the files of a removed article out of them, and not the tables, in which it is no more', () => {
    expect(robotsIn(headerRules({ ...published, removed: ['articles/quay.json'] }))).toEqual([
      '/articles/quay.json',
    ]);
  });

  it('let search engines list the page of the data, as the sitemap does', () => {
    const rules = headerRules({ ...published, notIndexed: ['articles/quay.json'] });
    const patterns = robotsIn(rules).map((path) => new RegExp(`^${path.replace('*', '.*')}$`, 'u'));
    const isClosed = (path: string) => patterns.some((pattern) => pattern.test(path));
    expect(['/data/', '/data/index.html', '/data/schema.json'].filter(isClosed)).toEqual([]);
    expect(['/data/archive.json', '/data/articles.csv'].filter(isClosed)).toHaveLength(2);
  });

  it('keep a whole archive out of them with one rule', () => {
    const rules = headerRules({ ...published, noindex: true, notIndexed: ['articles/quay.json'] });
    expect(robotsIn(rules)).toEqual(['/*']);
  });

  it('add to the policy of the pages, and take nothing from it', () => {
    const [first] = headerRules(published);
    expect(first?.headers['Content-Security-Policy']).toBe(`${POLICY} frame-ancestors 'none'`);
  });

  it('are written as a path to a line, with its headers indented below', () => {
    const rules = [
      { path: '/*', headers: { A: 'b', C: 'd' } },
      { path: '/e', headers: { F: 'g' } },
    ];
    expect(toHeadersFile(rules)).toBe('/*\n  A: b\n  C: d\n\n/e\n  F: g\n');
  });

  describe('are those of the recipe for nginx', () => {
    const [, recipe = ''] = /^```nginx\n(.*?)^```$/msu.exec(readFileSync('README.md', 'utf8')) ?? [];

    it('for every file, where the pages state their policy alone', () => {
      const lines = recipe.matchAll(/^ {2}add_header (?<name>\S+) (?<value>.+) always;$/gmu);
      const sent = Object.fromEntries(
        [...lines].map(({ groups }) => [groups?.['name'], groups?.['value']?.replace(/^"|"$/gu, '')]),
      );
      const [first] = headerRules({ ...published, policy: '' });
      expect(sent).toEqual({
        ...first?.headers,
        'Content-Security-Policy': "frame-ancestors 'none'",
        'Cache-Control': '$dossier_cache',
        'Access-Control-Allow-Origin': '$dossier_open',
      });
    });

    it.each(['/', '/papers/'])('for some of them, below %s', (base) => {
      const [, hashed = '', forEver] = /"~(\S+)"\s+"(.+)";/u.exec(recipe) ?? [];
      const [, data = ''] = /\$dossier_open \{ ~(\S+) "\*";/u.exec(recipe) ?? [];
      const [, ...others] = headerRules({ ...published, base });
      expect(others).toHaveLength(6);
      for (const { path, headers } of others) {
        const file = path.replace('*', 'name');
        expect(new RegExp(hashed, 'u').test(file), path).toBe(headers['Cache-Control'] === forEver);
        expect(new RegExp(data, 'u').test(file), path).toBe('Access-Control-Allow-Origin' in headers);
      }
    });
  });
});

import { describe, expect, test } from 'vitest';
import { importsOf, readModules } from './support/read-modules.ts';
import { findBreaches } from './support/walls.ts';

describe('the house', () => {
  const modules = readModules('src');

  test('holds its walls', () => {
    expect(findBreaches(modules).join('\n\n')).toBe('');
  });

  test('has every module that an import names', () => {
    const own = [...modules.values()].flat().filter((name) => /^src\/.*\.(?:ts|js|astro)$/u.test(name));
    expect(own.filter((name) => !modules.has(name))).toEqual([]);
    expect(own.length).toBeGreaterThan(20);
  });
});

describe('the watch over the walls', () => {
  const breaches = (...modules: [string, string[]][]) => findBreaches(new Map(modules));

  test('lets imports point down', () => {
    expect(
      breaches(
        ['src/pages/index.astro', ['src/layouts/Page.astro', 'src/site/archive.ts', 'astro:assets']],
        ['src/layouts/Page.astro', ['src/archive/records.ts']],
        ['src/site/archive.ts', ['astro', 'src/archive/build-archive.ts']],
        ['src/archive/build-archive.ts', ['src/archive/read/a.ts', 'src/archive/relate/b.ts']],
        ['src/archive/read/a.ts', ['src/archive/records.ts', 'node:path', 'src/archive/read/c.ts']],
      ),
    ).toEqual([]);
  });

  test.each([
    ['the domain imports Astro', 'src/archive/read/a.ts', 'astro'],
    ['the domain imports a module of Astro', 'src/archive/records.ts', 'astro/zod'],
    ['the domain imports a virtual module of Astro', 'src/archive/build-archive.ts', 'astro:content'],
    ['a published format imports an Astro package', 'src/publish/feed.ts', '@astrojs/rss'],
    ['a body imports a component', 'src/body/render.ts', 'src/components/Name.astro'],
    ['the domain imports the site', 'src/archive/relate/a.ts', 'src/site/links.ts'],
    ['a stage imports another', 'src/archive/annotate/a.ts', 'src/archive/read/b.ts'],
    ['a stage imports what joins the stages', 'src/archive/read/a.ts', 'src/archive/build-archive.ts'],
    ['a leaf imports a stage', 'src/archive/language/en/dates.ts', 'src/archive/read/a.ts'],
    ['a page imports a stage', 'src/pages/index.astro', 'src/archive/read/a.ts'],
    ['a page builds the archive', 'src/pages/index.astro', 'src/archive/build-archive.ts'],
    ['the site imports a page', 'src/site/a.ts', 'src/pages/index.astro'],
  ])('stops it where %s', (_, path, imported) => {
    expect(breaches([path, [imported]])).toEqual([expect.stringContaining(`${path} imports ${imported}: `)]);
  });

  test('stops a module that is in no part of the house', () => {
    expect(breaches(['src/utils/a.ts', []])).toEqual([expect.stringContaining('in no part')]);
  });

  test('stops circles of any length', () => {
    const [a, b, c] = ['src/archive/read/a.ts', 'src/archive/read/b.ts', 'src/archive/read/c.ts'] as const;
    expect(breaches([a, [a]])).toEqual([expect.stringContaining(`${a} -> ${a}: `)]);
    expect(breaches([a, [b]], [b, [c]], [c, [b]])).toEqual([
      expect.stringContaining(`${b} -> ${c} -> ${b}: `),
    ]);
    expect(breaches([a, [b, c]], [b, [c]], [c, []])).toEqual([]);
  });

  test('sees imports of every form', () => {
    const source = `
      import one, { type Two } from './one.ts';
      import type { Three } from '../three.ts';
      export * from './four.ts';
      export { five } from 'five';
      import './six.css?inline';
      // import './comment.ts';
      const seven = await import('./seven.ts');
      const text = "import './text.ts'";
      type Eight = import('./eight.ts').Eight;`;
    expect(importsOf('src/a/b.ts', source)).toEqual([
      'src/a/one.ts',
      'src/three.ts',
      'src/a/four.ts',
      'five',
      'src/a/six.css',
      'src/a/seven.ts',
      'src/a/eight.ts',
    ]);
  });

  test('sees the imports of components and of their scripts', () => {
    const source = `---\nimport Page from '../Page.astro';\n---\n<p>import './text.ts'</p>\n<script>import './click.ts';</script>`;
    expect(importsOf('src/pages/a.astro', source)).toEqual(['src/Page.astro', 'src/pages/click.ts']);
  });
});

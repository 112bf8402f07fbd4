/** The headers that a build writes for hosts that read them: strict, and in nobody's way. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { listenForComplaints } from './support/listen-for-complaints.ts';
import { openBrowser } from './support/open-browser.ts';
import type { Site } from './support/publish.ts';
import { openSearch, status } from './support/search-page.ts';
import { headersOf, rulesOf, serveWithHeaders } from './support/serve-with-headers.ts';
import { attribute, filesOf, find, pagesOf, templatesOf } from './support/site-files.ts';

const browser = await openBrowser();

/** A policy as its directives, in the order of their names. */
const directivesOf = (policy: string): string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .sort();

describe.each(['seeds', 'based'] as const)('the headers of the archive %s', (name) => {
  const built = inject('sites')[name];
  const rules = rulesOf(built);
  const of = (path: string) => headersOf(rules, built.base + path);
  let site: Site;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    ({ site, stop } = await serveWithHeaders(built));
  });
  afterAll(() => stop());

  // What the HTTP Observatory of Mozilla and securityheaders.com look for.
  test('are those that a scanner asks for', () => {
    const headers = of('');
    expect(headers).toMatchObject({
      'cross-origin-embedder-policy': ['require-corp'],
      'cross-origin-opener-policy': ['same-origin'],
      'cross-origin-resource-policy': ['same-origin'],
      'referrer-policy': ['no-referrer'],
      'x-content-type-options': ['nosniff'],
      'x-frame-options': ['DENY'],
    });
    expect(headers['permissions-policy']?.[0]).toMatch(/^[a-z-]+=\(\)(?:, [a-z-]+=\(\))*$/u);
    const policy = directivesOf(headers['content-security-policy']?.[0] ?? '');
    expect(policy).toEqual(
      expect.arrayContaining([
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/u);
  });

  test('speak for a whole host only where the archive has it to itself', () => {
    expect(of('')['strict-transport-security']).toEqual(
      built.base === '/' ? ['max-age=31536000'] : undefined,
    );
    expect(rules.filter(({ path }) => !path.startsWith(built.base))).toEqual([]);
  });

  test('state the policy of every page, and what only a header can', () => {
    const stated = directivesOf(of('')['content-security-policy']?.[0] ?? '');
    for (const page of pagesOf(built)) {
      const [meta] = find(page, 'meta[http-equiv=content-security-policy]');
      const policy = meta ? (attribute(meta, 'content') ?? '') : '';
      expect([...directivesOf(policy), "frame-ancestors 'none'"].sort(), page.path).toEqual(stated);
    }
  });

  test('have hashed files kept for good, and no file that has its name from anything else', () => {
    const forGood = filesOf(built).filter((file) => of(file)['cache-control']?.[0]?.includes('immutable'));
    expect(forGood.length).toBeGreaterThan(5);
    const hashed = filesOf(built).filter((file) =>
      /^(?:_astro\/.+\.[\w-]{8}\.(?:js|css)|pagefind\/(?:fragment\/[\w-]{16}|index\/[\w-]{8}|pagefind\.[\w-]{16})\.pf_\w+)$/u.test(
        file,
      ),
    );
    expect(forGood).toEqual(hashed);
    const others = filesOf(built).filter((file) => !forGood.includes(file));
    const named =
      /^pagefind\/(?:names\/\d+\.json|pagefind(?:-entry|-worker)?\.js(?:on)?|wasm\.unknown\.pagefind)$/u;
    expect(others.filter((file) => /^(?:_astro|pagefind)\//u.test(file) && !named.test(file))).toEqual([]);
    expect(of('service-worker.js')['cache-control']).toEqual(['no-cache']);
  });

  test('go with a type of each file, which nginx knows or its recipe tells it', () => {
    const [, named = ''] = /^ {2}types \{$(.*?)\}$/msu.exec(readFileSync('README.md', 'utf8')) ?? [];
    const known = ['css', 'html', 'js', 'json', 'png', 'txt', 'xml', ...(named.match(/\w+(?=;)/gu) ?? [])];
    const ours = /(?:^_headers|^_redirects|^pagefind\/.+\.(?:pf_\w+|pagefind))$/u;
    const others = filesOf(built).filter((file) => !known.includes(extname(file).slice(1)));
    expect(others.filter((file) => !ours.test(file))).toEqual([]);
  });

  test('name each header once for every file, in lines that Cloudflare reads', () => {
    for (const file of filesOf(built)) {
      const headers = Object.entries(of(file));
      expect(headers.length, file).toBeGreaterThan(5);
      expect(
        headers.filter(([, values]) => values.length > 1),
        file,
      ).toEqual([]);
    }
    const lines = readFileSync(join(built.folder, '_headers'), 'utf8').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
    expect(rules.length).toBeLessThan(100);
  });

  test('let every page be read, searched and kept, without a complaint of the browser', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const { origin } = new URL(site.url);
    const complaints = listenForComplaints(page, origin);
    for (const path of templatesOf(site)) {
      const response = await page.goto(origin + path);
      expect(response?.headers()['x-content-type-options'], path).toBe('nosniff');
    }
    await openSearch(page, site, 'q=Velayati');
    expect(await status(page)).toBe('2 articles');
    await page.goto(`${site.url}offline/`);
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await page.getByRole('status').filter({ hasText: 'It is the archive as it is now' }).waitFor();
    await context.setOffline(true);
    await openSearch(page, site, 'q=Velayati');
    expect(await status(page)).toBe('2 articles');
    expect(complaints).toEqual([]);
  });

  test('are kept with each page of a copy: what a page may do is the same offline', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${site.url}offline/`);
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await page.getByRole('status').filter({ hasText: 'It is the archive as it is now' }).waitFor();
    await context.setOffline(true);
    const response = await page.goto(`${site.url}about/`);
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

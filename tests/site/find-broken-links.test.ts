import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrokenLinks } from './support/find-broken-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const target = '<p id="here">Here</p><p id="né">There</p>';

/** What is wrong with one address on the page `/base/a/` of a site that has `/base/b/` and `/base/c.json`. */
function faultsOf(html: string): readonly string[] {
  const files = { 'a/index.html': html, 'b/index.html': target, 'c.json': '{}', 'index.html': '' };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return findBrokenLinks({ folder, base: '/base/', url: 'http://localhost:1/base/' });
}

test.each([
  '/base/',
  '/base/b/',
  '/base/b/?q=1#here',
  '../b/#n%C3%A9',
  '#own',
  '/base/b/#:~:text=here',
  '/base/c.json',
  'https://example.org/anything',
  'mailto:editor@example.org',
])('%s leads somewhere', (address) => {
  expect(faultsOf(`<a id="own" href="${address}">text</a>`)).toEqual([]);
});

test.each([
  ['/base/nothing/', 'leads to no file'],
  ['/base/b', 'leads to no file'],
  ['/b/', 'is outside the base path'],
  ['/base/b/#gone', 'leads to no anchor'],
  ['#gone', 'leads to no anchor'],
  ['http://[', 'is no address'],
])('%s does not: it %s', (address, fault) => {
  expect(faultsOf(`<a href="${address}">text</a>`)).toEqual([`/base/a/: ${address} ${fault}`]);
});

test.each(['<img src="/base/x.png">', '<form action="/base/x/"></form>', '<link href="/base/x.css">'])(
  '%s is followed as well',
  (html) => {
    expect(faultsOf(html)).toHaveLength(1);
  },
);

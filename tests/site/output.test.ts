/** What holds for every file of every built site, without a browser. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { findBrokenLinks } from './support/find-broken-links.ts';
import { attribute, filesOf, find, pagesOf } from './support/site-files.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // The title of an article's page is its headline, however long.
    'long-title': 'off',
    // Paragraphs are verbatim, with what spaces they have.
    'no-trailing-whitespace': 'off',
    // HTML has no element for the suggestions of a combobox.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // A search box is sent with Enter, and filters act at once: neither needs a button.
    'wcag/h32': 'off',
  },
});

describe.each(Object.entries(inject('sites')))('the site of the archive %s', (_, site) => {
  const pages = pagesOf(site);
  /** Pages that a reader opens to read; searching and keeping a copy are a script's work. */
  const readingPages = pages.filter(({ file }) => !/^(?:search|offline)\/index\.html$/u.test(file));

  test('has a home page, a page of its own for what is not found, and the rest', () => {
    expect(filesOf(site)).toEqual(expect.arrayContaining(['index.html', '404.html', 'about/index.html']));
    expect(pages.length).toBeGreaterThan(8);
  });

  test('has no broken link and no broken anchor', () => {
    expect(findBrokenLinks(site)).toEqual([]);
  });

  test('is valid HTML', async () => {
    const faults = new Map<string, string[]>();
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { ruleId, message, line } of results.flatMap((result) => result.messages)) {
        const fault = `${ruleId}: ${message}`;
        faults.set(fault, [...(faults.get(fault) ?? []), `${path}:${line}`]);
      }
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });

  test('asks no other origin for anything', () => {
    const loads =
      'script[src], img, iframe, object, embed, video, audio, source, form, link:not([rel=canonical])';
    const addresses = pages.flatMap((page) =>
      find(page, loads).flatMap((element) =>
        ['src', 'srcSet', 'href', 'data', 'action'].map((name) => attribute(element, name) ?? ''),
      ),
    );
    const styles = filesOf(site)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(site.folder, file), 'utf8'));
    const inStyles = [...styles, ...pages.map(({ html }) => html)].flatMap((text) =>
      [...text.matchAll(/url\(\s*["']?(?<address>[^"')]+)|@import\s+["'](?<imported>[^"']+)/gu)].map(
        ({ groups }) => groups?.['address'] ?? groups?.['imported'] ?? '',
      ),
    );
    expect([...addresses, ...inStyles].filter((address) => /^\s*(?:[a-z]+:)?\/\//iu.test(address))).toEqual(
      [],
    );
  });

  test('has one heading, a title of its own and a language on every page', () => {
    for (const page of pages) {
      expect(find(page, 'h1'), page.path).toHaveLength(1);
      expect(find(page, 'html[lang]'), page.path).toHaveLength(1);
    }
    const titles = pages.map((page) =>
      find(page, 'title')
        .map((title) => toString(title))
        .join(),
    );
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('has one script of less than a kilobyte on a page to read, and no other', () => {
    for (const page of readingPages) {
      const scripts = find(page, 'script:not([type="application/ld+json"])');
      expect(scripts.length, page.path).toBeLessThanOrEqual(1);
      for (const script of scripts) {
        expect(attribute(script, 'src'), page.path).toBeUndefined();
        expect(Buffer.byteLength(toString(script)), page.path).toBeLessThan(1024);
      }
    }
  });

  test('has no handler or style in an attribute, which the security policy would refuse', () => {
    for (const page of pages) {
      const names = find(page, '*').flatMap((element) => Object.keys(element.properties));
      expect(
        names.filter((name) => /^(?:on[A-Z]|style$)/u.test(name)),
        page.path,
      ).toEqual([]);
    }
  });

  test('says nothing of the machine that built it', () => {
    const places = [resolve('.'), site.folder, process.env['HOME'] ?? ''].filter((place) => place.length > 5);
    for (const file of filesOf(site)) {
      const bytes = readFileSync(join(site.folder, file), 'latin1');
      expect(
        places.filter((place) => bytes.includes(place)),
        file,
      ).toEqual([]);
    }
  });
});

/** Everything leads to its passage: each link is followed on the built site, and the words stand there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { attribute, find, pagesOf, type Page } from './support/site-files.ts';

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A field that the text states; its words may go on over the next lines. */
const isStated = (value: unknown): value is { basis: 'stated'; line: number; text: string } =>
  typeof value === 'object' && value !== null && 'basis' in value && value.basis === 'stated';

describe.each(['seeds', 'based', 'copies'] as const)('on the site of the archive %s', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site);
  const { articles } = JSON.parse(readFileSync(join(site.folder, 'data/archive.json'), 'utf8')) as {
    articles: ArticleRecord[];
  };
  const places = new Map<string, string>();
  for (const { path, tree } of pages)
    for (const element of find({ tree } as Page, '[id]'))
      places.set(`${path}#${attribute(element, 'id')}`, squash(toString(element)));

  /** The words at the other end of a link. */
  const wordsAt = (page: Page, link: Element): string => {
    const { pathname, hash } = new URL(
      attribute(link, 'href') ?? '',
      `https://archive.example${encodeURI(page.path)}`,
    );
    return places.get(decodeURI(pathname) + decodeURIComponent(hash)) ?? '';
  };

  /** The links of a kind whose words, between ellipses and quotation marks of ours, are not where they lead. */
  const astray = (selector: string): string[] =>
    pages.flatMap((page) =>
      find(page, selector).flatMap((link) => {
        const there = wordsAt(page, link);
        const words = squash(toString(link))
          .split(/\s*…\s*/u)
          .filter(Boolean);
        return words.every((run) => there.includes(run))
          ? []
          : [`${page.path} → ${attribute(link, 'href')}: ${squash(toString(link))}`];
      }),
    );

  test('every sentence shown anywhere stands at the passage that it leads to', () => {
    expect(pages.flatMap((page) => find(page, '.passages li:not(.more) > a')).length).toBeGreaterThan(0);
    expect(astray('.passages li:not(.more) > a')).toEqual([]);
  });

  test('every stated field has a link to the line that states it', () => {
    const stated = articles.flatMap((article) =>
      Object.entries(article).flatMap(([field, value]) =>
        isStated(value) ? [{ id: article.id, field, ...value }] : [],
      ),
    );
    expect(stated.length).toBeGreaterThan(0);
    const wrong = stated.filter(({ id, field, line, text }) => {
      const path = `${site.base}articles/${id}/`;
      const page = pages.find((one) => one.path === path);
      const links = page ? find(page, `#field-${field} + dd a.basis-stated`) : [];
      const isLinked = links.some((link) => attribute(link, 'href') === `#line-${line}`);
      const [firstLine = ''] = text.split('\n');
      return !isLinked || !places.get(`${path}#line-${line}`)?.includes(squash(firstLine));
    });
    expect(wrong).toEqual([]);
  });

  test('every mention, quotation, date and topic of the data stands in the passage that it names', () => {
    const lost = articles.flatMap(({ id, mentions, dates, topics, quotations, paragraphs, published }) => {
      const texts = new Map(paragraphs.map(({ id: place, text }) => [place, text]));
      const evidence = published.basis === 'inferred' ? (published.evidence ?? []) : [];
      const spans = [
        ...mentions,
        ...dates,
        ...topics.flatMap((topic) => topic.evidence),
        ...evidence,
        ...quotations.flatMap(({ segments }) =>
          segments.map((segment) => ({
            ...segment,
            text: texts.get(segment.paragraph)?.slice(segment.start, segment.end) ?? '',
          })),
        ),
      ];
      return spans.filter(
        ({ paragraph, text }) =>
          text === '' || !places.get(`${site.base}articles/${id}/#${paragraph}`)?.includes(squash(text)),
      );
    });
    expect(lost).toEqual([]);
  });
});

/** What search finds, in a real browser, against plain evaluations of the published data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { openBrowser, openPage } from './support/open-browser.ts';
import {
  archiveOf,
  countsOf,
  folded,
  labelsOf,
  openSearch,
  searchFor,
  settled,
  shown,
  status,
  textsOf,
} from './support/search-page.ts';

const browser = await openBrowser();
const { seeds } = inject('sites');

describe('names', () => {
  const { articles, actors } = archiveOf(seeds);
  test('find under any label every article that mentions the actor, and under its exact words just these', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds);
    for (const actor of actors) {
      const mentioned = articles.filter(({ mentions }) =>
        mentions.some((mention) => mention.actor === actor.id),
      );
      for (const label of labelsOf(actor)) {
        await searchFor(page, label);
        expect(await shown(page), label).toEqual(expect.arrayContaining(mentioned.map(({ id }) => id)));
        expect(await page.locator('[data-notes]').innerText(), label).toContain(actor.prefLabel);

        await page.getByRole('link', { name: 'Search only for' }).click();
        await settled(page);
        const holding = articles.filter((article) =>
          textsOf(article).some((text) => text.includes(folded(label))),
        );
        expect((await shown(page)).toSorted(), label).toEqual(holding.map(({ id }) => id).toSorted());
      }
    }
  });

  test('that are misspelt are answered with names of the archive', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds, 'q=Riabkow');
    expect(await status(page)).toBe('0 articles');
    await page.getByRole('link', { name: 'Sergei Ryabkov' }).click();
    await settled(page);
    expect(await status(page)).toBe('2 articles');
  });
});

describe('a headline', () => {
  test('that holds the words asked for comes first', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds);
    for (const { id, headline } of archiveOf(seeds).articles) {
      await searchFor(page, headline.value ?? '');
      expect((await shown(page))[0]).toBe(id);
    }
  });
});

describe('the language of queries', () => {
  const { articles } = archiveOf(seeds);
  const textOf = (article: ArticleRecord): string => textsOf(article).join('|');
  const words = [...new Set(articles.flatMap((article) => textOf(article).match(/\p{L}{3,}/gu) ?? []))];
  const phrases = articles.flatMap((article) => textOf(article).match(/\p{L}+ \p{L}+(?= )/gu) ?? []);
  const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

  test('takes a phrase, words beside it, exclusions and either of two', async () => {
    const page = await openPage(browser);
    await openSearch(page, seeds);
    await fc.assert(
      fc.asyncProperty(
        oneOf(phrases),
        oneOf(words),
        oneOf(words),
        oneOf(words),
        async (phrase, one, other, not) => {
          await searchFor(page, `"${phrase}" "${one}" OR "${other}" -"${not}"`);
          const expected = articles.filter((article) => {
            const text = textOf(article);
            const has = (words: string) => text.includes(` ${words} `);
            return has(phrase) && (has(one) || has(other)) && !has(not);
          });
          expect((await shown(page)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 40, seed: 5 },
    );
  });
});

describe('filters', () => {
  const { articles, actors } = archiveOf(seeds);
  const actorsOf = Map.groupBy(
    actors.flatMap(({ id }) => {
      const page = readFileSync(join(seeds.folder, `actors/${id}.json`), 'utf8');
      const { articles: named } = JSON.parse(page) as { articles: readonly { id: string }[] };
      return named.map((article) => ({ actor: id, article: article.id }));
    }),
    ({ article }) => article,
  );
  const groups = {
    actor: ({ id }: ArticleRecord) => (actorsOf.get(id) ?? []).map(({ actor }) => actor),
    topic: ({ topics }: ArticleRecord) => topics.map(({ topic }) => topic),
    publisher: ({ publisher }: ArticleRecord) => (publisher.value === null ? [] : [publisher.value]),
    year: ({ published: { value } }: ArticleRecord) => periodsOf(value ?? ''),
    language: ({ language }: ArticleRecord) => (language.value === null ? [] : [language.value]),
  };
  /** The year of a date, and its month where it lies within one. */
  const periodsOf = (edtf: string): string[] => {
    const months = new Set(edtf.split('/').map((end) => end.slice(0, 7)));
    return [edtf.slice(0, 4), ...(months.size === 1 ? months : [])].filter(Boolean);
  };
  type Group = keyof typeof groups;
  const names = Object.keys(groups) as Group[];
  const choices = fc.record(
    Object.fromEntries(
      names.map((group) => [
        group,
        fc.uniqueArray(fc.constantFrom(...articles.flatMap(groups[group])), { maxLength: 2 }),
      ]),
    ) as Record<Group, fc.Arbitrary<string[]>>,
  );

  test('agree with an evaluation of the published data, with counts and order', async () => {
    const page = await openPage(browser);
    await fc.assert(
      fc.asyncProperty(choices, fc.constantFrom('newest', 'oldest'), async (chosen, sort) => {
        const passes = (article: ArticleRecord, group: Group) =>
          chosen[group].length === 0 || groups[group](article).some((id) => chosen[group].includes(id));
        const dates = new Map(articles.map(({ id, published }) => [id, published.value?.slice(0, 10) ?? '']));
        const expected = articles.filter((article) => names.every((group) => passes(article, group)));
        const parameters = new URLSearchParams([
          ...names.flatMap((group) => chosen[group].map((id) => [group, id])),
          ['sort', sort],
        ]);
        await openSearch(page, seeds, parameters.toString());

        const found = await shown(page);
        expect(found.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
        const days = found.map((id) => dates.get(id) ?? '').filter((day) => day !== '');
        expect(days).toEqual(sort === 'oldest' ? days.toSorted() : days.toSorted().reverse());
        expect(await status(page)).toBe(expected.length === 1 ? '1 article' : `${expected.length} articles`);
        for (const group of names) {
          const others = articles.filter((article) =>
            names.every((name) => name === group || passes(article, name)),
          );
          for (const [id, count] of await countsOf(page, group)) {
            const having = others.filter((article) => groups[group](article).includes(id));
            expect(count, `${group} ${id}`).toBe(having.length);
          }
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Archive, Day } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import { pagesOfDays, yearsOfDays } from '../../../src/site/years.ts';
import { articleNaming } from '../../support/articles.ts';

const { value: archive } = buildArchive('tests/site/archives/texts-only');
const article = articleNaming('one', [['Alpha']]);

/** A day of which so many articles tell. */
const dayOf = (edtf: string, accounts = 1): Day => ({
  edtf,
  accounts: Array.from({ length: accounts }, () => ({ article, dates: [] })),
  published: [],
});

function provide(chronology: readonly Day[]): void {
  const changed: Archive = { ...archive, chronology };
  provideArchive(changed);
}

describe('the chronology', () => {
  it('has fewer days on a page where articles tell much of them', () => {
    const days = Array.from({ length: 20 }, (_, index) => dayOf(`2018-01-${index + 10}`, 1000));
    provide(days);
    const pages = pagesOfDays();
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.flatMap(({ part }) => part.items)).toEqual(days);
  });

  it('leads from a year to the page that its first day stands on', () => {
    provide(Array.from({ length: 30 }, (_, index) => dayOf(String(1990 + index), 12)));
    const pages = new Map(pagesOfDays().map(({ page, part }) => [page ?? '', part.items]));
    for (const { year, address } of yearsOfDays()) {
      const page = address.slice(0, address.indexOf('#')).replace(/\/$/u, '');
      expect(pages.get(page)?.map(({ edtf }) => edtf)).toContain(year);
    }
  });

  it('is told by decades where it is long, and counts the same', () => {
    provide(Array.from({ length: 200 }, (_, index) => dayOf(String(1800 + index))));
    const spans = yearsOfDays();
    expect(spans.map(({ year }) => year)).toEqual(
      Array.from({ length: 20 }, (_, index) => `${180 + index}0s`),
    );
    expect(spans.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(200);
  });
});

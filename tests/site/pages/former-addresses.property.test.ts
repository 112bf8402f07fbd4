/** Whatever becomes of an archive, each page that was recorded is there in the next build, or leads to one that is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { joinArticles } from '../../../src/archive/build-archive.ts';
import { ActorEntry, ArchiveDescription } from '../../../src/archive/entries.ts';
import { dateLedger } from '../../../src/archive/ledger/date-ledger.ts';
import type { Ledger } from '../../../src/archive/ledger-entries.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import { formerAddresses, knownPages } from '../../../src/site/former-addresses.ts';
import { listPages } from '../../../src/site/list-pages.ts';
import { removedIn } from '../../../src/site/removed.ts';
import { NO_LEDGER, written } from '../../archive/ledger/made-up-archive.ts';
import { articleNaming } from '../../support/articles.ts';

/** The archive at a time. */
interface Edition {
  readonly articles: number;
  /** The articles are of so many years, in turn. */
  readonly years: number;
  /** The actors that there are, by their number: the articles that name one are those of its multiples. */
  readonly actors: readonly number[];
  /** Of those, the actor that has another id, which the archivist has said. */
  readonly renamed: number;
  readonly isRecorded: boolean;
}

const NUMBERS = [1, 2, 3, 4];

const edition = fc.record<Edition>({
  // A page of a list has 66 at most.
  articles: fc.constantFrom(0, 3, 66, 67, 150),
  years: fc.constantFrom(1, 2, 3),
  actors: fc.subarray(NUMBERS),
  renamed: fc.constantFrom(0, ...NUMBERS),
  isRecorded: fc.boolean(),
});

function archiveOf({ articles, years, actors, renamed }: Edition, ledger: Ledger): Archive {
  const idOf = (number: number) => (number === renamed ? `other-${number}` : `actor-${number}`);
  const annotated = Array.from({ length: articles }, (_, index) => {
    const named = actors.filter((number) => index % number === 0).map(idOf);
    const article = articleNaming(`text-${String(index).padStart(3, '0')}`, [named, [`word-${index}`]]);
    const year = String(2001 + (index % years));
    return {
      article: {
        ...article,
        published: { value: year, basis: 'supplied', note: 'made up' } as const,
        mentions: article.mentions.filter(({ actor }) => named.includes(actor)),
        quotations: named.slice(0, 1).map((speaker) => ({
          id: 'q-0',
          speaker,
          speakerText: null,
          cue: null,
          text: speaker,
          segments: [{ paragraph: 'p-0', start: 0, end: speaker.length }],
          partial: false,
        })),
      },
      lines: [],
    };
  });
  const entries = actors.map((number): [string, ActorEntry] => {
    const formerly = number === renamed ? [`actor-${number}`] : [];
    return [idOf(number), ActorEntry.parse({ type: 'person', prefLabel: `Actor ${number}`, formerly })];
  });
  const { value } = joinArticles(annotated, {
    description: ArchiveDescription.parse({}),
    actors: new Map(entries),
    topics: new Map(),
    ledger,
  });
  return value;
}

/** The pages that are there whatever is in an archive. */
const LASTING = ['actors', 'articles', 'changes', 'chronology', 'coverage', 'dates', 'quotations', 'topics'];

describe('pages of lists', { timeout: 120_000 }, () => {
  it('follow an id that has changed, though nobody has recorded them', () => {
    const first = { articles: 150, years: 1, actors: NUMBERS, renamed: 0, isRecorded: false };
    provideArchive(archiveOf(first, NO_LEDGER));
    const last = listPages();
    const archive = archiveOf({ ...first, renamed: 2 }, NO_LEDGER);
    provideArchive(archive);
    const gone = [...last].filter((page) => !listPages().has(page));
    expect(gone).toEqual(expect.arrayContaining(['actors/actor-2/page/2', 'actors/actor-1/actor-2']));
    const moved = new Map(formerAddresses(archive).map(({ from, to, isMoved }) => [from, { to, isMoved }]));
    for (const page of gone) {
      expect(moved.get(page)?.isMoved, page).toBe(true);
      expect(listPages(), page).toContain(moved.get(page)?.to);
    }
  });

  it('that are no more lead on to a page that is there, whatever becomes shorter, is renamed or removed', () => {
    fc.assert(
      fc.property(fc.array(edition, { minLength: 2, maxLength: 5 }), (editions) => {
        let ledger = NO_LEDGER;
        let published = new Set<string>();
        for (const [step, edition] of editions.entries()) {
          const archive = archiveOf(edition, ledger);
          provideArchive(archive);
          const standing = new Set([
            ...LASTING,
            ...[...archive.articles.keys()].map((id) => `articles/${id}`),
            ...[...archive.actors.keys()].map((id) => `actors/${id}`),
            ...removedIn(archive).map(({ kind, id }) => `${kind}/${id}`),
            ...listPages(),
          ]);
          const former = formerAddresses(archive);
          for (const { from, to } of former) {
            expect(standing, `step ${step}`).not.toContain(from);
            expect(standing, `step ${step}: ${from}`).toContain(to);
          }
          const now = standing.union(new Set(former.map(({ from }) => from)));
          expect(former.length + standing.size).toBe(now.size);
          expect([...published].filter((address) => !now.has(address))).toEqual([]);
          if (!edition.isRecorded) continue;
          const dated = dateLedger(archive.ledger, `2026-01-0${step + 1}`);
          ledger = written({ ...dated, pages: knownPages(archive) });
          published = now;
        }
      }),
      { numRuns: 60 },
    );
  });
});

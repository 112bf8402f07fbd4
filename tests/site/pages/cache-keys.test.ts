import { describe, expect, it } from 'vitest';
import type { Archive, Topic } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { ActorEntry, TopicEntry } from '../../../src/archive/entries.ts';
import type { LedgerEntry } from '../../../src/archive/ledger-entries.ts';
import type { ArticleRecord, Quotation } from '../../../src/archive/records.ts';
import { relate } from '../../../src/archive/relate/relate.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import {
  articlePageKey,
  dayKey,
  listKey,
  passageKey,
  statementKey,
  topicKey,
} from '../../../src/site/cache-keys.ts';
import { articleNaming } from '../../support/articles.ts';

const { value: empty } = buildArchive('tests/site/archives/texts-only');

const ADA: ActorEntry = {
  type: 'person',
  prefLabel: 'Ada',
  altLabel: [],
  hiddenLabel: [],
  metonym: [],
  demonym: [],
  role: [],
  exactMatch: [],
  formerly: [],
};
const PORTS: TopicEntry = {
  prefLabel: 'Ports',
  altLabel: [],
  terms: [],
  actors: [],
  broader: [],
  related: [],
  exactMatch: [],
  formerly: [],
};

/** The topic of two copies of one text, of which the second names so many actors. */
function topicOfCopies(...named: string[]): Topic {
  const topics = [{ topic: 'ports', evidence: [] }];
  const copies = [articleNaming('chief', [[]]), articleNaming('copy', [named])];
  const related = relate(
    copies.map((article) => ({ article: { ...article, topics }, lines: [] })),
    { ...empty, actors: new Map([['ada', ADA]]), topics: new Map([['ports', PORTS]]) },
    [[0, 1]],
  );
  provideArchive({ ...empty, ...related });
  const topic = related.topics.get('ports');
  if (!topic) throw new Error('There is no such topic');
  return topic;
}

/** The keys of the second of three pages of a list, before all has moved up by one item and after. */
function keysOfSecondPage<T>(itemOf: (number: number) => T, keyOfItem: (item: T) => unknown): string[] {
  provideArchive(empty);
  return [0, 1].map((first) => {
    const items = Array.from({ length: 50 }, (_, index) => itemOf(50 + first + index));
    return listKey({ items, number: 2, numbers: [1, 2, 3], goesOn: false, total: undefined }, keyOfItem);
  });
}

const article = articleNaming('one', [['ada', 'ben']]);

const quotation = (number: number): Quotation => ({
  id: `q-${number}`,
  speaker: null,
  speakerText: null,
  cue: null,
  text: 'x',
  segments: [],
  partial: false,
});

describe('the key of a topic', () => {
  it('is another when an actor appears in a copy that is not listed', () => {
    expect(topicKey(topicOfCopies('ada'))).not.toBe(topicKey(topicOfCopies()));
    expect(topicKey(topicOfCopies())).toBe(topicKey(topicOfCopies()));
  });
});

describe('the key of a page within the items of one article', () => {
  it('tells which of its statements are on it', () => {
    const [one, other] = keysOfSecondPage(
      (number) => ({ article, quotation: quotation(number) }),
      statementKey,
    );
    expect(one).not.toBe(other);
  });

  it('tells which of its passages are on it', () => {
    const [mention] = article.mentions;
    if (!mention) throw new Error('There is no mention');
    const [one, other] = keysOfSecondPage(
      (number) => ({ article, mentions: [{ ...mention, paragraph: `p-${number}` }] }),
      passageKey,
    );
    expect(one).not.toBe(other);
  });

  it('tells which of its days are on it', () => {
    const [one, other] = keysOfSecondPage(
      (number) => ({ edtf: String(1000 + number), accounts: [{ article, dates: [] }], published: [] }),
      dayKey,
    );
    expect(one).not.toBe(other);
  });
});

describe('the key of the page of an article', () => {
  const keyWith = (entry: LedgerEntry): string => {
    const archive: Archive = {
      ...empty,
      articles: new Map<string, ArticleRecord>([[article.id, article]]),
      ledger: {
        file: 'ledger.yaml',
        entries: new Map([[`articles/${article.id}`, entry]]),
        pages: new Set(),
      },
    };
    provideArchive(archive);
    return articlePageKey(article);
  };
  const entry: LedgerEntry = { since: '2026-11-21', fields: {}, changes: [], line: 7 };

  it('does not know on which line of the ledger it stands', () => {
    expect(keyWith({ ...entry, line: 8 })).toBe(keyWith(entry));
  });

  it('is another when a correction is recorded', () => {
    const changes = [{ on: '2026-11-22', corrected: ['headline' as const], returned: false }];
    expect(keyWith({ ...entry, changes })).not.toBe(keyWith(entry));
  });
});

/** Archives in a few words, published one after another with the ledger between them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Archive, Result } from '../../../src/archive/archive.ts';
import { joinArticles } from '../../../src/archive/build-archive.ts';
import { ActorEntry, ArchiveDescription, TopicEntry } from '../../../src/archive/entries.ts';
import { dateLedger } from '../../../src/archive/ledger/date-ledger.ts';
import { formatLedger } from '../../../src/archive/ledger/format-ledger.ts';
import { loadLedger } from '../../../src/archive/load/load-ledger.ts';
import type { Ledger } from '../../../src/archive/ledger-entries.ts';
import type { ReadArticle } from '../../../src/archive/records.ts';
import { articleNaming } from '../../support/articles.ts';

export interface MadeUp {
  /** Headline and text by the path of the text. */
  readonly texts?: Readonly<Record<string, { readonly headline: string; readonly text: string } & Rest>>;
  /** Name by id, or an entry. */
  readonly actors?: Readonly<
    Record<string, string | { readonly name: string; readonly formerly: readonly string[] }>
  >;
  readonly topics?: MadeUp['actors'];
}

type Rest = Partial<Omit<ReadArticle, 'headline'>>;

const folder = mkdtempSync(join(tmpdir(), 'dossier-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

export const NO_LEDGER: Ledger = { file: 'ledger.yaml', entries: new Map(), pages: new Set() };

const supplied = (value: string) => ({ value, basis: 'supplied', note: 'made up' }) as const;

/** The archive of what is made up, with the ledger up to it. */
export function archiveOf(
  { texts = {}, actors = {}, topics = {} }: MadeUp,
  ledger = NO_LEDGER,
): Result<Archive> {
  const articles = Object.entries(texts)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([seed, { headline, text, ...rest }]) => ({
      article: {
        ...articleNaming(seed, [[text]]),
        mentions: [],
        headline: supplied(headline),
        ...rest,
        seed,
      },
      lines: [text],
    }));
  const named = Object.entries(actors).map(([id, entry]) => [id, entryOf(entry)] as const);
  const themes = Object.entries(topics).map(([id, entry]) => [id, entryOf(entry)] as const);
  return joinArticles(articles, {
    description: ArchiveDescription.parse({}),
    actors: new Map(named.map(([id, entry]) => [id, ActorEntry.parse({ type: 'person', ...entry })])),
    topics: new Map(themes.map(([id, entry]) => [id, TopicEntry.parse(entry)])),
    ledger,
  });
}

const entryOf = (entry: string | { readonly name: string; readonly formerly: readonly string[] }) =>
  typeof entry === 'string' ? { prefLabel: entry } : { prefLabel: entry.name, formerly: entry.formerly };

/** The ledger after an archive is published on a day, as its file says it. */
export const record = (madeUp: MadeUp, day: string, ledger = NO_LEDGER): Ledger =>
  written(dateLedger(archiveOf(madeUp, ledger).value.ledger, day));

/** A ledger, written to its file and read back. */
export function written(ledger: Ledger): Ledger {
  return fileOf(formatLedger(ledger));
}

/** The ledger that a file says; throws where it has problems. */
export function fileOf(text: string): Ledger {
  writeFileSync(join(folder, 'ledger.yaml'), text);
  const { value, problems } = loadLedger(folder);
  if (problems.length > 0)
    throw new Error(problems.map(({ message, line }) => `${line}: ${message}`).join('\n'));
  return value;
}

import type { Archive } from '../../src/archive/archive.ts';
import { ArchiveDescription } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';

/** An archive of these articles and nothing else: tests say what matters to them. */
export const bareArchive = (articles: readonly ArticleRecord[], rest: Partial<Archive> = {}): Archive => ({
  description: ArchiveDescription.parse({}),
  articles: new Map(articles.map((article) => [article.id, article])),
  actors: new Map(),
  topics: new Map(),
  chronology: [],
  copies: new Map(),
  savedTexts: new Map(),
  ledger: { file: 'ledger.yaml', entries: new Map(), pages: new Set() },
  ...rest,
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder, Result } from '../archive.ts';
import { ArchiveDescription } from '../records.ts';

/** Placeholder of the skeleton: only the texts directly in `articles/`, taken for UTF-8. */
export function loadFolder(directory: string): Result<Folder> {
  const articles = join(directory, 'articles');
  return {
    value: {
      description: ArchiveDescription.parse({}),
      actors: new Map(),
      topics: new Map(),
      sources: readdirSync(articles)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({
          seed: name,
          file: join(articles, name),
          lines: readFileSync(join(articles, name), 'utf8').split(/\r\n|\n|\r/u),
        })),
    },
    problems: [],
  };
}

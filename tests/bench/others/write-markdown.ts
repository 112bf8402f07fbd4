/**
 * Writes an archive as Markdown, as other programs that make sites would have it: `node write-markdown.ts
 * ARCHIVE FOLDER`. Whom and what the articles name stands in their heads: it is given to these programs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildArchive } from '../../../src/archive/build-archive.ts';

/** The head of an article. */
export interface FrontMatter {
  readonly layout: 'article';
  readonly title: string;
  /** `2018-07-11`. */
  readonly date: string;
  /** By the names on their pages. */
  readonly actors: readonly string[];
  readonly topics: readonly string[];
}

const [archive = '', folder = ''] = process.argv.slice(2);
const { articles, actors, topics } = buildArchive(archive).value;
mkdirSync(join(folder, 'articles'), { recursive: true });
for (const { id, headline, published, mentions, topics: assigned, paragraphs } of articles.values()) {
  const head: FrontMatter = {
    layout: 'article',
    title: headline.value ?? id,
    date: published.value?.slice(0, 10) ?? '',
    actors: [...new Set(mentions.map(({ actor }) => actors.get(actor)?.entry.prefLabel ?? actor))],
    topics: assigned.map(({ topic }) => topics.get(topic)?.entry.prefLabel ?? topic),
  };
  const body = paragraphs.map(({ text }) => text).join('\n\n');
  writeFileSync(join(folder, 'articles', `${id}.md`), `---\n${stringify(head)}---\n\n${body}\n`);
}

/**
 * The archive as tables: one definition for the CSV files, for their description as a Frictionless Data
 * Package and for the page that explains them.
 */
import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';

/** A cell: lists are joined, so that a table stays flat. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column {
  readonly name: string;
  /** A type of Table Schema (specs.frictionlessdata.io/table-schema). */
  readonly type: 'string' | 'integer' | 'boolean';
  readonly description: string;
}

/** What a file is good for. */
export interface Example {
  /** What it answers or does, and with which program. */
  readonly about: string;
  readonly code: string;
}

interface About {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** Columns that hold the ids of another table. */
  readonly foreignKeys: Readonly<Record<string, string>>;
  readonly example: Example;
}

/** A table whose rows are those of one article after the other: it can be made in parts. */
export interface TableOfArticles extends About {
  readonly of: 'articles';
  /** The rows of articles, in the order of the columns. */
  readonly rows: (articles: Iterable<ArticleRecord>) => Iterable<readonly Cell[]>;
}

/** A table that is made of the archive as a whole. */
export interface TableOfArchive extends About {
  readonly of: 'archive';
  /** The rows, in the order of the columns. */
  readonly rows: (archive: Archive) => Iterable<readonly Cell[]>;
}

export type Table = TableOfArticles | TableOfArchive;

/** All rows of a table. */
export const rowsOf = (table: Table, archive: Archive): Iterable<readonly Cell[]> =>
  table.of === 'articles' ? table.rows(archive.articles.values()) : table.rows(archive);

const text = (name: string, description: string): Column => ({ name, type: 'string', description });
const whole = (name: string, description: string): Column => ({ name, type: 'integer', description });

const inSql = (question: string, code: string): Example => ({ about: `${question}, with DuckDB:`, code });

const BASIS = 'stated by the text, supplied by the editor, inferred by the program, or absent';

const articles: TableOfArticles = {
  name: 'articles',
  of: 'articles',
  description: 'One row for each article, newest first.',
  columns: [
    text('id', 'the last part of the address of its page'),
    text('seed', 'the file that it was saved in'),
    text('headline', 'its headline'),
    text('headline_basis', BASIS),
    text('published', 'when it was published, in EDTF'),
    text('published_basis', BASIS),
    text('publisher', 'the outlet whose page was saved'),
    text('byline', 'its authors'),
    text('credit_line', 'where the outlet has it from'),
    text('section', 'the section of the outlet'),
    text('url', 'its own address, where the text states it'),
    text('language', 'BCP 47 tag'),
    {
      name: 'truncated',
      type: 'boolean',
      description: 'whether the text says that more of it exists elsewhere',
    },
    text('same_text_as', 'id of the article that stands for the text, where several have the same'),
    text('access', 'how much of it may be shown: full, excerpt or metadata'),
    {
      name: 'noindex',
      type: 'boolean',
      description: 'whether search engines are asked not to list it',
    },
    whole('paragraphs', 'how many paragraphs and subheadings'),
    whole('lines_set_aside', 'how many lines of the saved text belong to no article'),
  ],
  primaryKey: ['id'],
  foreignKeys: {},
  example: inSql(
    'How many articles each outlet has',
    `SELECT publisher, count(*) AS articles FROM 'articles.csv'
GROUP BY publisher ORDER BY articles DESC;`,
  ),
  *rows(records) {
    for (const article of records) {
      yield [
        article.id,
        article.seed,
        article.headline.value,
        article.headline.basis,
        article.published.value,
        article.published.basis,
        article.publisher.value,
        article.byline.value,
        article.creditLine.value,
        article.section.value,
        article.url.value,
        article.language.value,
        article.truncated.value,
        article.sameTextAs,
        article.access,
        article.noindex,
        article.paragraphs.length,
        article.discarded.length,
      ];
    }
  },
};

const actors: TableOfArchive = {
  name: 'actors',
  of: 'archive',
  description: 'One row for each actor, in the order of the alphabet.',
  columns: [
    text('id', 'the last part of the address of its page'),
    text('type', 'person, state, organisation, armed-group or media'),
    text('name', 'its name'),
    text('other_names', 'other correct names and spellings'),
    text('misspellings', 'as some texts spell it'),
    text('note', 'one line on it'),
    whole('articles', 'how many articles name it, those with the same text counted once'),
  ],
  primaryKey: ['id'],
  foreignKeys: {},
  example: inSql(
    'Who is named in most articles',
    `SELECT name, articles FROM 'actors.csv' ORDER BY articles DESC LIMIT 10;`,
  ),
  *rows(archive) {
    for (const { id, entry, appearances } of archive.actors.values()) {
      const { type, prefLabel, altLabel, hiddenLabel, note } = entry;
      yield [id, type, prefLabel, altLabel, hiddenLabel, note ?? null, appearances.length];
    }
  },
};

const topics: TableOfArchive = {
  name: 'topics',
  of: 'archive',
  description: 'One row for each topic, in the order of the alphabet.',
  columns: [
    text('id', 'the last part of the address of its page'),
    text('name', 'its name'),
    text('scope', 'what it covers'),
    text('terms', 'words and phrases that speak for it'),
    text('broader', 'ids of broader topics'),
    whole('articles', 'how many articles it is given to, those with the same text counted once'),
  ],
  primaryKey: ['id'],
  foreignKeys: {},
  example: inSql(
    'What most articles are about',
    `SELECT name, articles FROM 'topics.csv' ORDER BY articles DESC LIMIT 10;`,
  ),
  *rows(archive) {
    for (const { id, entry, assignments } of archive.topics.values()) {
      const { prefLabel, scopeNote, terms, broader } = entry;
      yield [id, prefLabel, scopeNote ?? null, terms, broader, assignments.length];
    }
  },
};

const PLACE: readonly Column[] = [
  text('paragraph', 'anchor of the paragraph on the page of the article, or headline or standfirst'),
  whole('start', 'UTF-16 offset in the text of the paragraph'),
  whole('end', 'UTF-16 offset of what follows'),
];

const mentions: TableOfArticles = {
  name: 'mentions',
  of: 'articles',
  description: 'One row for each place where an article names an actor.',
  columns: [
    text('article', 'id of the article'),
    text('actor', 'id of the actor'),
    text('form', 'name, metonym (Moscow for Russia), demonym (Russian) or role (the Russian president)'),
    ...PLACE,
    text('text', 'the words themselves'),
  ],
  primaryKey: ['article', 'paragraph', 'start'],
  foreignKeys: { article: 'articles', actor: 'actors' },
  example: inSql(
    'How the texts name each actor',
    `SELECT actor, text, count(*) AS times FROM 'mentions.csv'
GROUP BY actor, text ORDER BY actor, times DESC;`,
  ),
  *rows(records) {
    for (const { id, mentions: found } of records)
      for (const { actor, form, paragraph, start, end, text: words } of found)
        yield [id, actor, form, paragraph, start, end, words];
  },
};

const quotations: TableOfArticles = {
  name: 'quotations',
  of: 'articles',
  description: 'One row for each quotation.',
  columns: [
    text('article', 'id of the article'),
    text('id', 'id of the quotation within its article'),
    text('speaker', 'id of the actor who speaks, where that is certain'),
    text('speaker_text', 'the speaker in the words of the article'),
    text('cue', 'the words that attribute it'),
    text('paragraph', 'anchor of the paragraph that it begins in'),
    text('text', 'the words themselves'),
    {
      name: 'partial',
      type: 'boolean',
      description: 'whether it is quoted words, and no statement of its own',
    },
  ],
  primaryKey: ['article', 'id'],
  foreignKeys: { article: 'articles', speaker: 'actors' },
  example: inSql(
    'Who is quoted most, fragments left aside',
    `SELECT speaker, count(*) AS statements FROM 'quotations.csv'
WHERE NOT partial GROUP BY speaker ORDER BY statements DESC;`,
  ),
  *rows(records) {
    for (const { id: article, quotations: found } of records)
      for (const { id, speaker, speakerText, cue, segments, text: words, partial } of found)
        yield [article, id, speaker, speakerText, cue, segments[0]?.paragraph ?? null, words, partial];
  },
};

export const TABLES: readonly Table[] = [articles, actors, topics, mentions, quotations];

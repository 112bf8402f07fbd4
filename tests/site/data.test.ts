/** The files below `/data/`: valid, in agreement with each other in every cell, and explained by their page. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { ActorEntry, TopicEntry } from '../../src/archive/entries.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { DataPackageSchema } from '../support/data-package.ts';
import { schemaErrors } from './support/schema-errors.ts';
import { attribute, filesOf, find, pagesOf } from './support/site-files.ts';

interface ArchiveFile {
  readonly articles: readonly ArticleRecord[];
  readonly actors: readonly (ActorEntry & { readonly id: string })[];
  readonly topics: readonly (TopicEntry & { readonly id: string })[];
}

type Value = string | number | boolean | null | undefined | readonly string[];

/**
 * What a cell is to say: items of a list joined, nothing as nothing, no formula for a spreadsheet, and nothing
 * that steers a terminal.
 */
function cellOf(value: Value): string {
  const said = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  const text = said.replace(/[[\p{Cc}\u202A-\u202E\u2066-\u2069]--[\t\r\n]]/gv, '\uFFFD');
  return /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text) && typeof value !== 'number' ? `'${text}` : text;
}

describe.each(Object.entries(inject('sites')))('the data of the archive %s', (_, site) => {
  const bytes = (file: string): Buffer => readFileSync(join(site.folder, file));
  const json = (file: string): unknown => JSON.parse(bytes(file).toString());
  const { articles, actors, topics } = json('data/archive.json') as ArchiveFile;
  const { resources } = DataPackageSchema.parse(json('data/datapackage.json'));
  const tableOf = (name: string): readonly Readonly<Record<string, string>>[] =>
    parse(bytes(`data/${name}.csv`), { columns: true });

  test('are what their schema says: all in one file, and each record beside its page', () => {
    const records = articles.map(({ id }) => `articles/${id}.json`);
    expect(records.length).toBeGreaterThan(0);
    expect(schemaErrors(site, ['data/archive.json', ...records])).toEqual({});
    expect(records.map(json)).toEqual(articles);
  });

  describe('as tables say the same as all in one file, in every cell:', () => {
    /** How many texts articles have: of those with the same, one stands for all. */
    const countTexts = (some: readonly ArticleRecord[]): number =>
      new Set(some.map(({ id, sameTextAs }) => sameTextAs ?? id)).size;
    /** Of an actor, by its own file: those that name it in their credits are among them. */
    const articlesOf = (actor: string): readonly ArticleRecord[] => {
      const { articles: listed } = json(`actors/${actor}.json`) as { articles: readonly { id: string }[] };
      return listed.flatMap(({ id }) => articles.filter((article) => article.id === id));
    };

    const expected: Record<string, readonly Readonly<Record<string, Value>>[]> = {
      articles: articles.map((record) => ({
        id: record.id,
        seed: record.seed,
        headline: record.headline.value,
        headline_basis: record.headline.basis,
        published: record.published.value,
        published_basis: record.published.basis,
        publisher: record.publisher.value,
        byline: record.byline.value,
        credit_line: record.creditLine.value,
        section: record.section.value,
        url: record.url.value,
        language: record.language.value,
        truncated: record.truncated.value,
        same_text_as: record.sameTextAs,
        access: record.access,
        noindex: record.noindex,
        paragraphs: record.paragraphs.length,
        lines_set_aside: record.discarded.length,
      })),
      actors: actors.map(({ id, type, prefLabel, altLabel, hiddenLabel, note }) => ({
        id,
        type,
        name: prefLabel,
        other_names: altLabel,
        misspellings: hiddenLabel,
        note,
        articles: countTexts(articlesOf(id)),
      })),
      topics: topics.map(({ id, prefLabel, scopeNote, terms, broader }) => ({
        id,
        name: prefLabel,
        scope: scopeNote,
        terms,
        broader,
        articles: countTexts(articles.filter((record) => record.topics.some(({ topic }) => topic === id))),
      })),
      mentions: articles.flatMap(({ id, mentions }) =>
        mentions.map(({ actor, form, paragraph, start, end, text }) => ({
          article: id,
          actor,
          form,
          paragraph,
          start,
          end,
          text,
        })),
      ),
      quotations: articles.flatMap(({ id: article, quotations }) =>
        quotations.map(({ id, speaker, speakerText, cue, segments, text, partial }) => ({
          article,
          id,
          speaker,
          speaker_text: speakerText,
          cue,
          paragraph: segments[0]?.paragraph,
          text,
          partial,
        })),
      ),
    };

    test('they are these, and no others', () => {
      expect(resources.map(({ path }) => path)).toEqual(Object.keys(expected).map((name) => `${name}.csv`));
    });

    test.each(Object.keys(expected))('%s.csv', (name) => {
      const rows = (expected[name] ?? []).map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellOf(value)])),
      );
      expect(tableOf(name)).toEqual(rows);
    });

    test('of an actor there is every text that mentions it, and else what credits it', () => {
      for (const { id } of actors) {
        const listed = articlesOf(id);
        const mentions = (article: ArticleRecord) => article.mentions.some(({ actor }) => actor === id);
        expect(countTexts([...listed, ...articles.filter(mentions)]), id).toBe(listed.length);
        for (const { publisher, byline, creditLine } of listed.filter((article) => !mentions(article)))
          expect([publisher.value, creditLine.value, ...byline.value].join(''), id).not.toBe('');
      }
    });
  });

  describe('as a Data Package', () => {
    test('have the sizes and the digests that it gives', () => {
      for (const { path, bytes: size, hash } of resources) {
        const content = bytes(`data/${path}`);
        expect([path, size]).toEqual([path, content.length]);
        expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      }
    });

    test('have cells of the types, rows of the keys, and columns in the order that it gives', () => {
      const values = (name: string, column: string) => new Set(tableOf(name).map((row) => row[column]));
      for (const { path, schema } of resources) {
        const name = path.replace('.csv', '');
        const rows = tableOf(name);
        const [header] = parse(bytes(`data/${path}`), { to: 1 }) as string[][];
        expect(header).toEqual(schema.fields.map((field) => field.name));
        for (const { name: column, type } of schema.fields) {
          const form = { integer: /^\d+$/u, boolean: /^(?:true|false)$/u, string: /^/u }[type];
          expect(rows.filter((row) => !form?.test(row[column] ?? ''))).toEqual([]);
        }
        const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((column) => row[column])));
        expect(new Set(keys).size).toBe(rows.length);
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const known = values(reference.resource, reference.fields);
          expect([...values(name, fields)].filter((key) => key !== '' && !known.has(key))).toEqual([]);
        }
      }
    });
  });

  describe('on the page that explains them', () => {
    const page = pagesOf(site).find(({ file }) => file === 'data/index.html');
    const sections = page ? find(page, '.section') : [];
    const wordsOf = (selector: string, section: (typeof sections)[number]): string =>
      toString(select(selector, section) ?? { type: 'root', children: [] });
    const files = sections.map((section) => wordsOf('h2 a', section));

    test('are all there, under links to them', () => {
      const there = filesOf(site).filter((file) => /^data\/(?!index\.html$)/u.test(file));
      expect(files.map((file) => `data/${file}`).sort()).toEqual(there);
      expect(
        sections.map((section) => select('h2 a', section)).map((link) => link && attribute(link, 'href')),
      ).toEqual(files.map((file) => `${site.base}data/${file}`));
    });

    test('have their sizes: bytes of each, and rows of each table', () => {
      for (const [index, section] of sections.entries()) {
        const [, rows, amount = '', unit = ''] =
          /^(?:([\d,]+) rows?, )?([\d,.]+) (bytes?|kB|MB)$/u.exec(wordsOf('.count', section)) ?? [];
        const file = files[index] ?? '';
        const factor = { kB: 1e3, MB: 1e6 }[unit] ?? 1;
        const size = Number(amount.replaceAll(',', '')) * factor;
        expect(Math.abs(size - bytes(`data/${file}`).length), file).toBeLessThan(
          factor === 1 ? 1 : 0.06 * factor,
        );
        if (file.endsWith('.csv'))
          expect(Number(rows?.replaceAll(',', '')), file).toBe(tableOf(file.replace('.csv', '')).length);
      }
    });

    test('have every column with its meaning and type', () => {
      for (const { path, schema } of resources) {
        const section = sections[files.indexOf(path)];
        if (!section) throw new Error(`${path} is missing.`);
        const terms = selectAll('dt', section).map((term) => toString(term));
        const types = selectAll('dd', section).map((about) => /\S+ \((\w+)\)$/u.exec(toString(about))?.[1]);
        expect(terms).toEqual(schema.fields.map(({ name }) => name));
        expect(types).toEqual(schema.fields.map(({ type }) => type));
      }
    });

    test('have an example each, and those in SQL give rows wherever there are any', () => {
      const database = new DatabaseSync(':memory:');
      for (const { path, schema } of resources) {
        const columns = schema.fields.map(
          ({ name, type }) => `"${name}" ${type === 'string' ? 'TEXT' : 'INTEGER'}`,
        );
        database.exec(`CREATE TABLE "${path}" (${columns.join()})`);
        const insert = database.prepare(`INSERT INTO "${path}" VALUES (${columns.map(() => '?').join()})`);
        for (const row of tableOf(path.replace('.csv', '')))
          insert.run(
            ...schema.fields.map(({ name, type }) =>
              type === 'boolean' ? Number(row[name] === 'true') : (row[name] ?? ''),
            ),
          );
      }
      for (const [index, section] of sections.entries()) {
        const file = files[index] ?? '';
        const example = wordsOf('pre code', section);
        expect(example).toContain(file);
        if (!file.endsWith('.csv')) continue;
        const fitting = tableOf(file.replace('.csv', '')).filter((row) => row['partial'] !== 'true');
        expect(database.prepare(example).all().length > 0, file).toBe(fitting.length > 0);
      }
    });
  });
});

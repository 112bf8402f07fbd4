import { parse } from 'csv-parse/sync';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { toCsv } from '../../src/publish/csv.ts';
import { archiveJson, recordSchema } from '../../src/publish/data.ts';
import { dataPackage } from '../../src/publish/data-package.ts';
import { toSkos } from '../../src/publish/skos.ts';
import { TABLES } from '../../src/publish/tables.ts';

const { value: archive } = buildArchive('seeds');
const published = JSON.parse([...archiveJson(archive)].join('')) as {
  readonly articles: readonly ArticleRecord[];
  readonly actors: readonly { readonly id: string }[];
  readonly topics: readonly { readonly id: string }[];
};

const rowsOf = (name: string): Record<string, string>[] => {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return parse([...toCsv(table, archive)].join(''), { columns: true });
};

describe('the published data', () => {
  it('is what its schema says', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(recordSchema());
    for (const record of published.articles) {
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  it('says the same as tables', () => {
    expect(rowsOf('articles').map(({ id, headline }) => [id, headline])).toEqual(
      published.articles.map(({ id, headline }) => [id, headline.value]),
    );
    expect(rowsOf('mentions')).toHaveLength(published.articles.flatMap(({ mentions }) => mentions).length);
    expect(rowsOf('quotations')).toHaveLength(
      published.articles.flatMap(({ quotations }) => quotations).length,
    );
    expect(rowsOf('actors').map(({ id }) => id)).toEqual(published.actors.map(({ id }) => id));
    expect(rowsOf('topics').map(({ id }) => id)).toEqual(published.topics.map(({ id }) => id));
  });

  it('describes every column that a table has, in its order', () => {
    for (const { name, schema } of dataPackage(archive.description).resources) {
      const [row] = rowsOf(name);
      expect(Object.keys(row ?? {})).toEqual(schema.fields.map((field) => field.name));
    }
  });

  it('refers only to what there is', () => {
    for (const { name, foreignKeys } of TABLES)
      for (const [column, other] of Object.entries(foreignKeys)) {
        const known = new Set(rowsOf(other).map(({ id }) => id));
        const unknown = rowsOf(name).filter((row) => row[column] !== '' && !known.has(row[column]));
        expect(unknown).toEqual([]);
      }
  });

  it('names every actor and topic as a concept of its own', () => {
    const { graph } = toSkos(archive, (path) => `https://archive.example${path}`);
    const ids = graph.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('https://archive.example/topics/sanctions/');
    expect(ids).toHaveLength(archive.actors.size + archive.topics.size + 2);
  });
});

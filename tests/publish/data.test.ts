import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { toCsv } from '../../src/publish/csv.ts';
import { archiveJson } from '../../src/publish/data.ts';
import { dataPackage } from '../../src/publish/data-package.ts';
import { dataSchema } from '../../src/publish/data-schema.ts';
import { measuring, type Measure } from '../../src/publish/measure.ts';
import { toSkos } from '../../src/publish/skos.ts';
import { TABLES } from '../../src/publish/tables.ts';
import { DataPackageSchema } from '../support/data-package.ts';
import { textOfAll } from '../support/text-of-all.ts';

const { value: archive } = buildArchive('seeds');
/** The articles, one and then those that are left. */
const parts = [[...archive.articles.values()].slice(0, 1), [...archive.articles.values()].slice(1)];
const published = JSON.parse(textOfAll(archiveJson(archive, parts))) as {
  readonly articles: readonly ArticleRecord[];
  readonly actors: readonly { readonly id: string }[];
  readonly topics: readonly { readonly id: string }[];
};

const rowsOf = (name: string): Record<string, string>[] => {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return parse(textOfAll(toCsv(table, archive, parts)), { columns: true });
};

const nothing = (): Measure => ({ bytes: 0, hash: `sha256:${createHash('sha256').digest('hex')}` });

describe('the published data', () => {
  describe('is what its schema says', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(dataSchema());

    it('as a whole, and each record alone', () => {
      for (const data of [published, ...published.articles]) {
        validate(data);
        expect(validate.errors).toBeNull();
      }
    });

    it('part by part, for whoever has but one of them', () => {
      const schema = dataSchema();
      const validatorOf = (part: string) => ajv.compile({ ...schema, anyOf: [{ $ref: `#/$defs/${part}` }] });
      const parts = [validatorOf('article'), validatorOf('actor'), validatorOf('topic')];
      const fits = [...published.articles, ...published.actors, ...published.topics].map((data) =>
        parts.findIndex((isPart) => isPart(data)),
      );
      const lists = [published.articles, published.actors, published.topics];
      expect(fits).toEqual(lists.flatMap((list, part) => list.map(() => part)));
      expect(parts.map((isPart) => isPart(published))).toEqual([false, false, false]);
    });

    it('and nothing else is', () => {
      const [record] = published.articles;
      const others = [
        {},
        [],
        { ...published, articles: [{ ...record, dir: 'up' }] },
        { ...published, actors: [{ ...published.actors[0], type: 'ship' }] },
        { ...published, invented: true },
        { ...record, published: { value: '2018-07-14', basis: 'guessed' } },
      ];
      expect(others.filter((data) => validate(data))).toEqual([]);
    });
  });

  it('says the same as tables', () => {
    expect(rowsOf('articles').map(({ id, headline }) => [id, headline])).toEqual(
      published.articles.map(({ id, headline }) => [id, headline.value]),
    );
    expect(rowsOf('articles').map(({ access, noindex }) => [access, noindex])).toEqual(
      published.articles.map(({ access, noindex }) => [access, String(noindex)]),
    );
    expect(rowsOf('mentions')).toHaveLength(published.articles.flatMap(({ mentions }) => mentions).length);
    expect(rowsOf('quotations')).toHaveLength(
      published.articles.flatMap(({ quotations }) => quotations).length,
    );
    expect(rowsOf('actors').map(({ id }) => id)).toEqual(published.actors.map(({ id }) => id));
    expect(rowsOf('topics').map(({ id }) => id)).toEqual(published.topics.map(({ id }) => id));
  });

  it('describes every column that a table has, in its order', () => {
    for (const { name, schema } of dataPackage(archive.description, nothing).resources) {
      const [row] = rowsOf(name);
      expect(Object.keys(row ?? {})).toEqual(schema.fields.map((field) => field.name));
    }
  });

  it('is described as the profile of a Tabular Data Package asks', () => {
    const described: unknown = JSON.parse(JSON.stringify(dataPackage(archive.description, nothing)));
    expect(() => DataPackageSchema.parse(described)).not.toThrow();
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

describe('the measure of a file', () => {
  it('is that of its bytes, in whatever pieces they come', () => {
    const expected = {
      bytes: 7,
      hash: `sha256:${createHash('sha256').update('Quai é').digest('hex')}`,
    };
    for (const pieces of [['Quai é'], ['Qu', '', 'ai é']]) {
      const written: Uint8Array[] = [];
      const file = measuring(pieces.map((piece) => Buffer.from(piece)));
      let next = file.next();
      for (; next.done !== true; next = file.next()) written.push(next.value);
      expect(next.value).toEqual(expected);
      expect(Buffer.concat(written).toString()).toBe('Quai é');
    }
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { toCsv } from '../../src/publish/csv.ts';
import type { Table } from '../../src/publish/tables.ts';

const table = (...rows: (string | number | boolean | null | string[])[][]): Table => ({
  name: 'things',
  description: 'Things.',
  columns: [
    { name: 'one', type: 'string', description: 'the first' },
    { name: 'two', type: 'string', description: 'the second' },
  ],
  primaryKey: ['one'],
  foreignKeys: {},
  rows: () => rows,
});

const none = {} as Archive;
const read = (csv: string): string[][] => parse(csv, { relax_column_count: false });

describe('a table as CSV', () => {
  it('begins with the names of its columns', () => {
    expect(read(toCsv(table(), none))).toEqual([['one', 'two']]);
  });

  it('joins lists, and leaves a missing value empty', () => {
    expect(read(toCsv(table([['a', 'b'], null]), none))[1]).toEqual(['a; b', '']);
  });

  it('writes truth in words', () => {
    expect(read(toCsv(table([true, false]), none))[1]).toEqual(['true', 'false']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms a formula: %j', (formula) => {
    expect(read(toCsv(table([formula, 'x']), none))[1]?.[0]).toBe(`'${formula}`);
  });

  it('gives back any words that are no formula', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text));
    fc.assert(
      fc.property(words, words, (one, two) => {
        fc.pre(one !== '' || two !== '');
        expect(read(toCsv(table([one, two]), none))[1]).toEqual([one, two]);
      }),
    );
  });
});

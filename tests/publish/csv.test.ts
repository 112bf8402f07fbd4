import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { toCsv } from '../../src/publish/csv.ts';
import type { Table } from '../../src/publish/tables.ts';
import { textOfAll } from '../support/text-of-all.ts';

const table = (...rows: (string | number | boolean | null | string[])[][]): Table => ({
  name: 'things',
  of: 'archive',
  description: 'Things.',
  columns: [
    { name: 'one', type: 'string', description: 'the first' },
    { name: 'two', type: 'string', description: 'the second' },
  ],
  primaryKey: ['one'],
  foreignKeys: {},
  example: { about: 'All of it:', code: 'SELECT * FROM things.csv' },
  rows: () => rows,
});

const none = {} as Archive;
const read = (written: Table): string[][] =>
  parse(textOfAll(toCsv(written, none, [])), { relax_column_count: false });

describe('a table as CSV', () => {
  it('begins with the names of its columns', () => {
    expect(read(table())).toEqual([['one', 'two']]);
  });

  it('joins lists, and leaves a missing value empty', () => {
    expect(read(table([['a', 'b'], null]))[1]).toEqual(['a; b', '']);
  });

  it('writes truth in words', () => {
    expect(read(table([true, false]))[1]).toEqual(['true', 'false']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms a formula: %j', (formula) => {
    expect(read(table([formula, 'x']))[1]?.[0]).toBe(`'${formula}`);
  });

  it('shows characters that would steer a terminal or turn a row round, one for one', () => {
    const odd = ['\u001B[31mred', 'exe.\u202Egpj', 'a\u0000b\u0085c\u2066d'];
    expect(read(table([odd.slice(0, 2), odd[2] ?? '']))[1]).toEqual([
      '\uFFFD[31mred; exe.\uFFFDgpj',
      'a\uFFFDb\uFFFDc\uFFFDd',
    ]);
    const text = 'a\tb\r\nc\nd می\u200Cشود';
    expect(read(table([text, '\u001B=1']))[1]).toEqual([text, '\uFFFD=1']);
  });

  it('writes every row of a long table once', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [index, 'x']);
    expect(read(table(...rows)).slice(1)).toEqual(rows.map((row) => row.map(String)));
  });

  it('gives back any words that are no formula', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text));
    fc.assert(
      fc.property(words, words, (one, two) => {
        fc.pre(one !== '' || two !== '');
        expect(read(table([one, two]))[1]).toEqual([one, two]);
      }),
    );
  });
});

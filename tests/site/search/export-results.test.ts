import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/site/search/export-results.ts';

test('a table is parted into its rows, and not at the line breaks within cells', () => {
  const two = 'one,"A ""quoted""\r\nheadline, in two lines"';
  expect(rowsOf(`id,headline\r\n${two}\r\ntwo,Plain\r\nthree,"x"\r\n`)).toEqual([
    'id,headline',
    two,
    'two,Plain',
    'three,"x"',
  ]);
});

import { expect, test } from 'vitest';
import { pickRows } from '../../../src/site/search/export-results.ts';

test('of a table the rows asked for are kept, in the order asked for, line breaks within cells and all', () => {
  const csv = 'id,headline\r\none,"A ""quoted""\r\nheadline, in two lines"\r\ntwo,Plain\r\nthree,"x"\r\n';
  expect(pickRows(csv, ['two', 'one', 'nobody'])).toBe(
    'id,headline\r\ntwo,Plain\r\none,"A ""quoted""\r\nheadline, in two lines"\r\n',
  );
});

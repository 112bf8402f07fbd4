import { stringify } from 'csv-stringify/sync';
import type { Archive } from '../archive/archive.ts';
import { showSteering } from '../archive/steering.ts';
import type { Cell, Table } from './tables.ts';

/** What joins the items of a list within one cell. */
export const LIST_JOINT = '; ';

/** Rows that are made at a time: a table of a large archive is never one string. */
const ROWS = 1000;

/**
 * A table as CSV (RFC 4180) with a header line, piece by piece. A cell that a spreadsheet would take for a
 * formula is preceded by an apostrophe (OWASP, CSV injection). A character that steers is a replacement
 * character (U+FFFD); the JSON has it as it is, escaped.
 */
export function* toCsv(table: Table, archive: Archive): Generator<string> {
  yield format([table.columns.map(({ name }) => name)]);
  let rows: (readonly Cell[])[] = [];
  for (const row of table.rows(archive)) {
    rows.push(row);
    if (rows.length < ROWS) continue;
    yield format(rows);
    rows = [];
  }
  yield format(rows);
}

const format = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((cells) => cells.map((cell) => (Array.isArray(cell) ? cell.join(LIST_JOINT) : cell))),
    {
      escape_formulas: true,
      record_delimiter: '\r\n',
      cast: { boolean: (value) => String(value), string: showSteering },
    },
  );

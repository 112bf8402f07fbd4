import { stringify } from 'csv-stringify/sync';
import type { Archive } from '../archive/archive.ts';
import type { Table } from './tables.ts';

/** What joins the items of a list within one cell. */
export const LIST_JOINT = '; ';

/**
 * A table as CSV (RFC 4180) with a header line. A cell that a spreadsheet would take for a formula is
 * preceded by an apostrophe (OWASP, CSV injection).
 */
export function toCsv(table: Table, archive: Archive): string {
  const rows = [...table.rows(archive)].map((cells) =>
    cells.map((cell) => (Array.isArray(cell) ? cell.join(LIST_JOINT) : cell)),
  );
  return stringify(rows, {
    header: true,
    columns: table.columns.map(({ name }) => name),
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => String(value) },
  });
}

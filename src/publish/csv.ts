import { stringify } from 'csv-stringify/sync';
import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { showSteering } from '../archive/steering.ts';
import type { Piece } from './pieces.ts';
import type { Cell, Table } from './tables.ts';

/** What joins the items of a list within one cell. */
export const LIST_JOINT = '; ';

/**
 * A table as CSV (RFC 4180) with a header line, piece by piece. A cell that a spreadsheet would take for a
 * formula is preceded by an apostrophe (OWASP, CSV injection). A character that steers is a replacement
 * character (U+FFFD); the JSON has it as it is, escaped.
 * @param articles of the archive in their order, in parts: a table of a large archive is never one string
 */
export function* toCsv(
  table: Table,
  archive: Archive,
  articles: readonly (readonly ArticleRecord[])[],
): Generator<Piece> {
  yield format([table.columns.map(({ name }) => name)]);
  if (table.of === 'archive') {
    yield format(table.rows(archive));
    return;
  }
  for (const part of articles) yield { articles: part, text: () => format(table.rows(part)) };
}

const format = (rows: Iterable<readonly Cell[]>): string =>
  stringify(
    Array.from(rows, (cells) => cells.map((cell) => (Array.isArray(cell) ? cell.join(LIST_JOINT) : cell))),
    {
      escape_formulas: true,
      record_delimiter: '\r\n',
      cast: { boolean: (value) => String(value), string: showSteering },
    },
  );

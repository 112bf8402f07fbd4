import type { Ledger, LedgerEntry } from '../ledger-entries.ts';

const HEAD = `# Every address that this archive has published, and what became of it: readers who come by an old one
# still find their way. Brought up to date by: npm run record
# You may write \`"note": "why"\` on any line, and on that of an address that is gone \`"to": "articles/…"\`, the
# address that stands in its place. One line each, please; other comments are not kept.
`;

const HEAD_OF_PAGES = `
# Pages of lists. One that is no more leads to the first of its list, or to what the list was of.
pages:
`;

/** What may not stand in a line as it is: control characters, and those that turn or break it. */
const HIDDEN = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A ledger as its file: an address or a change a line, in the order of addresses and days. */
export const formatLedger = ({ entries, pages }: Ledger): string =>
  HEAD +
  [...entries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([address, entry]) => [
      `${address}: ${toFields(addressFields(entry))}\n`,
      ...entry.changes.map(
        ({ on, corrected, was, returned, note }) =>
          `${address} ${on}: ${toFields({
            corrected: corrected.length > 0 ? corrected : undefined,
            was,
            returned: returned || undefined,
            note,
          })}\n`,
      ),
    ])
    .join('') +
  (pages.size === 0 ? '' : HEAD_OF_PAGES) +
  [...pages]
    .sort()
    .map((page) => `  - ${page}\n`)
    .join('');

const addressFields = ({ title, seed, since, gone, to, note, noindex, language, fields }: LedgerEntry) => ({
  title: title || undefined,
  since,
  ...(gone && { [gone.how]: gone.on }),
  to,
  note,
  noindex,
  seed,
  language,
  fields: Object.keys(fields).length > 0 ? fields : undefined,
});

/** A flow mapping of YAML that is JSON as well. */
function toFields(values: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${JSON.stringify(name)}: ${toValue(value)}`,
  );
  return `{${fields.join(', ')}}`;
}

function toValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return toFields(value as Record<string, unknown>);
  return JSON.stringify(value).replaceAll(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

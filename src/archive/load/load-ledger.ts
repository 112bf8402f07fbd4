import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Result } from '../archive.ts';
import {
  AddressLine,
  type Change,
  ChangeLine,
  Day,
  isAddress,
  type Ledger,
  type LedgerEntry,
} from '../ledger-entries.ts';
import { toListedPage } from '../ledger-pages.ts';
import { problem, type Problem } from '../problems.ts';
import { explain } from './explain.ts';
import { leadsOutside } from './leads-outside.ts';
import { loadText } from './load-text.ts';

/** The file of the published addresses, written by `npm run record`. */
export const LEDGER_FILE = 'ledger.yaml';

/** The address that a line is about, the day of a change where it is about one, and what it says. */
const LINE = /^(?<address>[^\s:]+)(?: (?<day>[^\s:]+))?:\s+(?<fields>\{.*\})\s*$/su;

/** A page of a list, in the list of them all. */
const PAGE = /^ *- (?<page>[^\s:]+)\s*$/u;

/** What is about nothing: comments, and what the list of pages begins with. */
const NOTHING = /^(?:\s*(?:#.*)?|pages:\s*)$/su;

/**
 * Loads the ledger, one line at a time: of a hundred thousand lines one would wait long for a parser of
 * all of YAML. A line that is wrong is left out.
 * @param directory path of the archive folder, which need not have one
 */
export function loadLedger(directory: string): Result<Ledger> {
  const file = join(directory, LEDGER_FILE);
  const entries = new Map<string, LedgerEntry>();
  const pages = new Set<string>();
  const value = { file, entries, pages };
  if (!lstatSync(file, { throwIfNoEntry: false })) return { value, problems: [] };
  if (leadsOutside(file, directory)) return { value, problems: [problem('ledger-outside', { file })] };
  const { value: lines, problems: reading } = loadText(file);
  const problems = reading.filter(({ id, severity }) => severity === 'error' && id !== 'text-empty');

  const changes = new Map<string, Map<string, { change: Change; line: number }>>();
  for (const [index, text] of (lines ?? []).entries()) {
    if (NOTHING.test(text)) continue;
    const line = index + 1;
    const report = (id: 'ledger-line' | 'ledger-address' | 'yaml-repeated-key', detail = ''): void =>
      void problems.push(problem(id, { file, line }, detail));
    const { page } = PAGE.exec(text)?.groups ?? {};
    if (page !== undefined) {
      if (toListedPage(page)) pages.add(page);
      else report('ledger-address', page);
      continue;
    }
    const { address = '', day, fields } = LINE.exec(text)?.groups ?? {};
    const said = fields === undefined ? undefined : parseFields(fields);
    if (said === undefined || (day !== undefined && !Day.safeParse(day).success)) report('ledger-line');
    else if (!isAddress(address)) report('ledger-address', address);
    else if (day === undefined) {
      if (entries.has(address)) report('yaml-repeated-key', address);
      const parsed = parse(AddressLine, said, file, line, problems);
      if (parsed && !entries.has(address)) entries.set(address, toEntry(parsed, line));
    } else {
      const known = changes.get(address) ?? new Map<string, { change: Change; line: number }>();
      if (known.has(day)) report('yaml-repeated-key', `${address} ${day}`);
      const parsed = parse(ChangeLine, said, file, line, problems);
      if (parsed) known.set(day, { change: toChange(parsed, day), line });
      changes.set(address, known);
    }
  }
  for (const [address, known] of changes) {
    const entry = entries.get(address);
    if (entry) entries.set(address, { ...entry, changes: inOrder(known) });
    else
      for (const { line } of known.values())
        problems.push(problem('ledger-change-alone', { file, line }, address));
  }
  return { value, problems };
}

/** What stands in the braces: as we write it, JSON, or as people do, any YAML. */
function parseFields(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseYaml(text);
  }
}

function parseYaml(text: string): unknown {
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      customTags: ['bool'],
      prettyErrors: false,
      logLevel: 'error',
    });
    return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown);
  } catch {
    return undefined;
  }
}

function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  line: number,
  problems: Problem[],
): z.infer<S> | undefined {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const place = { file, value: new Map(), lineOf: () => line };
  problems.push(...parsed.error.issues.flatMap((issue) => explain(issue, place, [], 'a line of the ledger')));
  return undefined;
}

function toEntry(written: z.infer<typeof AddressLine>, line: number): LedgerEntry {
  const { title, seed, since, moved, merged, removed, to, note, noindex, language, fields } = written;
  const on = moved ?? merged ?? removed;
  const how = to === undefined ? 'removed' : moved === undefined ? 'merged' : 'moved';
  return {
    ...(title !== undefined && { title }),
    ...(seed !== undefined && { seed }),
    since,
    ...(on !== undefined && { gone: { how, on } }),
    ...(to !== undefined && { to }),
    ...(note !== undefined && { note }),
    ...(noindex && { noindex }),
    ...(language !== undefined && { language }),
    fields,
    changes: [],
    line,
  };
}

const toChange = ({ corrected, was, returned, note }: z.infer<typeof ChangeLine>, on: string): Change => ({
  on,
  corrected: corrected ?? [],
  ...(was !== undefined && { was }),
  returned: returned ?? false,
  ...(note !== undefined && { note }),
});

const inOrder = (known: ReadonlyMap<string, { readonly change: Change }>): Change[] =>
  [...known].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { change }]) => change);

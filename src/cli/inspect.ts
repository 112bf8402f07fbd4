/** `npm run inspect -- FILE…`: how the program reads texts. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeArchive } from '../archive/build-archive.ts';
import { loadTexts } from '../archive/load/load-folder.ts';
import { ArticleRecord } from '../archive/records.ts';
import { coloursOf, formatProblems } from './print-problems.ts';
import { printRecord } from './print-record.ts';

const USAGE = `usage: npm run inspect -- [--json] FILE…

Shows how texts are read: each field with its basis, the lines that are set aside and why, mentions,
quotations, dates and topics. FILE can be anywhere; SEEDS=DIR names the archive folder whose actors
and topics apply. Nothing is built.

  --json  print the array of article records, and nothing else, on standard output
`;

/** @returns the exit code: 1 where a text cannot be read, 2 on wrong usage */
function inspect(args: string[]): number {
  const parsed = parse(args);
  if (parsed === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { files, json } = parsed;
  const { value: folder, problems } = loadTexts(process.env['SEEDS'] ?? 'seeds', files);
  const archive = makeArchive(folder);
  const all = [...problems, ...archive.problems];

  const place = new Map(folder.sources.map(({ seed }, index) => [seed, index]));
  const records = [...archive.value.articles.values()].sort(
    (a, b) => (place.get(a.seed) ?? 0) - (place.get(b.seed) ?? 0),
  );
  if (json) process.stdout.write(`${JSON.stringify(z.array(ArticleRecord).parse(records), null, 2)}\n`);
  else
    for (const record of records)
      process.stdout.write(printRecord(record, archive.value, coloursOf(process.stdout)));
  process.stderr.write(formatProblems(all, coloursOf(process.stderr)));
  return folder.sources.length < new Set(files).size ? 1 : 0;
}

function parse(args: string[]): { files: string[]; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length === 0 ? undefined : { files: positionals, json: values.json };
  } catch {
    return undefined;
  }
}

process.exitCode = inspect(process.argv.slice(2));

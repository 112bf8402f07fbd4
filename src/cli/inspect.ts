/** `npm run inspect -- FILE…`: how the program reads texts. */
import { z } from 'zod';
import { readArticles } from '../archive/build-archive.ts';
import { loadTexts } from '../archive/load/load-folder.ts';
import { ArticleRecord } from '../archive/records.ts';
import { relate } from '../archive/relate/relate.ts';
import { seeds } from '../settings.ts';
import { endWithReader } from '../terminal/end-with-reader.ts';
import { formatProblems } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { formatRecord } from './format-record.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: npm run inspect -- [--json] FILE…

Shows how texts are read: each field with its basis, the lines that are set aside and why, mentions,
quotations, dates and topics. FILE can be anywhere; SEEDS=DIR in the environment names the archive
folder whose actors and topics apply. Nothing is built.

  --json  print the array of article records, and nothing else, on standard output

Exits with 1 where a text cannot be read.
`;

/** Columns where nobody says how many there are. */
const WIDTH = 100;

/** @returns the exit code */
function inspect(paths: readonly string[], json: boolean): number {
  const { value: folder, problems: loading } = loadTexts(seeds, paths);
  const { value: articles, problems: reading } = readArticles(folder);
  const archive = relate(articles, folder);
  const problems = [...loading, ...reading];

  const files = new Map(folder.sources.map(({ seed, file }) => [seed, file]));
  const places = new Map([...files.keys()].map((seed, place) => [seed, place]));
  const placeOf = ({ seed }: ArticleRecord) => places.get(seed) ?? 0;
  const records = [...archive.articles.values()].sort((a, b) => placeOf(a) - placeOf(b));
  if (json) {
    process.stdout.write(`${JSON.stringify(z.array(ArticleRecord).parse(records), null, 2)}\n`);
    process.stderr.write(formatProblems(problems, paintFor(process.stderr)));
  } else {
    const byText = Map.groupBy(problems, ({ file }) => stemOf(file));
    for (const record of records) {
      const stem = stemOf(files.get(record.seed) ?? '');
      const width = process.stdout.columns || WIDTH;
      process.stdout.write(
        formatRecord(record, archive, byText.get(stem) ?? [], width, paintFor(process.stdout)),
      );
      byText.delete(stem);
    }
    process.stderr.write(formatProblems([...byText.values()].flat(), paintFor(process.stderr)));
  }
  return folder.sources.length < new Set(paths).size ? 1 : 0;
}

/** What the path of a text and that of its sidecar have in common. */
const stemOf = (file: string): string => file.replace(/\.[^./]*$/u, '');

endWithReader();
const { flags, files } = readArguments(USAGE, { flags: ['json'], files: true });
process.exitCode = inspect(files, flags.has('json'));

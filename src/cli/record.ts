/** `npm run record`: brings the ledger of published addresses up to the archive. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { buildArchive } from '../archive/build-archive.ts';
import { Day } from '../archive/ledger-entries.ts';
import { dateLedger, latestDay } from '../archive/ledger/date-ledger.ts';
import { formatLedger } from '../archive/ledger/format-ledger.ts';
import { seeds } from '../settings.ts';
import { provideArchive } from '../site/archive.ts';
import { knownPages } from '../site/former-addresses.ts';
import { endWithReader } from '../terminal/end-with-reader.ts';
import { formatProblems } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressOn } from '../terminal/progress.ts';
import { formatNews } from './format-news.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: npm run record -- [--date DAY] [--dry-run]

Brings ledger.yaml, the list of every address that the archive has published, up to the archive: run it
when you publish. Prints what is new, corrected, moved, merged or removed. SEEDS=DIR in the environment
names the archive folder.

  --date DAY  the day of the publication, 2026-11-21; else today, by the clock of this machine
  --dry-run   only print, and write nothing

Exits with 1, and writes nothing, where the archive has errors.
`;

const { flags, options } = readArguments(USAGE, { flags: ['dry-run'], options: ['date'] });
endWithReader();

/** The day by the clock and the time zone of whoever publishes: a build never asks for it. */
function today(): string {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** @returns the exit code */
function record(day: string): number {
  const progress = progressOn(process.stderr);
  const { value: archive, problems } = buildArchive(seeds, (done, total) =>
    progress.show('texts read', done, total),
  );
  progress.clear();
  const ofLedger = problems.filter(
    ({ severity, file }) => severity === 'error' || file === archive.ledger.file,
  );
  process.stderr.write(formatProblems(ofLedger, paintFor(process.stderr)));
  if (problems.some(({ severity }) => severity === 'error')) {
    process.stderr.write('Nothing was recorded: the archive has errors.\n');
    return 1;
  }
  const last = latestDay(archive.ledger);
  if (last !== null && day < last) {
    process.stderr.write(
      `Nothing was recorded: the ledger goes to ${last} already; give --date ${last} or a later day.\n`,
    );
    return 1;
  }
  process.stdout.write(formatNews(archive.ledger, day));
  if (flags.has('dry-run')) return 0;
  const ledger = dateLedger(archive.ledger, day);
  // What lists there are depends on what changed, too.
  const dated = { ...archive, ledger };
  provideArchive(dated);
  const { file } = ledger;
  // Whole or not at all: a ledger that is cut off would forget addresses. What has the name of the draft may
  // be a link to anywhere, which nothing is to be written through.
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, formatLedger({ ...ledger, pages: knownPages(dated) }), { flag: 'wx' });
  renameSync(draft, file);
  return 0;
}

const day = options.get('date') ?? today();
if (Day.safeParse(day).success) process.exitCode = record(day);
else {
  process.stderr.write(`${USAGE}\n--date is ${day}; write a day such as 2026-11-21\n`);
  process.exitCode = 2;
}

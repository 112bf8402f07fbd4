/** `npm run check`: reads the whole archive and reports every problem, without building anything. */
import { buildArchive } from '../archive/build-archive.ts';
import { seeds } from '../settings.ts';
import { endWithReader } from '../terminal/end-with-reader.ts';
import { formatProblems, summarise } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressOn } from '../terminal/progress.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: npm run check

Reads the whole archive and reports every problem: where it is, what is wrong and how to mend it.
Nothing is built. SEEDS=DIR in the environment names the archive folder.

Exits with 1 where there is an error.
`;

readArguments(USAGE);
endWithReader();
const progress = progressOn(process.stderr);
const { value: archive, problems } = buildArchive(seeds, (done, total) =>
  progress.show('texts read', done, total),
);
progress.clear();

const paint = paintFor(process.stdout);
process.stdout.write(formatProblems(problems, paint));
process.stdout.write(`${paint('bold', summarise(archive.articles.size, problems))}\n`);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

/** `npm run check`: reads the whole archive and reports every problem, without building anything. */
import { buildArchive } from '../archive/build-archive.ts';
import { seeds } from '../settings.ts';
import { endWithReader } from '../terminal/end-with-reader.ts';
import { formatProblems, summarise } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressOn } from '../terminal/progress.ts';

endWithReader();
const progress = progressOn(process.stderr, 'texts read');
const { value: archive, problems } = buildArchive(seeds, progress.show);
progress.clear();

const paint = paintFor(process.stdout);
process.stdout.write(formatProblems(problems, paint));
process.stdout.write(`${paint('bold', summarise(archive.articles.size, problems))}\n`);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

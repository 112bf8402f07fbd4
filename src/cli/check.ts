/** `npm run check`: reads the whole archive and reports every problem, without building anything. */
import { buildArchive } from '../archive/build-archive.ts';
import { coloursOf, formatProblems, summarise } from './print-problems.ts';

const { value: archive, problems } = buildArchive(process.env['SEEDS'] ?? 'seeds');
process.stdout.write(formatProblems(problems, coloursOf(process.stdout)));
process.stdout.write(`${summarise(archive.articles.size, problems)}\n`);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

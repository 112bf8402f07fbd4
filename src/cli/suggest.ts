/** `npm run suggest`: the names in the texts of `SEEDS` that no actor claims, as YAML for `actors.yaml`. */
import { readArticles } from '../archive/build-archive.ts';
import { loadFolder } from '../archive/load/load-folder.ts';
import { suggestActors } from '../archive/suggest/suggest-actors.ts';
import { seeds } from '../settings.ts';
import { endWithReader } from '../terminal/end-with-reader.ts';
import { formatProblems } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressOn } from '../terminal/progress.ts';
import { formatSuggestions } from './format-suggestions.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: npm run suggest

Prints the names in the texts that no actor claims, as a draft of actors.yaml. SEEDS=DIR in the
environment names the archive folder. Nothing is written.

Exits with 1 where there is no text.
`;

readArguments(USAGE);
endWithReader();
const { value: folder, problems } = loadFolder(seeds);
const progress = progressOn(process.stderr);
const { value: articles } = readArticles(folder, (done, total) => progress.show('texts read', done, total));
progress.clear();

const errors = problems.filter(({ severity }) => severity === 'error');
if (articles.length === 0) process.stderr.write(formatProblems(errors, paintFor(process.stderr)));
else if (errors.length > 0) process.stderr.write('The archive has errors; npm run check lists them.\n');
const files = new Map(folder.sources.map(({ seed, file }) => [seed, file]));
const suggestions = suggestActors(
  articles.map(({ article }) => article),
  folder.actors,
);
process.stdout.write(formatSuggestions(suggestions, articles.length, (seed) => files.get(seed) ?? seed));
if (articles.length === 0) process.exitCode = 1;

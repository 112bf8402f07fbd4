/** Reads the archive that this process shows. */
import { buildArchive } from '../archive/build-archive.ts';
import type { Problem } from '../archive/problems.ts';
import { formatProblems } from '../terminal/format-problems.ts';
import { paintFor } from '../terminal/paint.ts';
import { provideArchive, type Keeper } from './archive.ts';
import { rememberTexts } from './build/remember-texts.ts';
import { report, say } from './build/report.ts';

/**
 * Reads an archive folder, hands the archive to the pages (`archive.ts`) and tells its problems.
 * @param seeds path of the folder
 * @param keeper what keeps the work on parts of it, where anything does
 * @returns the problems
 */
export function readArchive(seeds: string, keeper?: Keeper): readonly Problem[] {
  const texts = new Map<string, string>();
  const { value: archive, problems } = buildArchive(
    seeds,
    (done, total) => report('texts read', done, total),
    rememberTexts(seeds, texts),
  );
  provideArchive(archive, texts, keeper);
  say(formatProblems(problems, paintFor(process.stderr)));
  return problems;
}

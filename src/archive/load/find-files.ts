import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { leadsOutside } from './leads-outside.ts';
import { AUTHORITY_FILES } from './load-authorities.ts';
import { sayError } from './say-error.ts';

/** The files of an archive folder that concern articles, as paths relative to `root` with `/` between their parts. */
export interface Files {
  /** The folder that they are in: see `articlesOf`. */
  readonly root: string;
  /** In the order of UTF-16 code units, the same on every machine. */
  readonly texts: readonly string[];
  readonly sidecars: readonly string[];
}

/**
 * Finds the texts and sidecars of an archive folder. Hidden files are left alone. A link is followed
 * to a file inside the folder only, so that nothing from elsewhere on the machine is ever published.
 * @param directory path of the archive folder
 */
export function findFiles(directory: string): Result<Files> {
  const root = articlesOf(directory);
  const problems: Problem[] = [];
  const found: string[] = [];
  if (root !== directory && leadsOutside(root, directory)) {
    problems.push(problem('link-outside', { file: root }));
  } else walk(directory, root, '', found, problems);
  found.sort();

  const sidecars = found.filter(
    (path) => path.endsWith('.yaml') && (root !== directory || !AUTHORITY_FILES.includes(path)),
  );
  for (const path of found) {
    if (/\.yml$/iu.test(path)) problems.push(problem('sidecar-name', { file: join(root, path) }));
  }
  const texts = found.filter((path) => /\.txt$/iu.test(path));
  if (texts.length === 0 && problems.length === 0) problems.push(problem('folder-empty', { file: root }));
  return { value: { root, texts, sidecars }, problems };
}

/** Where the texts are: `articles/` of the archive folder or, where there is none, the folder itself. */
export function articlesOf(directory: string): string {
  const articles = join(directory, 'articles');
  try {
    return statSync(articles).isDirectory() ? articles : directory;
  } catch {
    return directory;
  }
}

/** Collects the files below `root/path`. */
function walk(directory: string, root: string, path: string, found: string[], problems: Problem[]): void {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    problems.push(problem('folder-unreadable', { file: join(root, path) }, sayError(error)));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const child = path === '' ? entry.name : `${path}/${entry.name}`;
    const file = join(root, child);
    if (entry.isDirectory()) walk(directory, root, child, found, problems);
    else if (entry.isFile()) found.push(child);
    else if (entry.isSymbolicLink() && !leadsOutside(file, directory) && statSync(file).isFile())
      found.push(child);
    else problems.push(problem('link-outside', { file }));
  }
}

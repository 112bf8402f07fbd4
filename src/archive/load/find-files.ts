import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import type { Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';

/** The files of an archive folder that concern articles, as paths relative to `root` with `/` between their parts. */
export interface Files {
  /** The folder that they are in: see `articlesOf`. */
  readonly root: string;
  /** In the order of UTF-16 code units, the same on every machine. */
  readonly texts: readonly string[];
  readonly sidecars: readonly string[];
}

/** The files that describe the archive as a whole; beside texts they are no sidecars. */
export const AUTHORITY_FILES = ['actors.yaml', 'topics.yaml', 'archive.yaml'] as const;

/**
 * Finds the texts and sidecars of an archive folder. Hidden files are left alone. A link is followed
 * to a file inside the folder only, so that nothing from elsewhere on the machine is ever published.
 * @param directory path of the archive folder
 */
export function findFiles(directory: string): Result<Files> {
  const root = articlesOf(directory);
  const problems: Problem[] = [];
  const found: string[] = [];
  try {
    walk(root, '', realpathSync(directory), found, problems);
  } catch (error) {
    problems.push(problem('folder-unreadable', { file: directory }, sayError(error)));
  }
  found.sort();

  const sidecars = found.filter(
    (path) =>
      path.endsWith('.yaml') &&
      (root !== directory || !(AUTHORITY_FILES as readonly string[]).includes(path)),
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

/** Collects the files below `root/path` into `found`. */
function walk(root: string, path: string, archive: string, found: string[], problems: Problem[]): void {
  for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const child = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      try {
        walk(root, child, archive, found, problems);
      } catch (error) {
        problems.push(problem('folder-unreadable', { file: join(root, child) }, sayError(error)));
      }
    } else if (entry.isFile() || (entry.isSymbolicLink() && linksInside(join(root, child), archive))) {
      found.push(child);
    } else if (/\.txt$/iu.test(entry.name) || entry.isSymbolicLink()) {
      problems.push(problem('link-outside', { file: join(root, child) }));
    }
  }
}

/** Whether a link leads to a file inside the archive folder. */
function linksInside(link: string, archive: string): boolean {
  try {
    const target = realpathSync(link);
    return target.startsWith(archive + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

/** What the system has to say of an error, in words: "no such file or directory". */
export function sayError(error: unknown): string {
  if (error instanceof Error && 'errno' in error) return getSystemErrorMessage(Number(error.errno));
  return String(error);
}

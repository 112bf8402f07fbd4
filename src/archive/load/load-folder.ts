import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Folder, Result, Source } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { articlesOf, findFiles } from './find-files.ts';
import { loadAuthorities } from './load-authorities.ts';
import { loadSidecar } from './load-sidecar.ts';
import { loadText } from './load-text.ts';

/**
 * Loads an archive folder: its texts with their sidecars, its authority files and its description.
 * What is wrong is left out and reported, and everything else stays; never throws on bad input.
 * @param directory path of the archive folder
 * @param isWanted whether a text is to be loaded, by its path relative to `articles/`; else all are
 */
export function loadFolder(directory: string, isWanted = (_seed: string) => true): Result<Folder> {
  const { value: files, problems: fileProblems } = findFiles(directory);
  const { value: authorities, problems: authorityProblems } = loadAuthorities(directory);
  const problems: Problem[] = [...fileProblems, ...authorityProblems];

  const sidecars = new Set(files.sidecars);
  const sources: Source[] = [];
  for (const seed of files.texts) {
    const sidecar = sidecarOf(seed);
    if (!isWanted(seed)) {
      sidecars.delete(sidecar);
      continue;
    }
    const loaded = loadSource(
      join(files.root, seed),
      seed,
      sidecars.delete(sidecar) ? join(files.root, sidecar) : undefined,
    );
    problems.push(...loaded.problems);
    if (loaded.value) sources.push(loaded.value);
  }
  for (const sidecar of sidecars) {
    const text = sidecar.replace(/\.yaml$/u, '.txt');
    problems.push(problem('sidecar-alone', { file: join(files.root, sidecar) }, text));
  }
  return { value: { ...authorities, sources }, problems };
}

/**
 * Loads single texts, from anywhere, with the authority files of an archive folder. A text of that
 * archive keeps the name that it has there; any other goes by its file name.
 * @param directory path of the archive folder
 * @param paths of the texts
 */
export function loadTexts(directory: string, paths: readonly string[]): Result<Folder> {
  const { value: authorities, problems: authorityProblems } = loadAuthorities(directory);
  const problems: Problem[] = [...authorityProblems];
  if (!existsSync(directory)) problems.push(problem('folder-missing', { file: directory }));
  const root = resolve(articlesOf(directory));
  const sources: Source[] = [];
  for (const path of new Set(paths)) {
    if (path.endsWith('.yaml')) {
      problems.push(problem('text-sidecar', { file: path }));
      continue;
    }
    const inside = relative(root, resolve(path)).split(sep).join('/');
    const loaded =
      inside.startsWith('../') || isAbsolute(inside)
        ? loadSource(path, basename(path), undefined)
        : loadSource(path, inside, existsSync(sidecarOf(path)) ? sidecarOf(path) : undefined);
    problems.push(...loaded.problems);
    if (loaded.value) sources.push(loaded.value);
  }
  return { value: { ...authorities, sources }, problems };
}

/** The path of the sidecar that belongs to a text. */
const sidecarOf = (text: string): string => text.replace(/\.[^./]*$/u, '.yaml');

/**
 * Loads one text with its sidecar.
 * @param file path of the text
 * @param seed its name in the archive
 * @param sidecar path of its sidecar, where there is one
 */
function loadSource(file: string, seed: string, sidecar: string | undefined): Result<Source | undefined> {
  const text = loadText(file);
  const supplied = sidecar === undefined ? undefined : loadSidecar(sidecar);
  const problems = [...text.problems, ...(supplied?.problems ?? [])];
  if (!text.value) return { value: undefined, problems };
  return {
    value: { seed, file, lines: text.value, ...(supplied?.value && { sidecar: supplied.value }) },
    problems,
  };
}

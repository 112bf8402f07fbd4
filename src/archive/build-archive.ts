/** From a folder of saved texts to the archive: start reading here. */
import { annotate } from './annotate/annotate.ts';
import { compileVocabulary } from './annotate/compile-vocabulary.ts';
import type { Archive, Folder, Result } from './archive.ts';
import { loadFolder } from './load/load-folder.ts';
import { readArticle } from './read/read-article.ts';
import { relate } from './relate/relate.ts';

/** Told how far the work is: `done` of `total` texts are read. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Builds the archive of a folder.
 * @param directory path of the archive folder, see `records.ts` for what it may hold
 * @returns the archive and every problem of its texts, sidecars and authority files; never throws on bad input
 */
export function buildArchive(directory: string, onProgress?: OnProgress): Result<Archive> {
  const { value: folder, problems } = loadFolder(directory);
  const archive = makeArchive(folder, onProgress);
  return { value: archive.value, problems: [...problems, ...archive.problems] };
}

/**
 * Makes an archive of what a folder holds.
 * @returns the archive and the problems of reading it; those of loading the folder are not among them
 */
export function makeArchive(folder: Folder, onProgress?: OnProgress): Result<Archive> {
  const { value: vocabulary, problems: ambiguities } = compileVocabulary(folder);
  const problems = [...ambiguities];

  const annotated = folder.sources.map((source, index) => {
    const read = readArticle(source, folder.description);
    problems.push(...read.problems);
    onProgress?.(index + 1, folder.sources.length);
    return { article: annotate(read.value, vocabulary), lines: source.lines };
  });

  return { value: relate(annotated, folder), problems };
}

/** From a folder of saved texts to the archive: start reading here. */
import { annotate } from './annotate/annotate.ts';
import { compileVocabulary } from './annotate/names/compile-vocabulary.ts';
import type { Annotated, Archive, Folder, Result } from './archive.ts';
import { loadFolder } from './load/load-folder.ts';
import type { Problem } from './problems.ts';
import { readArticle } from './read/read-article.ts';
import { groupCopies } from './relate/group-copies.ts';
import { relate } from './relate/relate.ts';
import { withhold } from './relate/withhold.ts';

/** Told how far the work is: `done` of `total` texts are read. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Builds the archive of a folder, as the public may see it.
 * @param directory path of the archive folder, see `entries.ts` for what it may hold beside texts
 * @returns the archive and every problem of its texts, sidecars and authority files; never throws on bad input
 */
export function buildArchive(directory: string, onProgress?: OnProgress): Result<Archive> {
  const { value: folder, problems } = loadFolder(directory);
  const articles = readArticles(folder, onProgress);
  // Copies are told by their whole text, whatever of it the public may see.
  const copies = groupCopies(articles.value.map(({ article }) => article));
  return {
    value: relate(articles.value.map(withhold), folder, copies),
    problems: [...problems, ...articles.problems],
  };
}

/**
 * Reads and annotates the texts of a folder, whatever their rights: what the archivist sees.
 * @returns the articles by path, and the problems that reading them found
 */
export function readArticles(folder: Folder, onProgress?: OnProgress): Result<Annotated[]> {
  const vocabulary = compileVocabulary(folder);
  const problems: Problem[] = [];

  const articles = folder.sources.map((source, index) => {
    const read = readArticle(source, folder.description);
    problems.push(...read.problems);
    const article = annotate(read.value, vocabulary);
    onProgress?.(index + 1, folder.sources.length);
    return { article, lines: source.lines };
  });

  return { value: articles, problems };
}

/** From a folder of saved texts to the archive: start reading here. */
import { annotate } from './annotate/annotate.ts';
import { compileVocabulary } from './annotate/compile-vocabulary.ts';
import type { Archive, Result } from './archive.ts';
import { loadFolder } from './load/load-folder.ts';
import { readArticle } from './read/read-article.ts';
import { relate } from './relate/relate.ts';

/**
 * Builds the archive of a folder.
 * @param directory path of the archive folder, see `records.ts` for what it may hold
 * @returns the archive and every problem of its texts, sidecars and authority files; never throws on bad input
 */
export function buildArchive(directory: string): Result<Archive> {
  const folder = loadFolder(directory);
  const { value: vocabulary, problems: ambiguities } = compileVocabulary(folder.value);
  const problems = [...folder.problems, ...ambiguities];

  const annotated = folder.value.sources.map((source) => {
    const read = readArticle(source, folder.value.description);
    problems.push(...read.problems);
    return { article: annotate(read.value, vocabulary), lines: source.lines };
  });

  return { value: relate(annotated, folder.value), problems };
}

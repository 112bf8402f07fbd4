/** From a folder of saved texts to the archive: start reading here. */
import { annotate } from './annotate/annotate.ts';
import { compileVocabulary, type Vocabulary } from './annotate/names/compile-vocabulary.ts';
import type { Annotated, Archive, Folder, Result, Source } from './archive.ts';
import type { ArchiveDescription } from './entries.ts';
import { publishedIds, recogniseArticles } from './ledger/recognise-articles.ts';
import { updateLedger } from './ledger/update-ledger.ts';
import { findFiles } from './load/find-files.ts';
import { loadFolder } from './load/load-folder.ts';
import type { Problem } from './problems.ts';
import { readArticle } from './read/read-article.ts';
import { groupCopies } from './relate/group-copies.ts';
import { relate } from './relate/relate.ts';
import { withhold } from './relate/withhold.ts';

/** Told how far the work is: `done` of `total` texts are read. */
export type OnProgress = (done: number, total: number) => void;

/** How many texts an archive folder has. */
export const countTexts = (directory: string): number => findFiles(directory).value.texts.length;

/**
 * Builds the archive of a folder, as the public may see it.
 * @param directory path of the archive folder, see `entries.ts` for what it may hold beside texts
 * @returns the archive and every problem of its texts, sidecars and authority files; never throws on bad input
 */
export function buildArchive(directory: string, onProgress?: OnProgress): Result<Archive> {
  const { value: folder, problems } = loadFolder(directory);
  const articles = readArticles(folder, onProgress);
  const archive = joinArticles(articles.value, folder);
  return {
    value: archive.value,
    problems: [...problems, ...articles.problems, ...archive.problems],
  };
}

/**
 * Joins the articles of a folder to its archive, as the public may see it, and brings the ledger of its
 * addresses up to it.
 * @param articles as the archivist sees them, by path
 * @returns the archive, and what is wrong with the ledger or unexplained in it
 */
export function joinArticles(
  articles: readonly Annotated[],
  folder: Omit<Folder, 'sources'>,
): Result<Archive> {
  // Copies are told by their whole text, whatever of it the public may see.
  const copies = groupCopies(articles.map(({ article }) => article));
  const visible = articles.map(withhold);
  const recognised = recogniseArticles(visible, folder.ledger);
  const archive = relate(visible, folder, copies, publishedIds(recognised, folder.ledger));
  const { value: ledger, problems } = updateLedger(folder.ledger, archive, recognised);
  return { value: { ...archive, ledger }, problems };
}

/**
 * Reads and annotates the texts of a folder, whatever their rights: what the archivist sees.
 * @returns the articles by path, and the problems that reading them found
 */
export function readArticles(folder: Folder, onProgress?: OnProgress): Result<Annotated[]> {
  const vocabulary = compileVocabulary(folder);
  const problems: Problem[] = [];

  const articles = folder.sources.map((source, index) => {
    const read = readSource(source, folder.description, vocabulary);
    for (const each of read.problems) problems.push(each);
    onProgress?.(index + 1, folder.sources.length);
    return read.value;
  });

  return { value: articles, problems };
}

/**
 * Reads and annotates one text. What comes of it depends on nothing but what is given here, so it may be
 * done in any order and anywhere; it is plain JSON.
 * @param rights what the archive says for all its texts, where the sidecar does not
 */
function readSource(
  source: Source,
  rights: Pick<ArchiveDescription, 'access' | 'noindex'>,
  vocabulary: Vocabulary,
): Result<Annotated> {
  const { value, problems } = readArticle(source, rights);
  return { value: { article: annotate(value, vocabulary), lines: source.lines }, problems };
}

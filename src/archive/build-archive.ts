/** From a folder of saved texts to the archive: start reading here. */
import { annotate } from './annotate/annotate.ts';
import { compileVocabulary, type Vocabulary } from './annotate/names/compile-vocabulary.ts';
import type { Annotated, Archive, Folder, Result, Source } from './archive.ts';
import { publishedIds, recogniseArticles } from './ledger/recognise-articles.ts';
import { updateLedger } from './ledger/update-ledger.ts';
import { loadFolder } from './load/load-folder.ts';
import type { AnnotatedArticle } from './records.ts';
import { readArticle } from './read/read-article.ts';
import { groupCopies } from './relate/group-copies.ts';
import { relate } from './relate/relate.ts';
import { withhold } from './relate/withhold.ts';

/** Told how far the work is: `done` of `total` texts are read. */
export type OnProgress = (done: number, total: number) => void;

/** Reads and annotates one text, which it depends on alone: its article, and what is wrong with it. */
export type ReadText = (source: Source) => Result<AnnotatedArticle>;

/**
 * Turns the texts of a folder into articles, in their order. It need not read each: one that remembers how
 * a text was read may say so.
 */
export type ReadTexts = (
  folder: Folder,
  read: ReadText,
  onProgress?: OnProgress,
) => readonly Result<AnnotatedArticle>[];

/**
 * Builds the archive of a folder, as the public may see it.
 * @param directory path of the archive folder, see `entries.ts` for what it may hold beside texts
 * @returns the archive and every problem of its texts, sidecars and authority files; never throws on bad input
 */
export function buildArchive(
  directory: string,
  onProgress?: OnProgress,
  readTexts: ReadTexts = readEach,
): Result<Archive> {
  const { value: folder, problems } = loadFolder(directory);
  const articles = readArticles(folder, onProgress, readTexts);
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
export function readArticles(
  folder: Folder,
  onProgress?: OnProgress,
  readTexts: ReadTexts = readEach,
): Result<Annotated[]> {
  const read = readTexts(folder, textReader(folder), onProgress);
  return {
    value: folder.sources.flatMap(({ lines }, index) => {
      const article = read[index]?.value;
      return article ? { article, lines } : [];
    }),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads texts by the authority files of a folder, which are compiled when the first is read. */
export function textReader(folder: Omit<Folder, 'sources'>): ReadText {
  let vocabulary: Vocabulary | undefined;
  return (source) => {
    vocabulary ??= compileVocabulary(folder);
    const { value, problems } = readArticle(source, folder.description);
    return { value: annotate(value, vocabulary), problems };
  };
}

const readEach: ReadTexts = ({ sources }, read, onProgress) =>
  sources.map((source, index) => {
    const result = read(source);
    onProgress?.(index + 1, sources.length);
    return result;
  });

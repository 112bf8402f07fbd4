/** Times the stages that make the archive, as `build-archive.ts` joins them: `node measure-archive.ts FOLDER`. */
import { annotate } from '../../src/archive/annotate/annotate.ts';
import { compileVocabulary } from '../../src/archive/annotate/names/compile-vocabulary.ts';
import { joinArticles } from '../../src/archive/build-archive.ts';
import { loadFolder } from '../../src/archive/load/load-folder.ts';
import { readArticle } from '../../src/archive/read/read-article.ts';
import { startLaps, type Time } from './clock.ts';

/** What this prints as JSON. */
export interface ArchiveFigures {
  readonly load: Time;
  readonly read: Time;
  readonly annotate: Time;
  /** With the ledger, and with what the public may see. */
  readonly relate: Time;
  /** UTF-16 units of all texts. */
  readonly characters: number;
}

const [directory = ''] = process.argv.slice(2);
const lap = startLaps();
const { value: folder } = loadFolder(directory);
const load = lap();
const articles = folder.sources.map((source) => readArticle(source, folder.description).value);
const read = lap();
const vocabulary = compileVocabulary(folder);
const annotated = articles.map((article, index) => ({
  article: annotate(article, vocabulary),
  lines: folder.sources[index]?.lines ?? [],
}));
const annotating = lap();
joinArticles(annotated, folder);
const relate = lap();
const characters = folder.sources
  .flatMap(({ lines }) => lines)
  .reduce((sum, { length }) => sum + length + 1, 0);
const figures: ArchiveFigures = { load, read, annotate: annotating, relate, characters };
console.log(JSON.stringify(figures));

/** Times the stages that make the archive: `node measure-archive.ts FOLDER`. */
import { annotate } from '../../src/archive/annotate/annotate.ts';
import { compileVocabulary } from '../../src/archive/annotate/names/compile-vocabulary.ts';
import { loadFolder } from '../../src/archive/load/load-folder.ts';
import { readArticle } from '../../src/archive/read/read-article.ts';
import { relate } from '../../src/archive/relate/relate.ts';
import { peakMemory, startLaps, type Time } from './clock.ts';

/** What this prints as JSON. */
export interface ArchiveFigures {
  readonly load: Time;
  readonly read: Time;
  readonly annotate: Time;
  readonly relate: Time;
  /** UTF-16 units of all texts. */
  readonly characters: number;
  readonly memory: number;
}

const [directory = ''] = process.argv.slice(2);
const lap = startLaps();
const { value: folder } = loadFolder(directory);
const load = lap();
const read = folder.sources.map((source) => readArticle(source, folder.description).value);
const reading = lap();
const vocabulary = compileVocabulary(folder);
const annotated = read.map((article, index) => ({
  article: annotate(article, vocabulary),
  lines: folder.sources[index]?.lines ?? [],
}));
const annotating = lap();
relate(annotated, folder);
const relating = lap();
const characters = folder.sources.reduce(
  (sum, { lines }) => sum + lines.reduce((all, line) => all + line.length + 1, 0),
  0,
);
const figures: ArchiveFigures = {
  load,
  read: reading,
  annotate: annotating,
  relate: relating,
  characters,
  memory: peakMemory(),
};
console.log(JSON.stringify(figures));

/**
 * What was read of texts, kept from one build for the next: a text that has not changed, with the
 * authority files and the rules that it was read by, need not be read again.
 */
import { hash } from 'node:crypto';
import type { Folder, Result } from '../../archive/archive.ts';
import type { ReadTexts } from '../../archive/build-archive.ts';
import type { AnnotatedArticle } from '../../archive/records.ts';
import { digestOfProgram, memorise, parseRecalled, recall } from './memory.ts';
import { partOf } from './shard.ts';

/** Texts are kept in so many files: a change writes one of them, and none of a large archive is huge. */
const FILES = 64;

/** What of the program the reading of a text depends on. */
const RULES = ['src/archive/*.ts', 'src/archive/{read,annotate,dates,language}/**/*.ts', 'package-lock.json'];

/** The file that a text is kept in, as a number. */
export const placeOf = (seed: string): number => partOf(seed, FILES);

/**
 * Reads the texts of an archive folder that are new, recalls the others, and keeps all. Each file that it
 * keeps texts in has to be read for whole: see `placeOf`.
 * @param directory path of the folder
 */
export const rememberTexts =
  (directory: string): ReadTexts =>
  (folder, read, onProgress) => {
    const rules = digestOfRules(folder);
    const results: Result<AnnotatedArticle>[] = [];
    let done = 0;
    const places = Map.groupBy(folder.sources.entries(), ([, { seed }]) => placeOf(seed));
    for (const [place, sources] of places) {
      const name = `texts/${place}.ndjson`;
      const before = load(recall(directory, name));
      const after = new Map<string, string>();
      for (const [index, source] of sources) {
        const key = hash('sha256', JSON.stringify([rules, source]), 'base64url');
        const json = before.get(key) ?? '';
        const known = parseRecalled<Result<AnnotatedArticle>>(json);
        const result = known ?? read(source);
        after.set(key, known ? json : JSON.stringify(result));
        results[index] = result;
        onProgress?.((done += 1), folder.sources.length);
      }
      if (before.size !== after.size || after.entries().some(([key, json]) => before.get(key) !== json))
        memorise(directory, name, [format(after)]);
    }
    return results;
  };

/** What was read, as JSON, by the key of the text. */
type Kept = ReadonlyMap<string, string>;

function load(content: string): Kept {
  return new Map(
    content.split('\n').flatMap((line): [string, string][] => {
      const end = line.indexOf(' ');
      return end < 0 ? [] : [[line.slice(0, end), line.slice(end + 1)]];
    }),
  );
}

const format = (texts: Kept): string => [...texts].map(([key, json]) => `${key} ${json}\n`).join('');

function digestOfRules({ description: { access, noindex }, actors, topics }: Folder): string {
  const rules = [digestOfProgram(...RULES), access, noindex, [...actors], [...topics]];
  return hash('sha256', JSON.stringify(rules));
}

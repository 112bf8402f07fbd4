/**
 * What was read of texts, kept from one build for the next: a text that has not changed, with the
 * authority files and the rules that it was read by, need not be read again.
 */
import { hash } from 'node:crypto';
import type { Folder, Result } from '../../archive/archive.ts';
import type { ReadTexts } from '../../archive/build-archive.ts';
import type { AnnotatedArticle } from '../../archive/records.ts';
import { digestOfProgram, forgetOthers, memorise, parseRecalled, recall } from './memory.ts';
import { partOf } from './shard.ts';
import { shareStrings } from './share-strings.ts';

/** Texts are kept in so many files: a change writes one of them, and none of a large archive is huge. */
const FILES = 64;

/** What of the program the reading of a text depends on. */
const RULES = ['src/archive/*.ts', 'src/archive/{read,annotate,dates,language}/**/*.ts', 'package-lock.json'];

/** The folder that they are in. */
const TEXTS = 'texts';

const fileOf = (place: number): string => `${place}.ndjson`;

/** The file that a text is kept in, as a number. */
export const placeOf = (seed: string): number => partOf(seed, FILES);

/**
 * Reads the texts of an archive folder that are new, recalls the others, and keeps all. Each file that it
 * keeps texts in has to be read for whole: see `placeOf`.
 * @param directory path of the folder
 * @param keys is filled with what each text is remembered by
 */
export const rememberTexts =
  (directory: string, keys: Map<string, string>): ReadTexts =>
  (folder, read, onProgress) => {
    const results: Result<AnnotatedArticle>[] = [];
    const strings = new Map<string, string>();
    for (const [index, key, result] of keep(directory, folder, read, onProgress)) {
      const text = result();
      shareStrings(text, strings);
      results[index] = text;
      keys.set(folder.sources[index]?.seed ?? '', key);
    }
    forgetOthers(directory, TEXTS, new Set(folder.sources.map(({ seed }) => fileOf(placeOf(seed)))));
    return results;
  };

/** Does the same for others to recall: what is known is not even looked at. */
export function keepTexts(directory: string, ...[folder, read, onProgress]: Parameters<ReadTexts>): void {
  keep(directory, folder, read, onProgress).forEach(() => undefined);
}

type Kept = [index: number, key: string, result: () => Result<AnnotatedArticle>];

function* keep(directory: string, ...[folder, read, onProgress]: Parameters<ReadTexts>): Generator<Kept> {
  const rules = digestOfRules(folder);
  let done = 0;
  const places = Map.groupBy(folder.sources.entries(), ([, { seed }]) => placeOf(seed));
  for (const [place, sources] of places) {
    const name = `${TEXTS}/${fileOf(place)}`;
    const before = load(recall(directory, name));
    const after = new Map<string, string>();
    for (const [index, source] of sources) {
      const key = hash('sha256', JSON.stringify([rules, source]), 'base64url');
      const known = before.get(key);
      if (known === undefined) {
        const result = read(source);
        after.set(key, JSON.stringify(result));
        yield [index, key, () => result];
      } else {
        after.set(key, known);
        yield [index, key, () => parseRecalled<Result<AnnotatedArticle>>(known) ?? read(source)];
      }
      onProgress?.((done += 1), folder.sources.length);
    }
    if (before.size !== after.size || after.keys().some((key) => !before.has(key)))
      memorise(directory, name, [format(after)]);
  }
}

/** What was read, as JSON, by the key of the text. */
type Texts = ReadonlyMap<string, string>;

function load(content: string): Texts {
  return new Map(
    content.split('\n').flatMap((line): [string, string][] => {
      const end = line.indexOf(' ');
      // A line that was cut off, as when a machine lost its power, lacks its end.
      return end < 0 || !line.endsWith('}') ? [] : [[line.slice(0, end), line.slice(end + 1)]];
    }),
  );
}

const format = (texts: Texts): string => [...texts].map(([key, json]) => `${key} ${json}\n`).join('');

function digestOfRules({ description: { access, noindex }, actors, topics }: Folder): string {
  const rules = [digestOfProgram(...RULES), access, noindex, [...actors], [...topics]];
  return hash('sha256', JSON.stringify(rules));
}

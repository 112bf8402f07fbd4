import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { loadText } from './load-text.ts';

/** What a YAML file says, with the lines of its parts. */
export interface Mapping {
  readonly file: string;
  readonly value: ReadonlyMap<string, unknown>;
  /** The 1-based line of the part at a path of keys, or of the nearest part around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** How many times a file may repeat a part of itself by an alias, so that a small file stays small. */
const MAX_ALIASES = 100;

/**
 * Reads a YAML file whose top is a map. Numbers stay as they are written: a story code keeps its zeros.
 * @param file path of a file that exists
 * @returns `undefined` where nothing of the file can be used; an empty file is an empty map
 */
export function readYaml(file: string): Result<Mapping | undefined> {
  const { value: text, problems } = loadText(file);
  const fatal = problems.filter(({ severity, id }) => severity === 'error' && id !== 'text-empty');
  if (fatal.length > 0) return { value: undefined, problems: fatal };

  const counter = new LineCounter();
  try {
    const document = parseDocument(text?.join('\n') ?? '', {
      lineCounter: counter,
      schema: 'failsafe',
      customTags: ['null', 'bool'],
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const faults = [
      ...document.errors.map((error) =>
        problem('yaml-syntax', { file, line: counter.linePos(error.pos[0]).line }, error.message),
      ),
      ...repeatedKeys(document, file, counter),
    ];
    if (faults.length > 0) return { value: undefined, problems: faults };
    if (document.contents !== null && !isMap(document.contents)) {
      return { value: undefined, problems: [problem('yaml-no-map', { file, line: 1 })] };
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
    return {
      value: {
        file,
        value: new Map(Object.entries(value as Record<string, unknown>)),
        lineOf: (path) => counter.linePos(offsetOf(document, path)).line,
      },
      problems: [],
    };
  } catch (error) {
    const detail = error instanceof RangeError ? 'it is nested too deeply' : 'it repeats itself too often';
    return { value: undefined, problems: [problem('yaml-bounds', { file }, detail)] };
  }
}

/** Keys that a map has twice. */
function repeatedKeys(document: Document, file: string, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name) && isNode(key)) {
          const line = counter.linePos(key.range?.[0] ?? 0).line;
          problems.push(problem('yaml-repeated-key', { file, line }, String(name)));
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

/** Where the key at a path begins, or the item of a list; as far down as the path exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!isPair(pair) || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item: unknown = document.getIn([...path.slice(0, path.indexOf(step) + 1)], true);
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}

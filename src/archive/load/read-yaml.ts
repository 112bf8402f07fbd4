import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import type { Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { withoutSteering } from '../steering.ts';
import { loadText } from './load-text.ts';
import { sayError } from './say-error.ts';

/** What a YAML file says, with the lines of its parts. */
export interface Mapping {
  readonly file: string;
  /** By the keys at the top of the file. */
  readonly value: ReadonlyMap<string, unknown>;
  /** The 1-based line of the part at a path of keys and indexes, or of the nearest part around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** How many times a file may repeat parts of itself by aliases, so that what is small stays small. */
const MAX_ALIASES = 100;

/**
 * Reads a YAML file whose top is a map. Numbers and dates stay as they are written: a story code keeps
 * its zeros. A character of a value that would steer who reads it is shown instead.
 * @param file path of a file that exists
 * @returns `undefined` where nothing of the file can be used; an empty file is an empty map
 */
export function readYaml(file: string): Result<Mapping | undefined> {
  const { value: lines, problems } = loadText(file);
  const unreadable = problems.filter(({ id, severity }) => severity === 'error' && id !== 'text-empty');
  if (unreadable.length > 0) return { value: undefined, problems: unreadable };

  const counter = new LineCounter();
  try {
    const document = parseDocument((lines ?? []).join('\n'), {
      lineCounter: counter,
      schema: 'failsafe',
      customTags: ['null', 'bool'],
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const { pairs, repeated } = indexPairs(document);
    const lineAt = (offset = 0) => counter.linePos(offset).line;
    const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted) {
      const place = { file, line: lineAt(exhausted.pos[0]) };
      return { value: undefined, problems: [problem('yaml-bounds', place, TOO_DEEP)] };
    }
    const faults: Problem[] = [
      ...document.errors.map(({ message, pos }) =>
        problem('yaml-syntax', { file, line: lineAt(pos[0]) }, message),
      ),
      ...repeated.map(({ name, offset }) =>
        problem('yaml-repeated-key', { file, line: lineAt(offset) }, name),
      ),
    ];
    const top = document.contents;
    if (top !== null && !isMap(top) && faults.length === 0)
      faults.push(problem('yaml-no-map', { file, line: 1 }));
    if (faults.length > 0) return { value: undefined, problems: faults };

    const hidden = showHidden(document).map((offset) =>
      problem('yaml-hidden', { file, line: lineAt(offset) }),
    );
    const value = (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}) as Record<string, unknown>;
    return {
      value: {
        file,
        value: new Map(Object.entries(value)),
        lineOf: (path) => lineAt(offsetOf(top, path, pairs)),
      },
      problems: hidden,
    };
  } catch (error) {
    return { value: undefined, problems: [problem('yaml-bounds', { file }, sayBound(error))] };
  }
}

const TOO_DEEP = 'it is nested too deeply';

/** Why a file that is valid YAML cannot be used. */
function sayBound(error: unknown): string {
  if (error instanceof RangeError) return TOO_DEEP;
  const reason = sayError(error);
  return reason.startsWith('Excessive alias count') ? 'its aliases (*name) repeat too much of it' : reason;
}

/** The pairs of each map by their keys. */
type Pairs = ReadonlyMap<YAMLMap, ReadonlyMap<string, Pair>>;

function indexPairs(document: Document): { pairs: Pairs; repeated: { name: string; offset: number }[] } {
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const repeated: { name: string; offset: number }[] = [];
  visit(document, {
    Map: (_, map) => {
      const known = new Map<string, Pair>();
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue;
        const name = String(pair.key.value);
        if (known.has(name)) repeated.push({ name, offset: pair.key.range?.[0] ?? 0 });
        known.set(name, pair);
      }
      pairs.set(map, known);
    },
  });
  return { pairs, repeated };
}

/** Takes or shows hidden characters in the values of a document, and tells the offsets of those values. */
function showHidden(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar: (key, scalar) => {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const shown = withoutSteering(scalar.value);
      if (shown === scalar.value) return;
      scalar.value = shown;
      offsets.push(scalar.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Where the key at a path begins, or the item of a list; as far down as the path exists. */
function offsetOf(top: unknown, path: readonly PropertyKey[], pairs: Pairs): number {
  let offset = 0;
  let node = top;
  for (const step of path) {
    const pair = isMap(node) ? pairs.get(node)?.get(String(step)) : undefined;
    const next = isSeq(node) ? node.items[Number(step)] : pair?.key;
    if (!isNode(next)) break;
    offset = next.range?.[0] ?? offset;
    node = pair ? pair.value : next;
  }
  return offset;
}

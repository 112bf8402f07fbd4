/** What pages make of parts of the archive, kept from one build for the next. */
import type { KeepWork } from '../archive.ts';
import { forgetOthers, memorise, nameFor, parseRecalled, recall } from './memory.ts';

/**
 * Does work that the last build has not done, recalls the other, and keeps all that was asked for.
 * @param out absolute path of the folder of the site
 */
export function workKeeper(out: string): KeepWork {
  return function* <T>(group: string, keys: readonly string[], work: (number: number) => T): Generator<T> {
    const names = keys.map((key) => `${nameFor(key)}.json`);
    for (const [number, name] of names.entries()) {
      const known = parseRecalled<T>(recall(out, `${group}/${name}`));
      if (known !== undefined) {
        yield known;
        continue;
      }
      const result = work(number);
      memorise(out, `${group}/${name}`, [JSON.stringify(result)]);
      yield result;
    }
    forgetOthers(out, group, new Set(names));
  };
}

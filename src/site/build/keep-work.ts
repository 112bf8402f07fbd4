/** What pages make of parts of the archive, kept from one build for the next. */
import type { KeepWork } from '../archive.ts';
import { digestOfProgram, forgetOthers, memorise, parseRecalled, PROGRAM_OF_SITE, recall } from './memory.ts';

/**
 * Does work that the last build has not done, recalls the other, and keeps all that was asked for.
 * @param out absolute path of the folder of the site
 */
export function workKeeper(out: string): KeepWork {
  const program = digestOfProgram(...PROGRAM_OF_SITE).slice(0, 16);
  return <T>(group: string, keys: readonly string[], work: (number: number) => T): T[] => {
    const names = keys.map((key) => `${program}-${key}.json`);
    const results = names.map((name, number) => {
      const known = parseRecalled<T>(recall(out, `${group}/${name}`));
      if (known !== undefined) return known;
      const result = work(number);
      memorise(out, `${group}/${name}`, [JSON.stringify(result)]);
      return result;
    });
    forgetOthers(out, group, new Set(names));
    return results;
  };
}

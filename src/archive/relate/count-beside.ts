import type { Companion } from '../archive.ts';
import { byFrequency } from './tally.ts';

/**
 * Counts for each actor the articles that name it beside each other actor. Actors are numbers here: in
 * a large archive these are more steps than in all the rest of relating.
 * @param ids the actors
 * @param casts for each article its actors, as indexes into `ids`
 * @returns for each actor those beside it, most articles first
 */
export function countBeside(ids: readonly string[], casts: readonly (readonly number[])[]): Companion[][] {
  const castsOf: (readonly number[])[][] = ids.map(() => []);
  for (const cast of casts) for (const actor of cast) castsOf[actor]?.push(cast);

  const counts = new Uint32Array(ids.length);
  return castsOf.map((own, self) => {
    const touched: number[] = [];
    for (const cast of own) {
      for (const other of cast) {
        const count = counts[other] ?? 0;
        if (count === 0) touched.push(other);
        counts[other] = count + 1;
      }
    }
    const beside = touched
      .filter((other) => other !== self)
      .map((other) => ({ id: ids[other] ?? '', articles: counts[other] ?? 0 }));
    for (const other of touched) counts[other] = 0;
    return beside.sort(byFrequency);
  });
}

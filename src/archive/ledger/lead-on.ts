import { type Ledger, partsOf } from '../ledger-entries.ts';
import { problem, type Problem } from '../problems.ts';

/**
 * Where the addresses of a ledger lead: to themselves, unless another stands in their place, and then on
 * from there, to a page or to one that was removed. Each is walked once.
 * @returns by address; undefined where it leads in a circle, or to what is no address of the ledger
 */
export function leadOn({ entries }: Pick<Ledger, 'entries'>): Map<string, string | undefined> {
  const ends = new Map<string, string | undefined>();
  for (const start of entries.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !ends.has(at)) {
      const entry = entries.get(at);
      if (entry && !(entry.gone && entry.to !== undefined)) ends.set(at, at);
      else if (!entry || way.has(at)) at = undefined;
      else {
        way.add(at);
        at = entry.to;
      }
    }
    const end = at === undefined ? undefined : ends.get(at);
    for (const address of way) ends.set(address, end);
  }
  return ends;
}

/** What is wrong with the addresses that stand in the place of others. */
export function checkTargets({ file, entries }: Ledger): Problem[] {
  const ends = leadOn({ entries });
  return [...entries].flatMap(([address, { gone, to, line }]) => {
    if (!gone || to === undefined) return [];
    const place = { file, ...(line !== undefined && { line }) };
    if (!entries.has(to) || partsOf(to)?.kind !== partsOf(address)?.kind)
      return [problem('ledger-target', place, to)];
    return ends.get(address) === undefined ? [problem('ledger-circle', place, address)] : [];
  });
}

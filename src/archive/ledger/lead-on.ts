import { type Ledger, type LedgerEntry, partsOf } from '../ledger-entries.ts';
import { problem, type Problem } from '../problems.ts';

/**
 * Where the addresses of a ledger lead: to themselves, unless another stands in their place, and then on
 * from there, to a page or to one that was removed. Each is walked once.
 * @param isPassed whether an address is no end, but leads on to the one in its place
 * @returns by address; undefined where it leads in a circle, or to what is no address of the ledger
 */
export function leadOn(
  { entries }: Pick<Ledger, 'entries'>,
  isPassed: (entry: LedgerEntry) => boolean = isReplaced,
): Map<string, string | undefined> {
  const ends = new Map<string, string | undefined>();
  for (const start of entries.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !ends.has(at)) {
      const entry = entries.get(at);
      if (entry && !isPassed(entry)) ends.set(at, at);
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

const isReplaced = ({ gone, to }: LedgerEntry): boolean => gone !== undefined && to !== undefined;

/**
 * The entries of a ledger, each with the address that what stands in its place has now: one that was
 * moved may be given to something else.
 */
export function straighten(entries: Ledger['entries']): Ledger['entries'] {
  const ends = leadOn({ entries }, ({ gone }) => gone?.how === 'moved');
  return new Map(
    [...entries].map(([address, entry]) => {
      const end = entry.to === undefined ? undefined : ends.get(entry.to);
      return [address, end === undefined || end === entry.to ? entry : { ...entry, to: end }];
    }),
  );
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

import type { Change, Field, Ledger, LedgerEntry } from '../ledger-entries.ts';

/** A ledger in which everything that had no day is of this one. */
export const dateLedger = (ledger: Ledger, day: string): Ledger => ({
  ...ledger,
  entries: new Map([...ledger.entries].map(([address, entry]) => [address, dateEntry(entry, day)])),
});

const dateEntry = (entry: LedgerEntry, day: string): LedgerEntry => ({
  ...entry,
  since: entry.since ?? day,
  ...(entry.gone && { gone: { how: entry.gone.how, on: entry.gone.on ?? day } }),
  changes: joined(entry.changes.map((change) => ({ ...change, on: change.on ?? day }))),
});

/** The changes of one day as one: its title before it is the one before the first. */
const joined = (changes: readonly Change[]): Change[] =>
  [...Map.groupBy(changes, ({ on }) => on).values()].map((ofDay) =>
    ofDay.reduce((one, other) => ({
      ...one,
      ...other,
      ...(one.was !== undefined && { was: one.was }),
      corrected: [...new Set<Field>([...one.corrected, ...other.corrected])],
      returned: one.returned || other.returned,
    })),
  );

/** The latest day that a ledger knows. */
export function latestDay({ entries }: Pick<Ledger, 'entries'>): string | null {
  let latest: string | null = null;
  for (const { since, gone, changes } of entries.values())
    for (const day of [since, gone?.on, changes.at(-1)?.on])
      if (day && (latest === null || day > latest)) latest = day;
  return latest;
}

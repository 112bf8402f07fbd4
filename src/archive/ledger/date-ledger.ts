import { type Change, type Field, type Ledger, type LedgerEntry, TITLES } from '../ledger-entries.ts';

/** A ledger in which everything that had no day is of this one. */
export const dateLedger = (ledger: Ledger, day: string): Ledger => ({
  ...ledger,
  entries: new Map([...ledger.entries].map(([address, entry]) => [address, dateEntry(entry, day)])),
});

const dateEntry = (entry: LedgerEntry, day: string): LedgerEntry => ({
  ...entry,
  since: entry.since ?? day,
  ...(entry.gone && { gone: { how: entry.gone.how, on: entry.gone.on ?? day } }),
  changes: settled(joined(entry.changes.map((change) => ({ ...change, on: change.on ?? day }))), entry.title),
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

/** Changes of which the last says nothing of a title that was changed and, by the end of the day, changed back. */
function settled(changes: readonly Change[], title: string | undefined): readonly Change[] {
  const last = changes.at(-1);
  if (last?.was === undefined || last.was !== title) return changes;
  const { on, returned, note } = last;
  const corrected = last.corrected.filter((field) => !TITLES.includes(field));
  const left = { on, corrected, returned, ...(note !== undefined && { note }) };
  const isNothing = corrected.length === 0 && !returned && note === undefined;
  return isNothing ? changes.slice(0, -1) : [...changes.slice(0, -1), left];
}

/** The latest day that a ledger knows. */
export function latestDay({ entries }: Pick<Ledger, 'entries'>): string | null {
  let latest: string | null = null;
  for (const { since, gone, changes } of entries.values())
    for (const day of [since, gone?.on, changes.at(-1)?.on])
      if (day && (latest === null || day > latest)) latest = day;
  return latest;
}

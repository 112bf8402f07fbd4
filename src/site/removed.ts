/** What was published and taken out of the archive: the page at its address says so. */
import { type Kind, type LedgerEntry, partsOf } from '../archive/ledger-entries.ts';
import type { Archive } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { underEveryId } from './former-addresses.ts';
import { remember } from './remember.ts';

/** Something that was removed, with what the ledger keeps of it. */
export interface Removed {
  readonly kind: Kind;
  readonly id: string;
  readonly entry: LedgerEntry;
}

/** Everything that was removed, and nothing stands in its place. */
export const removedThings = (): readonly Removed[] => removedIn(theArchive());

export const removedIn = remember(({ ledger }: Archive): Removed[] =>
  [...ledger.entries].flatMap(([address, entry]) => {
    const parts = partsOf(address);
    return parts && entry.gone && entry.to === undefined ? [{ ...parts, entry }] : [];
  }),
);

/** What was removed of a kind, with every id that leads to it, for the files that are there under each. */
export const removedUnderEveryId = (kind: Kind): [id: string, removed: Removed][] =>
  underEveryId(
    kind,
    removedThings().filter((removed) => removed.kind === kind),
  );

import { KINDS, type Ledger, partsOf, type RecordedChange } from '../ledger-entries.ts';

/** Of one day, what is gone comes first: it is what a reader may look for. */
const ORDER = [
  'removed',
  'merged',
  'moved',
  'returned',
  'corrected',
  'new',
] as const satisfies RecordedChange['how'][];

/**
 * Everything that the ledger tells of, newest day first. Of an address that was moved it is told when that
 * was, and the rest at the new one. Not even that is told where nothing stood there while there was a ledger,
 * nor of articles: their addresses follow their headlines, and that these were corrected is told.
 */
export function listChanges({ entries }: Pick<Ledger, 'entries'>): RecordedChange[] {
  const changes = [...entries].flatMap(([address, entry]): RecordedChange[] => {
    const parts = partsOf(address);
    const { since, gone, note } = entry;
    const isMoved = gone?.how === 'moved';
    if (!parts || (isMoved && (parts.kind === 'articles' || gone.on === since))) return [];
    const told = { ...parts, entry, corrected: [] };
    return [
      ...(since === null || isMoved ? [] : [{ ...told, on: since, how: 'new' as const }]),
      ...entry.changes.flatMap(({ on, corrected, was, returned, note: why }) =>
        on === null
          ? []
          : {
              ...told,
              on,
              how: returned ? ('returned' as const) : ('corrected' as const),
              corrected,
              ...(was !== undefined && { was }),
              ...(why !== undefined && { note: why }),
            },
      ),
      ...(gone?.on ? [{ ...told, on: gone.on, how: gone.how, ...(note !== undefined && { note }) }] : []),
    ];
  });
  return changes.sort(
    (a, b) =>
      compare(b.on, a.on) ||
      ORDER.indexOf(a.how) - ORDER.indexOf(b.how) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

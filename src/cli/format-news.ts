import { FIELD_WORDS, type Ledger, type LedgerEntry } from '../archive/ledger-entries.ts';
import { printable } from '../terminal/printable.ts';

/** How many of one kind are named. */
const SHOWN = 20;

/**
 * What happened to the addresses of a ledger since it was last brought up to date, for a person at a
 * terminal.
 */
export function formatNews({ file, entries }: Ledger, day: string): string {
  const news = Map.groupBy(
    [...entries].flatMap(([address, entry]) => newsOf(address, entry)),
    ({ what }) => what,
  );
  const parts = [...news].map(([what, all]) => {
    const rest = all.length > SHOWN ? `  and ${all.length - SHOWN} more\n` : '';
    const shown = all.slice(0, SHOWN).map(({ line }) => `  ${printable(line)}\n`);
    return `${what}: ${all.length}\n${shown.join('')}${rest}`;
  });
  const head = `${printable(file)}, ${day}\n`;
  return head + (parts.length === 0 ? 'Nothing has changed.\n' : parts.join(''));
}

function newsOf(address: string, { since, gone, to, changes }: LedgerEntry) {
  const latest = changes.at(-1);
  const words = latest?.corrected.map((field) => FIELD_WORDS[field]).join(', ') ?? '';
  return [
    ...(gone && gone.on === null
      ? [{ what: gone.how, line: to === undefined ? address : `${address} → ${to}` }]
      : []),
    ...(since === null && !gone ? [{ what: 'new', line: address }] : []),
    ...(latest?.on === null && latest.returned ? [{ what: 'returned', line: address }] : []),
    ...(latest?.on === null && words !== '' ? [{ what: 'corrected', line: `${address}: ${words}` }] : []),
  ];
}

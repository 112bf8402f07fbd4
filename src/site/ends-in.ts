import type { Archive } from '../archive/archive.ts';
import { leadOn } from '../archive/ledger/lead-on.ts';
import { remember } from './remember.ts';

/** Where each thing that the ledger knows is now, or was last, by the addresses that it had. */
export const endsIn = remember(({ ledger }: Archive) => leadOn(ledger));

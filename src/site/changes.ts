/** What changed in the archive, as its ledger tells it, in words. */
import type { Archive } from '../archive/archive.ts';
import { FIELD_WORDS, type Kind, type RecordedChange } from '../archive/ledger-entries.ts';
import { listChanges } from '../archive/ledger/list-changes.ts';
import { theArchive } from './archive.ts';
import { endsIn } from './ends-in.ts';
import { remember } from './remember.ts';

const KIND_WORDS: Readonly<Record<Kind, string>> = { articles: 'article', actors: 'actor', topics: 'topic' };

const changesIn = remember((archive: Archive) => listChanges(archive.ledger));

/** Newest first. */
export const allChanges = (): readonly RecordedChange[] => changesIn(theArchive());

/** `New article`, `Corrected actor (name)`. */
export function changeInWords({ how, kind, corrected }: RecordedChange): string {
  const fields = corrected.map((field) => FIELD_WORDS[field]).join(', ');
  const what = `${HOW_WORDS[how]} ${KIND_WORDS[kind]}`;
  return fields === '' ? what : `${what} (${fields})`;
}

const HOW_WORDS: Readonly<Record<RecordedChange['how'], string>> = {
  new: 'New',
  corrected: 'Corrected',
  returned: 'Returned',
  moved: 'Moved',
  merged: 'Merged',
  removed: 'Removed',
};

/** What a thing is called that changed: as it is now or, where it is gone, as it was. */
export const titleOfChange = ({ id, entry }: RecordedChange): string => entry.title ?? id;

/** What stands at the new address, or in the place of a thing that was merged: its path and its title. */
export function leadsTo({ how, kind, id }: RecordedChange): { path: string; title: string } | undefined {
  const { ledger } = theArchive();
  const end = how === 'merged' || how === 'moved' ? endsIn(theArchive()).get(`${kind}/${id}`) : undefined;
  return end === undefined ? undefined : { path: end, title: ledger.entries.get(end)?.title ?? end };
}

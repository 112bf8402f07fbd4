import { partsOf } from '../archive/ledger-entries.ts';
import { theArchive } from './archive.ts';

/**
 * The language of the title of what stands at an address now, `articles/harbour`, as a tag of BCP 47; null or
 * undefined where it is unknown, as of what is gone, or that of the pages around it, as of actors and topics.
 */
export function languageAt(address: string): string | null | undefined {
  const { kind, id = '' } = partsOf(address) ?? {};
  return kind === 'articles' ? theArchive().articles.get(id)?.language.value : undefined;
}

import { theArchive } from './archive.ts';

/**
 * The language of the title of what stands at an address, `articles/harbour`, or stood there last, as a tag of
 * BCP 47; undefined where it is unknown, or that of the pages around it, as of actors and topics.
 */
export const languageAt = (address: string): string | undefined =>
  theArchive().ledger.entries.get(address)?.language;

/** Writes the file by which hosts that read it lead old addresses on. */
import { writeFile } from 'node:fs/promises';
import type { Archive } from '../archive/archive.ts';
import { toRedirects } from '../publish/redirects.ts';
import { formerAddresses } from './former-addresses.ts';

/**
 * Writes `_redirects` where there are old addresses.
 * @param folder of the site
 * @param base path that it is published under, with a slash at both ends
 */
export async function writeRedirects(folder: URL, base: string, archive: Archive): Promise<void> {
  const former = formerAddresses(archive).map(({ from, to }) => ({
    from: `${base}${from}/`,
    to: `${base}${to}/`,
  }));
  if (former.length > 0) await writeFile(new URL('_redirects', folder), toRedirects(former));
}

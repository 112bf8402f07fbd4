/** Writes the headers that hosts are to send with the files of a site. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Archive } from '../archive/archive.ts';
import { CITATION_FILES } from '../publish/citation-files.ts';
import { headerRules, toHeadersFile } from '../publish/headers.ts';
import { notIndexedIds } from './former-addresses.ts';
import { removedUnderEveryId } from './removed.ts';

/** The policy stands in each page as Astro writes it, with the hashes of its scripts: the same in all. */
const POLICY = /<meta http-equiv="content-security-policy" content="(?<policy>[^"]*)">/u;

/**
 * Writes `_headers` to a folder.
 * @param folder of the site, in which some of its pages are
 * @param pages paths of its pages, below the base path: `articles/harbour/`
 * @param base path that it is published under, with a slash at both ends
 */
export async function writeHeaders(
  folder: URL,
  pages: readonly string[],
  base: string,
  archive: Archive,
): Promise<void> {
  const extensions = ['.json', ...CITATION_FILES.map(({ extension }) => extension)];
  const filesBeside = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => extensions.map((extension) => encodeURI(`articles/${id}${extension}`)));
  const rules = headerRules({
    base,
    policy: policyOf(folder, pages),
    noindex: archive.description.noindex,
    notIndexed: filesBeside(notIndexedIds(archive)),
    removed: filesBeside(removedUnderEveryId('articles').map(([id]) => id)),
  });
  await writeFile(new URL('_headers', folder), toHeadersFile(rules));
}

/** What the pages say of themselves. @throws where they say nothing, which would leave the site open */
function policyOf(folder: URL, pages: readonly string[]): string {
  const files = pages.map((page) => new URL(`${encodeURI(page)}index.html`, folder));
  const page = files.find((file) => existsSync(file));
  const policy = page && POLICY.exec(readFileSync(page, 'utf8'))?.groups?.['policy'];
  if (!policy) throw new Error('The pages have no content security policy');
  return policy;
}

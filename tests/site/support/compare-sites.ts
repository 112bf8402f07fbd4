/** Two sites of one archive, one of them under a path: the same, but for the path. */
import type { Site } from './publish.ts';
import { bytesOf } from './site-files.ts';

/** What the path is a part of otherwise: sizes and digests of other files, and who has the host to itself. */
const TOLD_OF_FILES = /^(?:_headers|data\/index\.html|offline\/.+\.json)$/u;

/** The names of scripts are digests of what they hold, the path among it. */
const DIGEST = /\.[\w-]{8}(?=\.js\b)/gu;

/** The files of two sites that differ in anything but the paths that the sites are under. */
export function differencesButForPath(one: Site, other: Site): readonly string[] {
  const [left, right] = [withoutPath(one), withoutPath(other)];
  const files = new Set([...left.keys(), ...right.keys()]);
  return [...files].filter((file) => left.get(file) !== right.get(file));
}

function withoutPath({ folder, base }: Site): ReadonlyMap<string, string> {
  const files = [...bytesOf(folder)].filter(([file]) => !TOLD_OF_FILES.test(file));
  return new Map(
    files.map(([file, bytes]) => [file.replace(DIGEST, ''), bytes.replaceAll(base, '/').replace(DIGEST, '')]),
  );
}

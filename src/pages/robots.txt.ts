import { toRobots } from '../publish/robots.ts';
import { theArchive } from '../site/archive.ts';
import { notIndexedIds } from '../site/former-addresses.ts';
import { href, publicAddress } from '../site/links.ts';
import { removedUnderEveryId } from '../site/removed.ts';

/** Everything that is no page. */
const FILES = ['/*.json$', '/*.jsonld$', '/*.csv$', '/*.bib$', '/*.ris$', '/*.xml$'] as const;

export function GET(): Response {
  const { description } = theArchive();
  const closed = description.noindex
    ? FILES.map((path) => href(path))
    : [...notIndexedIds(theArchive()), ...removedUnderEveryId('articles').map(([id]) => id)].map((id) =>
        href(`/articles/${id}.`),
      );
  return new Response(toRobots(closed, description.noindex ? null : publicAddress('/sitemap.xml')));
}

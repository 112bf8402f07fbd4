/** The citation of each article as files for reference managers, beside its page. */
import type { Citation } from '../publish/citation.ts';
import { theArchive } from './archive.ts';
import { recordKey } from './cache-keys.ts';
import { citationOf, citationOfRemoved } from './citations.ts';
import { underEveryId } from './former-addresses.ts';
import { removedUnderEveryId } from './removed.ts';

/** The route of a format: a file for each article, and for each that was removed. */
export const citationRoute = (write: (citation: Citation) => string) => ({
  getStaticPaths: () => [
    ...underEveryId('articles', theArchive().articles.values()).map(([id, article]) => ({
      params: { id },
      props: { cite: () => citationOf(article) },
      cacheKey: recordKey(article),
    })),
    ...removedUnderEveryId('articles').map(([id, removed]) => ({
      params: { id },
      props: { cite: () => citationOfRemoved(removed) },
    })),
  ],
  GET: ({ props: { cite } }: { props: { cite: () => Citation } }): Response => new Response(write(cite())),
});

/** The citation of each article as files for reference managers, beside its page. */
import type { ArticleRecord } from '../archive/records.ts';
import type { Citation } from '../publish/citation.ts';
import { theArchive } from './archive.ts';
import { recordKey } from './cache-keys.ts';
import { citationOf } from './citations.ts';
import { underEveryId } from './former-addresses.ts';

/** The route of a format: a file for each article. */
export const citationRoute = (write: (citation: Citation) => string) => ({
  getStaticPaths: () =>
    underEveryId('articles', theArchive().articles).map(([id, article]) => ({
      params: { id },
      props: { article },
      cacheKey: recordKey(article),
    })),
  GET: ({ props }: { props: { article: ArticleRecord } }): Response =>
    new Response(write(citationOf(props.article))),
});

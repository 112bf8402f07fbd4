import { theArchive } from './archive.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';

interface Neighbours {
  readonly earlier: ArticleRecord | undefined;
  readonly later: ArticleRecord | undefined;
}

/** Made once for an archive: a page that searched for its own place would make the build quadratic. */
const known = new WeakMap<Archive, Map<string, Neighbours>>();

/** The articles that stand beside one in the order of the archive. */
export function neighboursOf(id: string): Neighbours {
  const archive = theArchive();
  let all = known.get(archive);
  if (!all) {
    const articles = [...archive.articles.values()];
    all = new Map(
      articles.map((article, index) => [
        article.id,
        { earlier: articles[index + 1], later: index > 0 ? articles[index - 1] : undefined },
      ]),
    );
    known.set(archive, all);
  }
  return all.get(id) ?? { earlier: undefined, later: undefined };
}

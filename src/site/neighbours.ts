import { theArchive } from './archive.ts';
import { remember } from './remember.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';

interface Neighbours {
  readonly earlier: ArticleRecord | undefined;
  readonly later: ArticleRecord | undefined;
}

const neighboursIn = remember((archive: Archive): ReadonlyMap<string, Neighbours> => {
  const articles = [...archive.articles.values()];
  return new Map(
    articles.map((article, index) => [
      article.id,
      { earlier: articles[index + 1], later: index > 0 ? articles[index - 1] : undefined },
    ]),
  );
});

/** The articles that stand beside one in the order of the archive. */
export const neighboursOf = (id: string): Neighbours =>
  neighboursIn(theArchive()).get(id) ?? { earlier: undefined, later: undefined };

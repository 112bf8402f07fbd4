/** What pages need to have an article cited. */
import type { ArticleRecord } from '../archive/records.ts';
import { type Citation, citeRemoved, toCitation } from '../publish/citation.ts';
import { theArchive } from './archive.ts';
import { publicAddress } from './links.ts';
import type { Removed } from './removed.ts';

/** An article with the address of its page, to be written in any style or format. */
export const citationOf = (article: ArticleRecord): Citation =>
  toCitation(article, theArchive().description, publicAddress(`/articles/${article.id}/`));

/** An article that was removed, likewise: of what it was, no more than the page at its address says. */
export const citationOfRemoved = ({ id, entry: { title, gone, note } }: Removed): Citation =>
  citeRemoved(
    { id, title: title ?? id, on: gone?.on ?? null, note: note ?? null },
    theArchive().description,
    publicAddress(`/articles/${id}/`),
  );

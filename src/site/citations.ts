/** What pages need to have an article cited. */
import type { ArticleRecord } from '../archive/records.ts';
import { type Citation, toCitation } from '../publish/citation.ts';
import { theArchive } from './archive.ts';
import { publicAddress } from './links.ts';

/** An article with the address of its page, to be written in any style or format. */
export const citationOf = (article: ArticleRecord): Citation =>
  toCitation(article, theArchive().description, publicAddress(`/articles/${article.id}/`));

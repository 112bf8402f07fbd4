/** Articles that have the same text. */
import type { Archive, Copy } from '../archive/archive.ts';
import { foldCopies } from '../archive/fold-copies.ts';
import type { ArticleRecord } from '../archive/records.ts';
import type { Passage } from '../archive/shapes.ts';
import { theArchive } from './archive.ts';
import { remember } from './remember.ts';

/** One article for each text, newest first. */
export const allTexts = (): readonly ArticleRecord[] => textsIn(theArchive());

const textsIn = remember(({ articles }: Archive) => foldCopies(articles.values(), (article) => article));

/** How many other articles have the text of one. */
export const countOtherCopies = ({ id, sameTextAs }: ArticleRecord): number =>
  theArchive().copies.get(sameTextAs ?? id)?.length ?? 0;

/** Another article that has the text of one, and what only one of the two has, where they were compared. */
export interface OtherCopy {
  readonly article: ArticleRecord;
  readonly onlyHere: readonly Passage[];
  readonly onlyThere: readonly Passage[];
}

/** The other articles with the text of one, first that which stands for the text. */
export function otherCopies({ id, sameTextAs }: ArticleRecord): OtherCopy[] {
  const { articles, copies } = theArchive();
  const all = copies.get(sameTextAs ?? id) ?? [];
  if (sameTextAs === null) return all.map(seenFromChief);
  const chief = articles.get(sameTextAs);
  const self = all.find(({ article }) => article.id === id);
  return [
    ...(chief && self ? [{ article: chief, onlyHere: self.own, onlyThere: self.lacking }] : []),
    ...all.filter((copy) => copy !== self).map(({ article }) => ({ article, onlyHere: [], onlyThere: [] })),
  ];
}

const seenFromChief = ({ article, own, lacking }: Copy): OtherCopy => ({
  article,
  onlyHere: lacking,
  onlyThere: own,
});

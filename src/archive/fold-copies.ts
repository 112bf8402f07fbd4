import type { ArticleRecord } from './records.ts';

/**
 * Counts every text once: of the articles that have the same text only one is kept, with all its items:
 * the one that stands for the text or, where that is not among them, the one that comes first.
 * @returns the items kept, in their order
 */
export function foldCopies<T>(items: Iterable<T>, articleOf: (item: T) => ArticleRecord): T[] {
  const list = [...items];
  if (list.every((item) => articleOf(item).sameTextAs === null)) return list;
  const kept = new Map<string, string>();
  for (const item of list) {
    const { id, sameTextAs } = articleOf(item);
    const text = sameTextAs ?? id;
    if (sameTextAs === null || !kept.has(text)) kept.set(text, id);
  }
  return list.filter((item) => {
    const { id, sameTextAs } = articleOf(item);
    return kept.get(sameTextAs ?? id) === id;
  });
}

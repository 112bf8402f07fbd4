import type { Annotated, Archive, Folder } from '../archive.ts';

/** Placeholder of the skeleton: no indexes yet. */
export const relate = (annotated: readonly Annotated[], folder: Folder): Archive => ({
  description: folder.description,
  articles: new Map(
    annotated.map(({ article }, index) => [`a${index}`, { ...article, id: `a${index}`, related: [] }]),
  ),
  actors: new Map(
    [...folder.actors].map(([id, entry]) => [
      id,
      { id, entry, appearances: [], beside: [], topics: [], spellings: [] },
    ]),
  ),
  topics: new Map(
    [...folder.topics].map(([id, entry]) => [id, { id, entry, assignments: [], actors: [], narrower: [] }]),
  ),
  savedTexts: new Map(annotated.map(({ lines }, index) => [`a${index}`, lines])),
});

import type { ArticleRecord } from '../archive/records.ts';

/** A piece of a long file: a text, or one that is made of some articles alone, when it is asked for. */
export type Piece = string | PieceOfArticles;

interface PieceOfArticles {
  readonly articles: readonly ArticleRecord[];
  readonly text: () => string;
}

/** The text of a piece. */
export const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text());

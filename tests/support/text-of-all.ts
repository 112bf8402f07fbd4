import { textOf, type Piece } from '../../src/publish/pieces.ts';

/** The text of a file in pieces. */
export const textOfAll = (pieces: Iterable<Piece>): string => [...pieces].map(textOf).join('');

/** Attributions inside the marks, between dashes, as Russian sets them: «…, — she said. — …». */
import type { Piece } from './nest-quote-marks.ts';
import type { TextPassage } from '../words/passages.ts';
import type { QuotationRules } from './quotation-rules.ts';
import { firstWordFrom } from './read-tokens.ts';
import { matchAt, NO_VARIANTS } from '../words/word-trie.ts';

/** A dash after a sign that ends a clause. */
const DASH = /[,.!?…]\s*[–—]\s+/gu;

/** No attribution is longer, and no piece holds more of them. */
const LONGEST = 160;
const MOST = 16;

/** Splits a piece where a dash, a verb of speech and a second dash part its words; other pieces stay as they are. */
export function splitEmbedded(passage: TextPassage, piece: Piece, rules: QuotationRules): readonly Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  let opening: { readonly start: number; readonly end: number } | undefined;
  for (const dash of passage.text.slice(piece.start, piece.end).matchAll(DASH)) {
    const start = piece.start + dash.index + 1;
    const end = piece.start + dash.index + dash[0].length;
    if (parts.length >= MOST) break;
    if (opening && end - opening.start <= LONGEST) {
      parts.push(cut(rest, { to: opening.start, end: opening.start, continued: false }));
      rest = cut(rest, { from: end, start: end, continues: false });
      opening = undefined;
    } else {
      opening = opensWithVerb(passage, end, rules) ? { start, end } : undefined;
    }
  }
  return [...parts, rest];
}

/** A piece with other bounds, and what is quoted within them. */
function cut(piece: Piece, bounds: Partial<Piece>): Piece {
  const part = { ...piece, ...bounds };
  return { ...part, inner: piece.inner.filter(({ from, to }) => from >= part.start && to <= part.end) };
}

function opensWithVerb({ words }: TextPassage, start: number, rules: QuotationRules): boolean {
  const first = firstWordFrom(words, start);
  return matchAt(rules, words, first, NO_VARIANTS)?.values.includes('says') === true;
}

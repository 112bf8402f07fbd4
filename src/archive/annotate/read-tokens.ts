/** The words around quotations, sentence by sentence, with what each may do when a text says who speaks. */
import type { Mention } from '../records.ts';
import type { Piece } from './nest-quote-marks.ts';
import type { TextPassage } from './passages.ts';
import type { Part, QuotationRules } from './quotation-rules.ts';
import type { Word } from './split-words.ts';
import { matchAt } from './word-trie.ts';

/** A word or a phrase, a name, a whole quotation, a comma (or bracket, or dash) or a colon. */
export interface Token {
  /** UTF-16 offsets into the passage, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mention' | 'quote' | 'comma' | 'colon';
  /** What a word may do; empty for the rest. */
  readonly parts: readonly Part[];
  readonly key: string;
  readonly capital: boolean;
  readonly mention?: Mention;
  /** Whether a name owns what follows: the president's. */
  readonly owns?: boolean;
  readonly piece?: Piece;
}

export type Sentence = readonly Token[];

export const is = (token: Token | undefined, part: Part): boolean => token?.parts.includes(part) ?? false;

/** Of what stands between two words only the beginning is read. */
const LONGEST_GAP = 40;

const COMMA = /[,،、，()[\]–—;؛]|\s-\s/u;
const COLON = /[:：](?=[\s\p{Cf}\p{P}]|$)/u;
const OWNER = /['’](?:s(?!\p{L})|(?=\s))/uy;

/**
 * The sentences of a passage, or of what is quoted in it.
 * @param range UTF-16 offsets
 * @param pieces the quotations in that range; each becomes one token
 * @param mentions of the passage, in reading order
 */
export function readTokens(
  passage: TextPassage,
  range: { readonly start: number; readonly end: number },
  pieces: readonly Piece[],
  mentions: readonly Mention[],
  rules: QuotationRules,
): readonly Sentence[] {
  const { text, words, openings } = passage;
  const sentences: Token[][] = [[]];
  const named = new Map(mentions.map((mention) => [mention.start, mention]));
  let at = range.start;
  let piece = 0;

  const add = (token: Token, opens: boolean): void => {
    const gap = text.slice(at, Math.min(token.start, at + LONGEST_GAP));
    let sentence = sentences.at(-1) ?? [];
    if (opens && sentence.length > 0 && !goesOn(text, sentence.at(-1), token, gap)) {
      sentences.push((sentence = []));
    } else {
      if (COMMA.test(gap)) sentence.push(sign('comma', at, token.start));
      if (COLON.test(gap)) sentence.push(sign('colon', at, token.start));
    }
    sentence.push(token);
    at = token.end;
  };

  for (let index = firstWordFrom(words, range.start); index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.start >= range.end) break;
    if (word.start < at) continue;
    const next = pieces[piece];
    if (next && next.from <= word.start) {
      piece += 1;
      add({ ...sign('quote', next.from, next.to), piece: next }, openings.has(index));
      index -= 1;
      continue;
    }
    const mention = named.get(word.start);
    const phrase = mention ? undefined : matchAt(rules, words, index, () => []);
    const end = mention?.end ?? words[(phrase?.after ?? index + 1) - 1]?.end ?? word.end;
    const capital = word.shape === 'capital' || word.shape === 'capitals';
    const token = { start: word.start, end, parts: phrase?.values ?? [], key: word.key, capital };
    if (mention) {
      OWNER.lastIndex = end;
      const owns = OWNER.test(text);
      add({ ...token, kind: 'mention', mention, owns }, openings.has(index));
      at = Math.max(at, OWNER.lastIndex);
    } else {
      add({ ...token, kind: 'word' }, openings.has(index));
    }
  }
  const tail = text.slice(at, Math.min(range.end, at + LONGEST_GAP));
  if (COLON.test(tail)) sentences.at(-1)?.push(sign('colon', at, range.end));
  return sentences.filter((sentence) => sentence.length > 0);
}

const sign = (kind: Token['kind'], start: number, end: number): Token => ({
  start,
  end,
  kind,
  parts: [],
  key: '',
  capital: false,
});

/** A question or a cry that is quoted ends no sentence where its speaker follows: “Where?” Ada asked. */
function goesOn(text: string, before: Token | undefined, token: Token, gap: string): boolean {
  if (before?.piece === undefined || token.piece) return false;
  return /[!?؟]/u.test(text.charAt(before.piece.end - 1)) && !/[.!?؟]/u.test(gap);
}

function firstWordFrom(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

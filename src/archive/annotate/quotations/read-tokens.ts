/** The words around quotations, sentence by sentence, with what each may do when a text says who speaks. */
import type { Mention } from '../../records.ts';
import type { Piece } from './nest-quote-marks.ts';
import type { TextPassage } from '../words/passages.ts';
import type { Part, QuotationRules } from './quotation-rules.ts';
import type { Word } from '../words/split-words.ts';
import { matchAt, NO_VARIANTS } from '../words/word-trie.ts';

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
  /** Whether it begins with a small letter, in a script that has capitals. */
  readonly small: boolean;
  readonly mention?: Mention;
  /** Whether a word or a name owns what follows: the president's. */
  readonly owns: boolean;
  readonly piece?: Piece;
}

export type Sentence = readonly Token[];

/** Whether a word may do one of some things. */
export function is(token: Token | undefined, ...parts: readonly Part[]): boolean {
  for (const part of token?.parts ?? NO_PARTS) if (parts.includes(part)) return true;
  return false;
}

/** Most words of most texts do nothing. */
const NO_PARTS: readonly Part[] = [];

/** A longer run of words is no sentence: it is cut, so that the work stays in proportion. */
const LONGEST_SENTENCE = 300;

/** Of what stands between two words only the beginning is read. */
const LONGEST_GAP = 40;

const COMMA = /[,،、，()[\]–—;؛]|\s-\s/u;
const COLON = /[:：](?=[\s\p{Cf}\p{P}]|$)/u;
const OWNER = /['’](?:s(?!\p{L})|(?=\s))/uy;

/**
 * The sentences of a passage, or of what is quoted in it.
 * @param range UTF-16 offsets
 * @param pieces the quotations in that range; each becomes one token
 * @param mentions of the passage, by where they start
 */
export function readTokens(
  passage: TextPassage,
  range: { readonly start: number; readonly end: number },
  pieces: readonly Piece[],
  mentions: ReadonlyMap<number, Mention>,
  rules: QuotationRules,
): readonly Sentence[] {
  const { text, words } = passage;
  const sentences: Token[][] = [[]];
  let at = range.start;
  let piece = 0;
  let opening = 0;

  const add = (token: Token, opens: boolean): void => {
    const gap = text.slice(at, Math.min(token.start, at + LONGEST_GAP));
    let sentence = sentences.at(-1) ?? [];
    const ends = opens && !goesOn(text, sentence.at(-1), token, gap);
    if (sentence.length > 0 && (ends || sentence.length >= LONGEST_SENTENCE)) {
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
    while ((passage.sentences[opening]?.start ?? Infinity) < at) opening += 1;
    const opens = (passage.sentences[opening]?.start ?? Infinity) <= word.start;
    const next = pieces[piece];
    if (next && next.from <= word.start) {
      piece += 1;
      add({ ...sign('quote', next.from, next.to), piece: next }, opens);
      index -= 1;
      continue;
    }
    const mention = mentions.get(word.start);
    const phrase = mention ? undefined : matchAt(rules, words, index, NO_VARIANTS);
    const end = mention?.end ?? words[(phrase?.after ?? index + 1) - 1]?.end ?? word.end;
    OWNER.lastIndex = end;
    const token: Token = {
      start: word.start,
      end,
      kind: mention ? 'mention' : 'word',
      parts: phrase?.values ?? NO_PARTS,
      key: word.key,
      capital: word.shape === 'capital' || word.shape === 'capitals',
      small: word.shape === 'lower',
      owns: OWNER.test(text),
      ...(mention && { mention }),
    };
    add(token, opens);
    at = Math.max(end, OWNER.lastIndex);
  }
  const tail = text.slice(at, Math.min(range.end, at + LONGEST_GAP));
  if (COLON.test(tail)) sentences.at(-1)?.push(sign('colon', at, range.end));
  return sentences.filter((sentence) => sentence.length > 0);
}

const sign = (kind: Token['kind'], start: number, end: number): Token => ({
  start,
  end,
  kind,
  parts: NO_PARTS,
  key: '',
  capital: false,
  small: false,
  owns: false,
});

/** A question or a cry that is quoted ends no sentence where its speaker follows: “Where?” Ada asked. */
function goesOn(text: string, before: Token | undefined, token: Token, gap: string): boolean {
  if (before?.piece === undefined || token.piece) return false;
  return /[!?؟]/u.test(text.charAt(before.piece.end - 1)) && !/[.!?؟]/u.test(gap);
}

/** The place of the first word that begins at an offset or after it. */
export function firstWordFrom(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

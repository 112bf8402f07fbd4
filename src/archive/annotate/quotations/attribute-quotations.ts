/** Reads the passages sentence by sentence, and tells of each quotation who speaks. */
import type { Mention } from '../../records.ts';
import type { Speaker, TypeOf } from './discourse.ts';
import { START, remember } from './discourse.ts';
import type { Attribution } from './find-attribution.ts';
import {
  RANKS,
  attributionAfter,
  attributionBefore,
  splitsQuotation,
  staysOpen,
} from './find-attribution.ts';
import type { Report } from './find-reports.ts';
import { findReports } from './find-reports.ts';
import type { QuotedPassage } from './find-quoted.ts';
import type { Piece } from './nest-quote-marks.ts';
import type { TextPassage } from '../words/passages.ts';
import type { QuotationRules } from './quotation-rules.ts';
import type { Sentence } from './read-tokens.ts';
import { is, readTokens } from './read-tokens.ts';
import { speakersOf } from './resolve-speaker.ts';

/** A quotation on its way to a record. */
export interface Quote {
  readonly pieces: { readonly passage: TextPassage; readonly piece: Piece }[];
  attribution?: Attribution;
  /** The words that attribute it. */
  cue?: string | undefined;
  speaker?: Speaker | undefined;
  /** Whether it begins a sentence, and whether it is one by itself. */
  opens: boolean;
  alone: boolean;
  /** Whether it begins with a small letter amid a sentence. */
  fragment: boolean;
  /** Who speaks in the sentence before it. */
  before?: Speaker | undefined;
}

/** Whether a text begins with a small letter. */
export const BEGINS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** A passage, or the part of it that a piece quotes, with what is quoted there. */
export interface Quoted extends QuotedPassage {
  /** Those of the passage, by where they start. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** UTF-16 offsets of that part. */
  readonly range: { readonly start: number; readonly end: number };
}

/** The quotations of passages that follow one another, each with its speaker where the text tells. */
export function attributeQuotations(
  quoted: readonly Quoted[],
  rules: QuotationRules,
  typeOf: TypeOf,
): readonly Quote[] {
  const quotes = collectQuotes(quoted);
  let discourse = START;
  for (const { passage, pieces, mentions, range } of quoted) {
    discourse = { ...discourse, persons: new Map(), earlier: discourse.persons };
    let open: Quote | undefined;
    for (const sentence of readTokens(passage, range, pieces, mentions, rules)) {
      const reports = findReports(sentence);
      const speakers = speakersOf(passage.text, sentence, reports, discourse, typeOf);
      const last = readSentence(
        { text: passage.text, sentence, reports, speakers, quotes },
        discourse.before,
        open,
      );
      open =
        last && !last.quote.fragment && staysOpen(sentence, last.at, last.quote.attribution, reports)
          ? last.quote
          : undefined;
      const voices = reports.filter(({ kind }) => kind !== 'sayings').map((report) => speakers.get(report));
      const isUnfinished = sentence.at(-1)?.piece?.continued === true;
      if (!isUnfinished) discourse = remember(discourse, sentence, last?.quote.speaker, voices, typeOf);
    }
  }
  return [...new Set(quotes.values())];
}

/** One quotation for every piece, and for the pieces that go on from passage to passage. */
function collectQuotes(quoted: readonly Quoted[]): Map<Piece, Quote> {
  const quotes = new Map<Piece, Quote>();
  let last: Quote | undefined;
  for (const { passage, pieces } of quoted) {
    for (const piece of pieces) {
      if (!last || !piece.continues) last = { pieces: [], opens: false, alone: false, fragment: false };
      last.pieces.push({ passage, piece });
      quotes.set(piece, last);
    }
  }
  return quotes;
}

/** A sentence with what is needed to understand it. */
interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly reports: readonly Report[];
  readonly speakers: ReadonlyMap<Report, Speaker | undefined>;
  readonly quotes: Map<Piece, Quote>;
}

interface Placed {
  readonly quote: Quote;
  readonly at: number;
}

/**
 * Attributes the quotations of a sentence.
 * @param before who speaks in the sentence before
 * @param open a quotation that the sentence before attributed: one that is a sentence by itself goes on with it
 * @returns the last quotation of the sentence
 */
function readSentence(
  reading: Reading,
  before: Speaker | undefined,
  open: Quote | undefined,
): Placed | undefined {
  const { text, sentence, reports, quotes } = reading;
  let last: Placed | undefined;
  for (const [at, { piece }] of sentence.entries()) {
    const quote = piece && quotes.get(piece);
    if (!piece || !quote) continue;
    const alone = sentence.length === 1;
    const taken = last?.quote.attribution;
    const goesOn = last
      ? !last.quote.fragment && splitsQuotation(sentence, last.at, at, last.quote.attribution, reports)
      : open !== undefined && alone;
    const whole = goesOn && !piece.continues ? (last?.quote ?? open) : undefined;
    last = { quote: whole ? join(whole, quote, quotes) : quote, at };
    if (whole || isAddressee(sentence, at)) continue;
    if (!piece.continues) {
      const fragment = at > 0 && BEGINS_SMALL.test(text.slice(piece.start, piece.start + 20));
      Object.assign(quote, { opens: at === 0, alone, fragment, before });
      attribute(
        quote,
        attributionBefore(sentence, at, reports, taken?.rank === RANKS.follows ? taken : undefined),
        reading,
      );
    }
    if (piece.continued) continue;
    attribute(quote, attributionAfter(text, sentence, at, reports), reading);
    if (!quote.attribution && quote.alone) quote.speaker = quote.before;
  }
  return last;
}

/** "She told the “Herald”: “…”", "he told the “Herald” that": to whom it is said is no speech. */
const isAddressee = (sentence: Sentence, at: number): boolean =>
  sentence[at + 1]?.kind === 'colon' ||
  (is(sentence[at + 1], 'that') && is(sentence[at - 1], 'articles', 'prepositions'));

/** Keeps the surer of two attributions. */
function attribute(quote: Quote, attribution: Attribution | undefined, { text, speakers }: Reading): void {
  if (!attribution || (quote.attribution && quote.attribution.rank >= attribution.rank)) return;
  quote.attribution = attribution;
  const { cue } = attribution.report;
  quote.cue = cue && text.slice(cue.start, cue.end);
  quote.speaker = speakers.get(attribution.report);
}

/** Makes two quotations one. */
function join(whole: Quote, part: Quote, quotes: Map<Piece, Quote>): Quote {
  for (const placed of part.pieces) {
    whole.pieces.push(placed);
    quotes.set(placed.piece, whole);
  }
  return whole;
}

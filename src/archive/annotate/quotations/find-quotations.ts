/** Who says what: every direct quotation of an article. */
import { hash } from 'node:crypto';
import type { Language } from '../../language/language.ts';
import type { Mention, Quotation } from '../../records.ts';
import type { Quote, Quoted } from './attribute-quotations.ts';
import { attributeQuotations } from './attribute-quotations.ts';
import type { TypeOf } from './discourse.ts';
import { findQuoted, type QuotedPassage } from './find-quoted.ts';
import { isPartial } from './is-partial.ts';
import { splitEmbedded } from './split-embedded.ts';
import type { TextPassage } from '../words/passages.ts';
import { quotationRulesOf } from './quotation-rules.ts';

/**
 * Finds every quotation in the passages of one article. What is quoted inside a quotation is part of it,
 * and has a record of its own only where that quotation says which actor spoke.
 * @param passages in reading order
 * @param mentions of those passages, in reading order
 * @param language of the article; where there is no data for it, nobody is said to speak
 * @param typeOf what kind of actor an id stands for
 */
export function findQuotations(
  passages: readonly TextPassage[],
  mentions: readonly Mention[],
  language: Language | undefined,
  typeOf: TypeOf,
): Quotation[] {
  const rules = quotationRulesOf(language?.tag);
  const mentionsIn = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const order = new Map(passages.map(({ paragraph }, index) => [paragraph, index]));
  const place = ({ pieces: [first] }: Quote): [number, number] => [
    order.get(first?.passage.paragraph ?? '') ?? 0,
    first?.piece.start ?? 0,
  ];
  const quotes = unitsOf(passages).flatMap((unit) => {
    const quoted = upToLast(findQuoted(unit)).map(({ passage, pieces }): Quoted => ({
      passage,
      pieces: pieces.flatMap((piece) => splitEmbedded(passage, piece, rules)),
      mentions: byStart(mentionsIn.get(passage.paragraph)),
      range: { start: 0, end: passage.text.length },
    }));
    const inside = quoted.flatMap((outer) =>
      outer.pieces
        .filter(({ inner }) => inner.length > 0)
        .map((piece): Quoted => ({ ...outer, pieces: piece.inner, range: piece })),
    );
    return [
      ...attributeQuotations(quoted, rules, typeOf),
      ...inside.flatMap((part) => attributeQuotations([part], rules, typeOf).filter(isAnActors)),
    ];
  });
  const uses = new Map<string, number>();
  return quotes
    .map((quote) => ({ quote, place: place(quote) }))
    .sort((one, other) => one.place[0] - other.place[0] || one.place[1] - other.place[1])
    .map(({ quote }) => toRecord(quote, uses));
}

/** Behind the last quotation nothing tells who speaks in any. */
const upToLast = (passages: readonly QuotedPassage[]): readonly QuotedPassage[] =>
  passages.slice(0, passages.findLastIndex(({ pieces }) => pieces.length > 0) + 1);

const byStart = (mentions: readonly Mention[] = []): ReadonlyMap<number, Mention> =>
  new Map(mentions.map((mention) => [mention.start, mention]));

const isAnActors = ({ speaker }: Quote): boolean => Boolean(speaker?.actor);

/** What is read as one text: the headline, the standfirst, the body. */
function unitsOf(passages: readonly TextPassage[]): readonly (readonly TextPassage[])[] {
  const unit = ({ paragraph }: TextPassage) =>
    paragraph === 'headline' || paragraph === 'standfirst' ? paragraph : 'body';
  return [...Map.groupBy(passages, unit).values()];
}

function toRecord(quote: Quote, uses: Map<string, number>): Quotation {
  const { cue, pieces, speaker } = quote;
  const text = pieces.map(({ passage, piece }) => passage.text.slice(piece.start, piece.end)).join(' ');
  return {
    id: nameQuotation(text, uses),
    speaker: speaker?.actor ?? null,
    speakerText: speaker?.text ?? null,
    cue: cue ?? null,
    text,
    segments: pieces.map(({ passage, piece }) => ({
      paragraph: passage.paragraph,
      start: piece.start,
      end: piece.end,
    })),
    partial: isPartial(text, quote),
  };
}

/** An id from the words of a quotation, so that it survives edits elsewhere. */
function nameQuotation(text: string, uses: Map<string, number>): string {
  const id = `q-${hash('sha256', text).slice(0, 8)}`;
  const use = (uses.get(id) ?? 0) + 1;
  uses.set(id, use);
  return use === 1 ? id : `${id}-${use}`;
}

import { describe, expect, test } from 'vitest';
import { agree, compare, describePlace, report } from './compare.ts';
import type { Place, TextLabels } from './labels.ts';
import { LABELS } from './labels.ts';
import { placeOf, recordOf, wordsOf } from './seed-archive.ts';

interface Quoted {
  readonly speaker: string | null;
  readonly partial: boolean;
  readonly segments: readonly Place[];
}

/** A quotation in words: where each of its pieces begins and ends, and whose it is. */
const inWords = (labels: TextLabels, { speaker, segments }: Quoted) =>
  segments.map((segment) => describePlace(labels, segment, speaker ?? 'nobody named')).join('\n    and ');

function compareQuotations(labels: TextLabels, partial: boolean) {
  const record = recordOf(labels.seed);
  const found = record.quotations.map((quotation) => ({
    ...quotation,
    segments: quotation.segments.map((segment) => placeOf(record, segment)),
  }));
  const lines = (quotations: readonly Quoted[]) =>
    quotations
      .filter((quotation) => quotation.partial === partial)
      .map((quotation) => inWords(labels, quotation));
  return compare(lines(labels.quotations), lines(found));
}

describe.each(LABELS)('quotations in $seed', (labels) => {
  test('every statement has its whole text and its right speaker', () => {
    const comparison = compareQuotations(labels, false);
    expect(agree(comparison), report(comparison)).toBe(true);
  });

  test('the text of each is its pieces, joined by one space', () => {
    const record = recordOf(labels.seed);
    const pieces = record.quotations.map(({ segments }) =>
      segments.map((segment) => wordsOf(record, segment)).join(' '),
    );
    expect(record.quotations.map(({ text }) => text)).toEqual(pieces);
  });

  test('quoted words and fragments are marked as partial', () => {
    const comparison = compareQuotations(labels, true);
    expect(agree(comparison), report(comparison)).toBe(true);
  });
});

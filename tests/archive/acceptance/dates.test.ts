import { describe, expect, test } from 'vitest';
import { agree, compare, describePlace, report } from './compare.ts';
import type { Place } from './labels.ts';
import { LABELS } from './labels.ts';
import { placeOf, recordOf } from './seed-archive.ts';

const overlap = (a: Place, b: Place) => a.line === b.line && a.start < b.end && b.start < a.end;

describe.each(LABELS)('dates in $seed', (labels) => {
  const record = recordOf(labels.seed);

  test('every explicit or resolvable date is resolved, and nothing else is taken for one', () => {
    // What belongs to the expression ("On May 17") is a matter of taste: the words need only overlap.
    const found = record.dates.map((date) => {
      const place = placeOf(record, date);
      const label = labels.dates.find((candidate) => overlap(candidate, place));
      return { edtf: date.edtf, place: label ?? place, optional: label?.optional ?? false };
    });
    const inWords = (place: Place, edtf: string) => describePlace(labels, place, edtf);
    const comparison = compare(
      labels.dates.filter(({ optional }) => !optional).map((date) => inWords(date, date.edtf)),
      found.filter(({ optional }) => !optional).map(({ place, edtf }) => inWords(place, edtf)),
    );
    expect(agree(comparison), report(comparison)).toBe(true);
  });
});

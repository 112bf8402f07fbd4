import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from '../../../src/archive/language/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byUnicode = (text: string) => Array.from(segmenter.segment(text), ({ index }) => index);

const known = Array.from({ length: 0x2060 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => sentenceBreaks(character) !== undefined,
);
const telling = [...'..!?  ,;:-"\'()“”abAB12яЯ–…\r\n\t\u00a0'];

describe('the breaks between sentences', () => {
  it('are those of Unicode for every character that is known, in the places that matter', () => {
    const places = ['a?c b', 'a. ?b', 'A.?B', 'a!? B', 'a.) ? B', '?A.B', '?.B', 'a.?', 'a. 1?b', 'a. 1?B'];
    for (const character of known) {
      for (const place of places) {
        const text = place.replace('?', character);
        expect(sentenceBreaks(text), text).toEqual(byUnicode(text));
      }
    }
  });

  it('are those of Unicode in any text of known characters', () => {
    const character = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...telling) },
      fc.constantFrom(...known),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 20 }), (text) => {
        expect(sentenceBreaks(text)).toEqual(byUnicode(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('are left to Unicode where a text has letters of other scripts, marks or hidden signs', () => {
    for (const text of [
      'سلام. Ja.',
      'שלום. Ja.',
      '你好。Ja.',
      'e\u0301. Ja.',
      'a\u00adb. Ja.',
      'a\u200bb. Ja.',
    ]) {
      expect(sentenceBreaks(text)).toBeUndefined();
    }
  });
});

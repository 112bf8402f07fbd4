import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/archive/language/sentences.ts';

const split = (text: string, language = 'en') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it('does not end a sentence at an initial or a title', () => {
    expect(split('The U.S. Senate met Dr. Rossi. He spoke.')).toEqual([
      'The U.S. Senate met Dr. Rossi.',
      'He spoke.',
    ]);
  });

  it('ends a sentence at a short name that is no title', () => {
    expect(split('She left with Kim. We stayed.')).toHaveLength(2);
    expect(split('She met Gen. Rossi. We stayed.')).toHaveLength(2);
  });

  it('ends a sentence at a month or a title that is written out', () => {
    expect(split('The council met in May. The bridge stayed open.')).toHaveLength(2);
    expect(split('The choir sang for the King. Rain fell at noon.')).toHaveLength(2);
    expect(split('The council met on Sept. 4. The bridge stayed open.')).toHaveLength(2);
  });

  it('knows the abbreviations of each language', () => {
    expect(split('Gestern sprach Prof. Nagel in Talheim.', 'de')).toHaveLength(1);
    expect(split('Hier, Mme. Roussin a parlé.', 'fr')).toHaveLength(1);
    expect(split('Ayer habló la Dra. Lobos en Valdoro.', 'es')).toHaveLength(1);
    expect(split('Вчера проф. Озёров выступил.', 'ru')).toHaveLength(1);
    expect(split('وصل د. سالم البحري أمس.', 'ar')).toHaveLength(1);
    expect(split('Gestern sprach Prof. Nagel in Talheim.', 'und')).toHaveLength(2);
  });

  it('follows no rules of the machine where the language is unknown', () => {
    // A Greek question mark for a machine that is set to Greek.
    expect(split('One; Two stayed.', 'el')).toHaveLength(2);
    expect(split('One; Two stayed.', 'und')).toHaveLength(1);
  });

  it('ends a sentence after a closing quotation mark', () => {
    expect(split('“It is late.” She left.')).toEqual(['“It is late.”', 'She left.']);
  });

  it('knows the question mark of Arabic', () => {
    expect(split('هل وصل الوزير؟ نعم وصل.', 'ar')).toHaveLength(2);
  });

  it('gives the sentence around a name, without the space around it', () => {
    const text = 'First one. Then Ada Novak spoke. Last one.';
    const start = text.indexOf('Ada');
    const { start: from, end } = sentenceAround(text, { start, end: start + 9 }, sentencesOf(text, 'en'));
    expect(text.slice(from, end)).toBe('Then Ada Novak spoke.');
  });

  it('covers any text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parts = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
        expect(parts.join('')).toBe(text);
      }),
    );
  });
});

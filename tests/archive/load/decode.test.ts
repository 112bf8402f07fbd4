import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/archive/load/decode.ts';

/** Encodes a text in a code page, by what the decoder makes of each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}

const TEXTS = {
  'windows-1252': 'Le maire a dit que les bateaux sont arrivés à l’île et que la fête est dans le port.',
  'windows-1251': 'Он сказал, что корабли пришли в порт и что они были на море после шторма.',
  'windows-1256': 'قال إن السفن كانت في الميناء بعد العاصفة وإنها لا تزال على البحر من دون ركاب مع هذا',
};

describe('decoding', () => {
  it('never throws, whatever the bytes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if ('invalidAt' in decoded) expect(decoded.invalidAt).toBeLessThan(bytes.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives back any text in UTF-8, and says whether it had a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        fc.pre(!text.startsWith('\uFEFF'));
        const decoded = decode(new TextEncoder().encode(bom ? `\uFEFF${text}` : text));
        expect(decoded).toEqual({ text, encoding: 'UTF-8', bom });
      }),
    );
  });

  it('gives back any text in UTF-16 with a byte order mark, in either order of bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, swapped) => {
        const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
        expect(decode(swapped ? bytes.swap16() : bytes)).toEqual({ text, encoding: 'UTF-16', bom: true });
      }),
    );
  });

  it('names the first byte that is not UTF-8, also behind replacement characters of the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '\uFFFD', '😀', '\n') }), (text) => {
        const before = new TextEncoder().encode(text);
        expect(decode(Uint8Array.of(...before, 0xff, 0x61))).toEqual({ invalidAt: before.length });
      }),
    );
  });

  it.each(Object.entries(TEXTS))('reads %s where the words leave no doubt', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding, bom: false });
  });

  it.each([
    ['few words', encode('Fête à Brest', 'windows-1252')],
    [
      'a letter that another code page has in its place',
      encode('The crew of the Kovaè is in the port and at it.', 'windows-1252'),
    ],
    [
      'quotation marks of a Mac',
      encode('It was the crew of the “Tern” that didn’t come in to the port, he said.', 'macintosh'),
    ],
    ['Russian of Unix', encode(TEXTS['windows-1251'], 'koi8-r')],
    [
      'UTF-8 with a broken byte',
      Uint8Array.of(...new TextEncoder().encode('The crew of the “Tern” is in the port and '), 0xe9),
    ],
  ])('does not guess at %s', (_, bytes) => {
    expect(decode(bytes)).toHaveProperty('invalidAt');
  });
});

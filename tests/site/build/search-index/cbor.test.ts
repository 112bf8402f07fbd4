import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from '../../../../src/site/build/search-index/cbor.ts';

describe('CBOR', () => {
  const { item } = fc.letrec<{ item: Cbor }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 3 },
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(tie('item')),
    ),
  }));

  test('is read as it was written', () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(decodeCbor(encodeCbor(one))).toEqual(one);
      }),
    );
  });

  test('is written as RFC 8949 has it', () => {
    expect(encodeCbor([10, 500, 'IETF', [70_000]]).toString('hex')).toBe('840a1901f46449455446811a00011170');
  });

  test('that is cut off is an error', () => {
    const whole = encodeCbor(['IETF', 70_000, [1, 2]]);
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => decodeCbor(whole.subarray(0, length)), `${length} bytes`).toThrow();
    }
  });

  test('of another kind is an error', () => {
    expect(() => decodeCbor(Buffer.from('f4', 'hex'))).toThrow(/kind 7/u);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/terminal/wrap.ts';

const pieces = (text: string, width: number) =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrapping', () => {
  it('breaks at spaces, and within a word only where it is too long', () => {
    expect(pieces('the ship left', 8)).toEqual(['the ship', 'left']);
    expect(pieces('harbourmaster', 7)).toEqual(['harbour', 'master']);
    expect(pieces('', 8)).toEqual(['']);
  });

  it('loses nothing but spaces at the breaks, and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
        fc.integer({ min: 1, max: 12 }),
        (text, width) => {
          const broken = pieces(text, width);
          expect(broken.every((piece) => piece.length <= width)).toBe(true);
          expect(broken.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

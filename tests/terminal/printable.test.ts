import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, printable } from '../../src/terminal/printable.ts';

describe('a text on a terminal', () => {
  it('shows by their numbers the characters that would steer it', () => {
    expect(printable('a\u001B[31mb\u0007\u202Ec\nd')).toBe('a<001B>[31mb<0007><202E>c<000A>d');
  });

  it('is left as it is otherwise', () => {
    expect(printable('«Åbo» – سلام 船 😀')).toBe('«Åbo» – سلام 船 😀');
  });

  it('never holds a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('code on a terminal', () => {
  it('keeps its lines, and means the same with what would steer the terminal escaped', () => {
    const code = '{\n"a": "\u009B2J\u202Eb"\n}';
    expect(escaped(code)).toBe('{\n"a": "\\u009B2J\\u202Eb"\n}');
    expect(JSON.parse(escaped(code))).toEqual(JSON.parse(code));
  });
});

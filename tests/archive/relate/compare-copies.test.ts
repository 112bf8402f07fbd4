import { describe, expect, it } from 'vitest';
import { compareCopies } from '../../../src/archive/relate/compare-copies.ts';
import { report } from '../../support/report.ts';

const QUAY = 'The northern quay will stay closed until the end of the month, said the port authority.';
const FLEET = 'Merchants fear that the herring fleet will sail on to the south as it did eleven years ago.';
const MONEY = 'The mayor has asked the government for money, and has had no answer yet.';

const textsOf = (one: string[], other: string[]) =>
  compareCopies(report('one', one), report('other', other)).map((passages) =>
    passages.map(({ text }) => text),
  );

describe('the passages in which two copies differ', () => {
  it('are none where the words are the same, however they are broken into paragraphs', () => {
    expect(textsOf([QUAY, FLEET], [`${QUAY.toUpperCase()} ${FLEET}`])).toEqual([[], []]);
    expect(textsOf(['Closed today.'], ['Closed today.'])).toEqual([[], []]);
  });

  it('are the paragraphs that only one of them has', () => {
    expect(textsOf([QUAY, FLEET, MONEY], [QUAY, FLEET])).toEqual([[MONEY], []]);
  });

  it('are the words that differ within a paragraph that both have', () => {
    const edited = FLEET.replace('eleven', 'twelve').replace('herring', 'whole cod');
    expect(textsOf([QUAY, FLEET, MONEY], [QUAY, edited, MONEY])).toEqual([
      ['herring', 'eleven'],
      ['whole cod', 'twelve'],
    ]);
  });

  it('slice to their text', () => {
    const one = report('one', [QUAY, FLEET, MONEY]);
    for (const { paragraph, start, end, text } of compareCopies(one, report('other', [FLEET]))[0]) {
      expect(one.paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end)).toBe(text);
    }
  });

  it('are bounded', () => {
    const many = Array.from({ length: 50 }, (_, index) => `Paragraph number ${index} is only here.`);
    expect(textsOf([QUAY, ...many], [QUAY])[0]).toHaveLength(20);
  });

  it('are not shown where the rights to one text forbid it', () => {
    const withheld = report('one', [QUAY], { access: 'excerpt' });
    expect(compareCopies(withheld, report('other', [QUAY, FLEET]))).toEqual([[], []]);
  });
});

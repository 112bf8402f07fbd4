import { describe, expect, test } from 'vitest';
import { PROSE, read, reasons, texts } from './read.ts';

describe('paragraphs', () => {
  test('of a text wrapped by hand are joined where the next word no longer fits', () => {
    const article = read(`
COUNCIL KEEPS THE BRIDGE OPEN

   LOWPORT (AP) -- The town council voted late on Saturday to keep the
old bridge over the estuary open for another year, brushing aside the
warning of the county treasurer that it may cost twice as much.
   Supporters said that the crossing, which opened in 1931, could carry
carts and lorries safely until a new one is built beside it.`);
    expect(article.paragraphs.map(({ lines }) => lines)).toEqual([
      [3, 5],
      [6, 7],
    ]);
    expect(texts(article)[1]).toContain('could carry carts and lorries');
  });

  test('of one sentence a line stay as they are', () => {
    const article = read(`
Bridge stays open for a year
The council of Lowport has decided to keep the bridge open.
Why did nobody ask the fishermen?
Nobody said.
"It was late," the mayor explained.`);
    expect(article.paragraphs.map(({ lines }) => lines[0])).toEqual([2, 3, 4, 5]);
  });

  test('may be the items of a numbered list', () => {
    const article = read(`
Five things about the bridge

The bridge stays open. Here is what to know about it:

1. It was built in 1884
2. It carries 4,000 carts a day

The council will meet again in May, the mayor said.`);
    expect(article.headline).toMatchObject({ line: 1 });
    expect(article.paragraphs.map(({ lines }) => lines[0])).toEqual([3, 5, 6, 8]);
  });

  test('keep their no-break spaces, and an id that edits elsewhere do not change', () => {
    const prose = 'The work costs 30\u00a0000 crowns a year, the treasurer of the council said.';
    const [before] = read(prose).paragraphs;
    const after = read(`${PROSE}\n\n${prose}`).paragraphs.at(-1);
    expect(before?.text).toBe(prose);
    expect(after?.id).toBe(before?.id);
  });

  test('that are equal have ids of their own', () => {
    const line = 'Nobody in the whole of Lowport wanted to say anything about it.';
    const ids = read([line, line, line].join('\n\n')).paragraphs.map(({ id }) => id);
    expect(ids).toEqual([ids[0], `${ids[0] ?? ''}-2`, `${ids[0] ?? ''}-3`]);
  });

  test('may have a subheading', () => {
    const article = read(`Bridge stays open for a year\n\n${PROSE}\n\nA long night\n\n${PROSE}`);
    expect(article.paragraphs[2]).toMatchObject({ kind: 'subheading', text: 'A long night' });
  });
});

describe('what stands between paragraphs', () => {
  const [first, second] = PROSE.split('\n\n');
  const between = (lines: string) =>
    read(`Bridge stays open\n\n${first ?? ''}\n\n${lines}\n\n${second ?? ''}`);

  test.each([
    ['Share on Facebook', 'share-widget'],
    ['Advertisement', 'placeholder'],
    ['12 Comments', 'comment'],
    ['Sign up for our newsletter', 'notice'],
    ['Print article | Save article', 'site-furniture'],
    ['Copy link Tweet WhatsApp', 'share-widget'],
    ['Log inLog in', 'site-furniture'],
    ['LogoAvatar', 'placeholder'],
    ['Disclaimer and privacy policy', 'notice'],
    ['[Read: Ferry runs aground in the fog]', 'related-headline'],
    ['See also: Ferry runs aground in the fog', 'related-headline'],
    ['The bridge in winter. Jo Lund/AFP/Getty Images', 'caption'],
    ['The bridge in winter (Photo: Jo Lund)', 'caption'],
    ['Jo Lund / Reuters', 'caption'],
  ])('“%s” is set aside and does not end the body', (line, reason) => {
    const article = between(line);
    expect(texts(article).at(-1)).toBe(second);
    if (reason !== 'caption' || !line.startsWith('Jo')) expect(reasons(article)).toEqual({ 5: reason });
  });

  test('a subheading may begin with a phrase of a page, or be made of names of sections', () => {
    expect(texts(between('Video of the ferry'))).toContain('Video of the ferry');
    expect(texts(between('Energy and security'))).toContain('Energy and security');
  });

  test('a heading over other articles takes their headlines with it', () => {
    const article = between('See also\nFerry runs aground in the fog\nMayor denies all');
    expect(reasons(article)).toEqual({
      5: 'related-headline',
      6: 'related-headline',
      7: 'related-headline',
    });
    expect(texts(article)).toHaveLength(2);
  });
});

describe('what follows the body', () => {
  const tail = (lines: string) => read(`Bridge stays open\n\n${PROSE}\n\n${lines}`);

  test('other headlines with bylines and dates of their own are no part of it', () => {
    const article = tail('Ferry runs aground in the fog\n\nBy Tom Hill\n\n11/20/2019 01:14 PM');
    expect(article.paragraphs).toHaveLength(2);
    expect(article.byline.value).toEqual([]);
    expect(Object.values(reasons(article))).toEqual(Array(3).fill('related-headline'));
  });

  test('teasers under a list of other articles are no paragraphs', () => {
    const article = tail(`Related stories

Ferry runs aground in the fog

The ferry had left Lowport at six in the morning with ninety people on board.

Tom Hill 12.06.2018`);
    expect(article.paragraphs).toHaveLength(2);
  });

  test('a prompt to read on means that the text is truncated', () => {
    const article = tail('Read more here');
    expect(article.truncated).toEqual({ value: true, line: 7, text: 'Read more here' });
    expect(reasons(article)).toEqual({ 7: 'link-to-more' });
  });

  test('comments are set aside as comments', () => {
    const article = tail(`2 thoughts on “Bridge stays open”
Ann says:
I have crossed it every day of my life and would not miss it for the world.
Reply
Leave a Reply`);
    expect(article.paragraphs).toHaveLength(2);
    expect(reasons(article)[9]).toBe('comment');
  });

  test('an agency that signs gives the credit line', () => {
    expect(tail('ab/dpa').creditLine).toMatchObject({ value: 'dpa', basis: 'stated' });
  });
});

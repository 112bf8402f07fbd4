import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../../../src/archive/annotate/quotations/find-quoted.ts';

/** What is quoted in each paragraph: the words between the outermost marks. */
const quoted = (...paragraphs: readonly string[]) =>
  findQuoted(
    paragraphs.map((text, index) => ({
      paragraph: `p${String(index)}`,
      text,
      words: [],
      sentences: [],
      openings: new Set<number>(),
      capitalised: false,
    })),
  ).map(({ passage, pieces }) => pieces.map(({ start, end }) => passage.text.slice(start, end)));

describe('the marks of many conventions', () => {
  test.each([
    ['straight', 'He said "one two" twice.'],
    ['curly', 'He said “one two” twice.'],
    ['single', "He said 'one two' twice."],
    ['curly single', 'He said ‘one two’ twice.'],
    ['French, with spaces', 'Il dit « one two » ici.'],
    ['French, with no-break spaces', 'Il dit «\u00A0one two\u202F» ici.'],
    ['Swiss', 'Er sagt «one two» hier.'],
    ['German', 'Er sagt „one two“ hier.'],
    ['German guillemets', 'Er sagt »one two« hier.'],
    ['German single', 'Er sagt ‚one two‘ hier.'],
    ['Polish', 'On mówi „one two” tu.'],
    ['single guillemets', 'Il dit ‹one two› ici.'],
    ['Hebrew', 'הוא אמר ״one two״ שם.'],
    ['Japanese', '彼は「one two」と言った。'],
    ['twice a single mark', "He said ''one two'' twice."],
  ])('%s marks', (_, text) => {
    expect(quoted(text)).toEqual([['one two']]);
  });

  test('brackets belong to what is quoted, also at its edges', () => {
    expect(quoted('“[The] bridge (old) is [open]”')).toEqual([['[The] bridge (old) is [open]']]);
  });

  test('what only looks like a mark quotes nothing', () => {
    const none = [
      "It's the boys' boat, isn't it?",
      'The teachers’ union and the pilots’ union',
      "the '80s and the '90s",
      'a 5" pipe beside a 10" pipe',
      'צה"ל ודו״ח',
      'He said “” and " " and «»',
    ];
    expect(none.flatMap((text) => quoted(text).flat())).toEqual([]);
  });

  test('an apostrophe inside single marks does not end them', () => {
    expect(quoted("'The boys' boat isn't here,' she said.")).toEqual([["The boys' boat isn't here,"]]);
  });
});

describe('quotations within quotations', () => {
  test('are part of the outer one', () => {
    expect(quoted('“He told me ‘never again’ and left”, she said.')).toEqual([
      ['He told me ‘never again’ and left'],
    ]);
    expect(quoted('„Er rief ‚nie wieder‘ und ging“, sagte sie.')).toEqual([
      ['Er rief ‚nie wieder‘ und ging'],
    ]);
    expect(quoted('« Il a crié “jamais” et puis rien »')).toEqual([['Il a crié “jamais” et puis rien']]);
  });

  test('may have the same marks', () => {
    expect(quoted('“It is a “good bridge,” they say, and old.” So it is.')).toEqual([
      ['It is a “good bridge,” they say, and old.'],
    ]);
    expect(quoted('"It is a "good bridge" they say" and more')).toEqual([['It is a "good bridge" they say']]);
  });
});

describe('quotations over several paragraphs', () => {
  test('are re-opened paragraph after paragraph and closed once', () => {
    expect(quoted('“One.', '“Two, a “double” one.', '“Three.” Then “four”.')).toEqual([
      ['One.'],
      ['Two, a “double” one.'],
      ['Three.', 'four'],
    ]);
  });

  test('may be re-opened with the closing mark, as in French', () => {
    expect(quoted('« Un.', '» Deux. »', 'Rien.')).toEqual([['Un.'], ['Deux.'], []]);
  });

  test('may go on without any mark, where a text has a sentence a line', () => {
    expect(quoted('“One.', 'Two.', 'Three,” she said.', 'Four.')).toEqual([
      ['One.'],
      ['Two.'],
      ['Three,'],
      [],
    ]);
  });

  test('end with their paragraph where nothing closes them', () => {
    expect(quoted('She said: “One and two.', 'Three.')).toEqual([['One and two.'], []]);
  });

  test('a stray mark does not swallow the quotations after it', () => {
    expect(quoted('The “old bridge is open, “very open” and “safe”.', 'Three.')).toEqual([
      ['very open', 'safe'],
      [],
    ]);
  });
});

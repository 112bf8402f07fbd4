import { describe, expect, test } from 'vitest';
import { PROSE, read, reasons, texts } from './read.ts';

describe('the headline', () => {
  test('is stated by the first of two equal lines', () => {
    const article = read(
      `\nBridge stays open\n\nBridge stays open for a year\n\nBridge stays open for a year\n\n${PROSE}`,
    );
    expect(article.headline).toMatchObject({ value: 'Bridge stays open for a year', line: 3 });
    expect(reasons(article)).toMatchObject({ 5: 'repeated-headline' });
  });

  test('is the line without the name of the site, which gives the publisher', () => {
    const article = read(
      `\nBridge stays open for a year | Harbour Post\nBridge stays open for a year\n\n${PROSE}`,
    );
    expect(article.headline).toMatchObject({ line: 2 });
    expect(article.publisher).toMatchObject({ value: 'Harbour Post', line: 1 });
  });

  test('is absent where the text begins with its first paragraph', () => {
    expect(read(PROSE).headline).toEqual({ value: null, basis: 'absent' });
  });

  test.each([
    ['Title: Bridge stays open for a year', 'Bridge stays open for a year'],
    ['Opinion | The bridge must stay', 'The bridge must stay'],
    [
      '"The bridge must stay," says the mayor of Lowport.',
      '"The bridge must stay," says the mayor of Lowport.',
    ],
  ])('is read from “%s”', (line, headline) => {
    expect(read(`${line}\n17 June 2018\n\n${PROSE}`).headline).toMatchObject({ value: headline, line: 1 });
  });

  test.each([
    'About two hundred people march in Lowport',
    'Home is where the bridge is',
    'Back to the old bridge of Lowport',
    'Page after page of the audit is missing',
  ])('may begin like a button: “%s”', (line) => {
    expect(read(`${line}\n17 June 2018\n\n${PROSE}`).headline.value).toBe(line);
  });

  test('is not the kicker above it', () => {
    const kicker = read(`Quarrel over the bridge:\nBridge stays open for a year\n17 June 2018\n\n${PROSE}`);
    expect(kicker.headline).toMatchObject({ line: 2 });
  });

  test('is none of the headlines listed above the article', () => {
    const article = read(`
Most read
Ferry runs aground in the fog
Mayor denies that the mill will close

Search

Bridge stays open for a year
17 June 2018

${PROSE}`);
    expect(article.headline).toMatchObject({ line: 7 });
  });
});

describe('the standfirst', () => {
  test('is the sentence between headline and byline', () => {
    const article = read(`
Bridge stays open for a year
The vote, which came late at night, ends a quarrel.
By Anna Reed

${PROSE}`);
    expect(article.standfirst).toMatchObject({ line: 2, basis: 'stated' });
    expect(article.paragraphs).toHaveLength(2);
  });

  test('is not a first paragraph that nothing sets apart', () => {
    const article = read(`\nBridge stays open for a year\n\n${PROSE}`);
    expect(article.standfirst.basis).toBe('absent');
    expect(article.paragraphs).toHaveLength(2);
  });
});

describe('the byline', () => {
  const byline = (line: string, rest = '17 June 2018') =>
    read(`\nBridge stays open for a year\n${line}\n${rest}\n\n${PROSE}`);

  test.each([
    ['By Anna Reed', ['Anna Reed']],
    ['By Anna Reed and Tom Hill', ['Anna Reed', 'Tom Hill']],
    ['By Anna Reed, Tom Hill and Ida Storm', ['Anna Reed', 'Tom Hill', 'Ida Storm']],
    ['By Anna Reed in Lowport', ['Anna Reed']],
    ['By Harbour Post staff', ['Harbour Post staff']],
    ['Anna Reed and Tom Hill in Lowport', ['Anna Reed', 'Tom Hill']],
  ])('of “%s” names %j', (line, names) => {
    expect(byline(line).byline.value).toEqual(names);
  });

  test('has the names alone as its text', () => {
    expect(byline('World | By Anna Reed').byline).toMatchObject({ text: 'Anna Reed', line: 2 });
  });

  test('may stand below its “by”', () => {
    const article = read(`\nBridge stays open for a year\nBy\nAnna Reed\n17 June 2018\n\n${PROSE}`);
    expect(article.byline).toMatchObject({ value: ['Anna Reed'], line: 3 });
    expect(reasons(article)).toMatchObject({ 2: 'label' });
  });

  test('gives a credit line where it names an agency', () => {
    const article = byline('By REUTERS');
    expect(article.byline).toEqual({ value: [], basis: 'absent' });
    expect(article.creditLine).toMatchObject({ value: 'REUTERS', line: 2 });
  });

  test('may follow the body behind a dash', () => {
    const article = read(`\nBridge stays open for a year\n\n${PROSE}\n— Anna Reed and Tom Hill`);
    expect(article.byline.value).toEqual(['Anna Reed', 'Tom Hill']);
  });
});

describe('a credit that opens the first paragraph', () => {
  const opened = (opening: string) =>
    read(`\nBridge stays open for a year\n\n${opening} ${PROSE}\n\n© 2018 Harbour Post`);

  test.each([
    ['(Coast Digest) –', 'Coast Digest', null],
    ['Coast-Monitor | :', 'Coast-Monitor', null],
    ['MOSCOW (Reuters) -', 'Reuters', 'MOSCOW'],
    ['LOWPORT, June 17 (Xinhua) --', 'Xinhua', 'LOWPORT'],
    ['МОСКВА, 17 июня. /ТАСС/.', 'ТАСС', 'МОСКВА'],
    ['МОСКВА, 17 июн — РИА Новости.', 'РИА Новости', 'МОСКВА'],
    ['Lowport (dpa) -', 'dpa', 'Lowport'],
    ['Tehran, June 17, IRNA –', 'IRNA', 'Tehran'],
    ['القاهرة (رويترز) -', 'رويترز', 'القاهرة'],
    ['تهران- ایرنا-', 'ایرنا', 'تهران'],
    ['CAIRO —', null, 'CAIRO'],
  ])('“%s” gives the outlet and the place alone, and stays in the paragraph', (opening, outlet, place) => {
    const article = opened(opening);
    expect([article.creditLine.value, article.dateline.value]).toEqual([outlet, place]);
    expect(texts(article)[0]).toMatch(opening.slice(0, 5));
  });

  test.each(['The council – as ever – was late.', 'Nobody (or nearly nobody) – said no.'])(
    '“%s” is none',
    (opening) => {
      const article = opened(opening);
      expect([article.creditLine.value, article.dateline.value]).toEqual([null, null]);
    },
  );
});

describe('the publisher', () => {
  test.each([
    ['Harbour Post - https://harbour.example', 'Harbour Post'],
    ['- The Coast Line - https://coast.example -', 'The Coast Line'],
    ['The Coast\n  https://www.coast.example', 'The Coast'],
    ['© 2000 - 2018 Harbour Post (www.harbour.example)', 'Harbour Post'],
    ['Copyright © Hafenblatt AG. Alle Rechte vorbehalten.', 'Hafenblatt AG'],
    ['© Harbour Post Inc. powered by Sitemaker', 'Harbour Post Inc.'],
    ['The Lowport Gazette', 'The Lowport Gazette'],
    ['The post Bridge stays open appeared first on Coast Notes.', 'Coast Notes'],
  ])('is read from “%s”', (line, name) => {
    const article = read(`\nBridge stays open for a year\n\n${PROSE}\n\n${line}`);
    expect(article.publisher).toMatchObject({ value: name, basis: 'stated' });
  });

  test('is not a section, even one called news', () => {
    const article = read(`\nWorld News Today\nBridge stays open for a year\n\n${PROSE}`);
    expect(article.publisher.basis).toBe('absent');
  });

  test('is inferred from a wire dateline where no other outlet is named', () => {
    const article = read(`\nBridge stays open for a year\n\nLOWPORT (Reuters) - ${PROSE}`);
    expect(article.publisher).toMatchObject({ value: 'Reuters', basis: 'inferred' });
  });
});

describe('addresses and labels', () => {
  test('an address under its label is the url, and a site’s own address is not', () => {
    const article = read(`
Bridge stays open for a year

${PROSE}

Story Code: 4711

News Link :
https://coast.example/en/4711/bridge

The Coast
  https://coast.example`);
    expect(article.url).toMatchObject({ value: 'https://coast.example/en/4711/bridge' });
    expect(article.storyCode).toMatchObject({ value: '4711', text: '4711' });
    expect(Object.values(reasons(article))).toEqual(['label', 'site-address']);
  });

  test('a lone address between head and body credits the picture', () => {
    const article = read(`
Bridge stays open for a year

The vote ends a quarrel that had lasted for nine years and three mayors

http://town.example/photos/12

${PROSE}`);
    expect(article.imageCredit).toMatchObject({ value: 'http://town.example/photos/12' });
    expect(article.standfirst).toMatchObject({ line: 3 });
    expect(article.url.basis).toBe('absent');
  });

  test('an address above the headline is the article’s', () => {
    const article = read(`\nhttps://coast.example/2018/bridge\nBridge stays open for a year\n\n${PROSE}`);
    expect(article.url).toMatchObject({ line: 1 });
  });

  test('the section is the label nearest to the headline, and not the menu', () => {
    const menu = 'World\nPolitics\nSport\nCulture';
    expect(read(`\n${menu}\n\nBridge stays open for a year\n\n${PROSE}`).section.basis).toBe('absent');
    const article = read(`\n${menu}\n\nEconomy\n\nBridge stays open for a year\n\n${PROSE}`);
    expect(article.section).toMatchObject({ value: 'Economy' });
  });
});

describe('a sidecar', () => {
  test('overrules a line, which is then discarded as corrected', () => {
    const article = read(`\nBridge stays open for a year\n17 June 2018\n\n${PROSE}`, {
      published: { value: '2018-06-16', note: 'the printed paper is of Saturday' },
    });
    expect(article.published).toEqual({
      value: '2018-06-16',
      basis: 'supplied',
      note: 'the printed paper is of Saturday',
    });
    expect(reasons(article)).toEqual({ 2: 'corrected' });
  });

  test('leaves a line in place that gave another field as well', () => {
    const article = read(`\nBridge stays open for a year\nWorld | By Anna Reed\n\n${PROSE}`, {
      byline: { value: ['Ann Reed'], note: 'her own spelling' },
    });
    expect(article.section).toMatchObject({ value: 'World', line: 2 });
    expect(article.discarded).toEqual([]);
  });
});

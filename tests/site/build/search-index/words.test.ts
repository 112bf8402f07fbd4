import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { indexVolume } from '../../../../src/site/build/search-index/index-volume.ts';
import { bindWords, type Share } from '../../../../src/site/build/search-index/words.ts';

const TEXTS = [
  'A harbour café, a café and a cafe',
  'Harbour',
  'Nothing of it',
  '北京 and a naïve harbour',
  'Café naïve',
  'word '.repeat(300),
];

/** What Pagefind makes of some texts, of which the first is at some place. */
const indexed = async (texts: readonly string[], place = 0): Promise<Share> =>
  await indexVolume(
    texts.map((text, at) => ({
      path: `/articles/${place + at}/`,
      content: `<html><body data-pagefind-body><h1 data-pagefind-meta="title">${text.slice(0, 20)}</h1><p id="p">${text}</p></body></html>`,
    })),
  );

const recordsOf = (shares: readonly Share[]): string[] =>
  bindWords(shares)
    .map(({ word, record }) => `${word} ${record.toString('hex')}`)
    .toArray();

describe('words of several volumes', () => {
  afterAll(async () => void (await close()));

  test.each([1, 2, 3, 5])('are those of one, also where the volumes have %i texts', async (size) => {
    const shares: Share[] = [];
    for (let at = 0; at < TEXTS.length; at += size) {
      shares.push(await indexed(TEXTS.slice(at, at + size), at));
    }
    expect(recordsOf(shares)).toEqual(recordsOf([await indexed(TEXTS)]));
  });

  test('of a single one are as Pagefind has written them, where none has diacritics', async () => {
    const whole = await indexed(TEXTS.map(withoutDiacritics));
    const records = bindWords([whole]).map(({ record }) => record);
    expect(Buffer.concat(records.toArray()).equals(whole.words)).toBe(true);
  });

  test('may stand in a text any number of times', async () => {
    const share = await indexed(['é '.repeat(150_000)]);
    expect(recordsOf([share])).toHaveLength(1);
  });

  test('are found in all their forms as if no text had diacritics', async () => {
    const plain = await indexed(TEXTS.map(withoutDiacritics));
    expect(recordsOf([await indexed(TEXTS)])).toEqual(recordsOf([plain]));
  });
});

const withoutDiacritics = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** What is common in an archive, from its texts to an answer, against a literal search of the same texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { ActorEntry } from '../../../src/archive/entries.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import { SHORTEST_BEGINNING, wordsAmong } from '../../../src/site/search/catalogue.ts';
import { commonOf } from '../../../src/site/search/find-common.ts';
import { writeWords } from '../../../src/site/search/index-words.ts';
import { makeWords } from '../../../src/site/search/make-words.ts';
import { openCommon } from '../../../src/site/search/open-common.ts';
import { surveyWords } from '../../../src/site/search/survey-words.ts';
import type { TextIndex } from '../../../src/site/search/text-index.ts';
import { keysOf } from '../../../src/site/search/words.ts';
import { articleNaming } from '../../support/articles.ts';
import { bareArchive } from '../../support/bare-archive.ts';

const NAME = 'Ilka of Berun';

/** Each is in fewer articles than the one before: in every article, every second, every third … */
const WORDS = 'the of there thereby a harbour harbours then board grain port quay storm pier buoy'.split(' ');

/** Texts in which the words stand in another order each, and in every second one a name. */
const TEXTS = Array.from({ length: 400 }, (_, place) => {
  const words = WORDS.filter((_word, rank) => place % (rank + 1) === 0);
  const turn = (place * 7) % words.length;
  const turned = [...words.slice(turn), ...words.slice(0, turn)];
  return {
    headline: place % 5 === 0 ? `The harbour ${place}` : `Number ${place}`,
    text: [...turned, ...(place % 2 === 0 ? [NAME] : []), ...turned.toReversed()].join(' '),
  };
});

function archiveOf(texts: typeof TEXTS): Archive {
  const articles = texts.map(({ headline, text }) => articleNaming(headline, [[text]]));
  const archive = bareArchive(articles, {
    actors: new Map([
      [
        'ilka',
        {
          id: 'ilka',
          entry: ActorEntry.parse({ type: 'person', prefLabel: NAME }),
          appearances: articles.map((article) => ({ article, mentions: [], credits: [] })),
          topics: [],
          spellings: [],
          statements: [],
          statementsAbout: [],
          pairs: [],
        },
      ],
    ]),
  });
  provideArchive(archive);
  return archive;
}

const archive = archiveOf(TEXTS);
const common = commonOf(archive);

/** As Pagefind does: finds words and phrases as they are written, and notes what it was asked. */
function plainIndex(asked: string[]): TextIndex {
  const written = TEXTS.map(({ headline, text }) =>
    [headline, text].map((passage) => keysOf(writeWords(passage, wordsAmong(common)))),
  );
  const find = (holds: (words: readonly string[]) => boolean) =>
    Promise.resolve(
      new Map(
        written.flatMap((passages, place) =>
          passages.some(holds) ? [[place, { score: 1, headline: holds(passages[0] ?? []) }]] : [],
        ),
      ),
    );
  return {
    beginning: (word) => {
      asked.push(word);
      return find((words) => words.some((one) => one.startsWith(word)));
    },
    phrase: (phrase) => {
      asked.push(phrase.join(' '));
      return find((words) => ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `));
    },
    article: () => Promise.reject(new Error('not read here')),
  };
}

/** Opens what is common, with the files that the site has of it. */
function openAll(asked: string[] = []): TextIndex {
  const { lists } = surveyWords(archive);
  const fetchFile = <T>(path: string): Promise<T> =>
    Promise.resolve(lists[Number(/^\/search\/common\/(\d+)\.json$/u.exec(path)?.[1])] as T);
  return openCommon(common, plainIndex(asked), fetchFile);
}

/** The articles with a passage that holds something, and whether their headline does. */
const literally = (holds: (passage: string) => boolean): [number, boolean][] =>
  TEXTS.flatMap(({ headline, text }, place): [number, boolean][] => {
    const [head = '', body = ''] = [headline, text].map((passage) => ` ${keysOf(passage).join(' ')} `);
    return holds(head) || holds(body) ? [[place, holds(head)]] : [];
  });

const answered = async (hits: ReturnType<TextIndex['phrase']>): Promise<[number, boolean][]> =>
  [...(await hits)]
    .map(([place, { headline }]): [number, boolean] => [place, headline])
    .toSorted(([one], [other]) => one - other);

describe('what is common', () => {
  test('are words, beginnings, pairs and names that are in more than an eighth of the articles', () => {
    expect(common).toEqual(expect.arrayContaining(['the', 'of', 'the*', 'har*', 'ilka of berun']));
    expect(common).not.toContain('harbours');
    expect(common).not.toContain('harbours*');
    const pairs = TEXTS.flatMap(({ text }) => {
      const words = keysOf(text);
      return [...new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))];
    });
    // What is in fewer than a hundred is not; some twenty of the articles were not asked.
    const counts = Map.groupBy(pairs, (pair) => pair).entries();
    const clear = counts.filter(([, { length }]) => Math.abs(length - 100) > 20).toArray();
    expect(clear.filter(([pair, { length }]) => common.includes(pair) !== length > 100)).toEqual([]);
    expect(clear.some(([pair]) => common.includes(pair))).toBe(true);
    expect(common.some((key) => key.endsWith('*') && key.length <= SHORTEST_BEGINNING)).toBe(false);
  });

  test('is nothing in a small archive', () => {
    expect(commonOf(archiveOf(TEXTS.slice(0, 90)))).toEqual([]);
    expect(commonOf(archiveOf([]))).toEqual([]);
  });

  test('stays so when some newer articles are added', () => {
    const newer = TEXTS.slice(0, 10).map(({ text }, at) => ({ headline: `Newer ${at}`, text }));
    expect(commonOf(archiveOf([...newer, ...TEXTS]))).toEqual(common);
  });

  test('is told in good time where a text is one long run of letters', () => {
    const long = archiveOf([...TEXTS, { headline: 'Run', text: 'theri'.repeat(100_000) }]);
    expect(commonOf(long)).toEqual(commonOf(archiveOf([...TEXTS, { headline: 'Run', text: 'theri' }])));
  });

  test('is found as a literal search finds it, and so is the rest', async () => {
    const index = openAll();
    const words = fc.array(fc.constantFrom(...WORDS, 'ilka', 'berun'), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, fc.constant(keysOf(NAME))), async (phrase) => {
        expect(await answered(index.phrase(phrase))).toEqual(
          literally((passage) => passage.includes(` ${phrase.join(' ')} `)),
        );
      }),
      { numRuns: 500 },
    );
    const beginnings = WORDS.flatMap((word) => [3, 4, 5, 6, 7].map((length) => word.slice(0, length)));
    for (const beginning of beginnings.filter(({ length }) => length >= SHORTEST_BEGINNING)) {
      expect(await answered(index.beginning(beginning)), beginning).toEqual(
        literally((passage) => passage.includes(` ${beginning}`)),
      );
    }
  });

  test('is not asked for of the index, but for phrases', async () => {
    const asked: string[] = [];
    const index = openAll(asked);
    await index.beginning('the');
    await index.phrase(['of']);
    await index.phrase(keysOf(NAME));
    expect(asked).toEqual([]);
    await index.beginning('storm');
    await index.phrase(['storm', 'pier']);
    expect(asked).toEqual(['storm', 'storm pier']);
  });
});

describe('the words of an archive', () => {
  test('are counted by articles, the most frequent first', () => {
    const counts = makeWords(archive);
    expect(counts.slice(0, 2)).toEqual([
      ['number', 320],
      ['berun', 200],
    ]);
    expect(new Map(counts).get('harbour')).toBe(literally((passage) => passage.includes(' harbour ')).length);
    expect(counts.map(([word]) => word)).not.toContain('the');
  });
});

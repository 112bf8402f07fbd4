import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { ArchiveDescription } from '../../../src/archive/entries.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import { pieceKeeper } from '../../../src/site/build/keep-pieces.ts';
import { workKeeper } from '../../../src/site/build/keep-work.ts';
import { fromGaps } from '../../../src/site/search/catalogue.ts';
import { commonOf, passagesOf } from '../../../src/site/search/find-common.ts';
import { surveyWords } from '../../../src/site/search/survey-words.ts';
import { volumesOf } from '../../../src/site/search/volumes.ts';
import { articleNaming } from '../../support/articles.ts';
import { bareArchive } from '../../support/bare-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function archiveOf(articles: readonly ArticleRecord[], out = temporaryFolder({}), language = 'en'): Archive {
  const archive = bareArchive(articles, { description: ArchiveDescription.parse({ language }) });
  provideArchive(archive, undefined, { work: workKeeper(out), pieces: pieceKeeper(out) });
  return archive;
}

const articles = Array.from({ length: 5000 }, (_, place) =>
  articleNaming(`a${place}`, [
    ['harbour', place % 2 === 0 ? 'tide' : 'gull', `word${place % 7}`, place % 5 === 0 ? 'tide' : 'quay'],
  ]),
);

/** What the survey should be, by going through every text for every key. */
function expected(archive: Archive): Record<string, [headlines: number[], others: number[]]> {
  const texts = [...archive.articles.values()].map((article) =>
    passagesOf(article).map((words) => ` ${words.join(' ')} `),
  );
  const holds = (text: string, key: string): boolean =>
    key.endsWith('*') ? text.includes(` ${key.slice(0, -1)}`) : text.includes(` ${key} `);
  const placesWhere = (isThere: (passages: readonly string[]) => boolean): number[] =>
    texts.flatMap((passages, place) => (isThere(passages) ? [place] : []));
  return Object.fromEntries(
    commonOf(archive).map((key) => [
      key,
      [
        placesWhere(([headline = '']) => holds(headline, key)),
        placesWhere(
          ([headline = '', ...others]) => !holds(headline, key) && others.some((text) => holds(text, key)),
        ),
      ],
    ]),
  );
}

function surveyed(archive: Archive): ReturnType<typeof expected> {
  const { lists } = surveyWords(archive);
  return Object.fromEntries(
    commonOf(archive).map((key, number) => {
      const [headlines = [], others = []] = lists[number] ?? [];
      return [key, [fromGaps(headlines), fromGaps(others)]];
    }),
  );
}

describe('the survey of words', () => {
  test('tells where each common one is, in every volume, those that are recalled among them', () => {
    const out = temporaryFolder({});
    const first = archiveOf(articles, out);
    expect(volumesOf(first).length).toBeGreaterThan(2);
    expect(commonOf(first)).toContain('harbour tide');
    expect(surveyed(first)).toEqual(expected(first));
    const changed = archiveOf(
      articles.toSpliced(2500, 2, articleNaming('new', [['gull', 'harbour', 'tide']])),
      out,
    );
    expect(surveyed(changed)).toEqual(expected(changed));
  });

  test('counts the articles that hold each word', () => {
    const counts = new Map(surveyWords(archiveOf(articles)).counts);
    expect(counts.get('harbour')).toBe(5000);
    expect(counts.get('gull')).toBe(2500);
  });
});

describe('a volume', () => {
  const some = articles.slice(0, 300);
  const keysOf = (archive: Archive): string[] => volumesOf(archive).map(({ key }) => key);

  test('is known by what is in it', () => {
    const keys = keysOf(archiveOf(some));
    expect(keysOf(archiveOf(some))).toEqual(keys);
    expect(keysOf(archiveOf(some.with(3, articleNaming('a3', [['other']]))))).not.toEqual(keys);
  });

  test('is another where its dates are written in another language, or other words are common', () => {
    const published = { value: '2019-03', basis: 'supplied', note: 'made up' } as const;
    const dated = some.map((article) => ({ ...article, published }));
    const keys = keysOf(archiveOf(dated));
    expect(keysOf(archiveOf(dated, undefined, 'fr'))).not.toEqual(keys);
    const [volume] = volumesOf(archiveOf(articles));
    const more = articles.map((article, place) =>
      place < (volume?.articles.length ?? 0) ? article : articleNaming(article.id, [['otherwise']]),
    );
    expect(volumesOf(archiveOf(more))[0]?.articles).toEqual(volume?.articles);
    expect(volumesOf(archiveOf(more))[0]?.key).not.toBe(volume?.key);
  });
});

/**
 * Parts the articles of an archive into volumes: what search makes of a volume is kept from one build for the
 * next. Where a volume ends depends on the articles near by and not on how many there are before: an article
 * that is added changes the volume that it comes into, and the others are as they were.
 */
import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { articleKey } from '../cache-keys.ts';
import { remember } from '../remember.ts';
import { commonOf } from './find-common.ts';
import { factsOf } from './make-facts.ts';

/** A volume has so many articles on the average, and twice as many at most. */
const ARTICLES = 1024;

/** Some of the articles of an archive, in their order. */
export interface Volume {
  /** Digest of all that search shows and finds of them. */
  readonly key: string;
  readonly articles: readonly ArticleRecord[];
}

/** The volumes of an archive. */
export const volumesOf = remember((archive: Archive): readonly Volume[] => {
  const common = commonOf(archive);
  return partIntoVolumes(archive.articles.values()).map((articles) => ({
    key: digest([common, articles.map((article) => [articleKey(article), factsOf(article)])]),
    articles,
  }));
});

/** Parts articles, which come in their order. */
export function partIntoVolumes<T extends Pick<ArticleRecord, 'id'>>(articles: Iterable<T>): T[][] {
  const volumes: T[][] = [[]];
  for (const article of articles) {
    volumes.at(-1)?.push(article);
    if (endsVolume(article) || volumes.at(-1)?.length === 2 * ARTICLES) volumes.push([]);
  }
  return volumes.filter(({ length }) => length > 0);
}

const endsVolume = ({ id }: Pick<ArticleRecord, 'id'>): boolean =>
  hash('sha256', id, 'buffer').readUInt32BE() % ARTICLES === 0;

const digest = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 32);

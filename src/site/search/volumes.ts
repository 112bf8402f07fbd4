/** Parts the articles of an archive into volumes: what search makes of a volume is kept from one build for the next. */
import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { articleKey } from '../cache-keys.ts';
import { partArticles } from '../part-articles.ts';
import { remember } from '../remember.ts';
import { commonOf } from './find-common.ts';
import { factsOf } from './make-facts.ts';

/** A volume has so many articles on the average. */
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
  return partArticles(archive.articles.values(), ARTICLES).map((articles) => ({
    key: digest([common, articles.map((article) => [articleKey(article), factsOf(article)])]),
    articles,
  }));
});

const digest = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 32);

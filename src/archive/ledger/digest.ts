/** What is published of a thing, as a short digest of each of its parts: enough to tell a change. */
import { hash } from 'node:crypto';
import type { ActorEntry, TopicEntry } from '../entries.ts';
import type { Digests, Field } from '../ledger-entries.ts';
import type { ReadArticle } from '../records.ts';

/** The digests of an article as the public sees it: nothing is digested that its rights withhold. */
export function digestArticle(article: ReadArticle): Digests {
  const { paragraphs, access } = article;
  return digestsOf({
    headline: article.headline.value,
    standfirst: article.standfirst.value,
    byline: article.byline.value,
    published: article.published.value,
    publisher: article.publisher.value,
    creditLine: article.creditLine.value,
    section: article.section.value,
    dateline: article.dateline.value,
    url: article.url.value,
    language: article.language.value,
    text: paragraphs.map(({ text, kind }) => `${kind} ${text}`),
    access: access === 'full' ? null : access,
  });
}

export const digestActor = ({ type, prefLabel, altLabel, note }: ActorEntry): Digests =>
  digestsOf({ type, prefLabel, altLabel, note: note ?? null });

export const digestTopic = ({ prefLabel, altLabel, scopeNote }: TopicEntry): Digests =>
  digestsOf({ prefLabel, altLabel, scopeNote: scopeNote ?? null });

/** 48 bits each; what is empty has none. */
const digestsOf = (values: Partial<Record<Field, string | readonly string[] | null>>): Digests =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const parts = [value ?? []].flat();
      if (parts.length === 0) return [];
      return [[field, hash('sha256', parts.join('\n'), 'base64url').slice(0, 8)]];
    }),
  );

import type { AnnotatedArticle } from '../records.ts';
import { slugOf } from './slug.ts';

/**
 * Gives each article its id: the slug of its headline or, where it has none, of its file's name. Of two
 * equal ones the later by path gets a suffix, which is never the slug of a third.
 * @returns the ids in the order of the articles
 */
export function nameArticles(articles: readonly AnnotatedArticle[]): string[] {
  const slugs = articles.map(naturalSlug);
  const taken = new Set(slugs);
  const given = new Map<string, number>();
  const ids: string[] = [];
  const byPath = [...articles.keys()].sort((a, b) =>
    compare(articles[a]?.seed ?? '', articles[b]?.seed ?? ''),
  );
  for (const index of byPath) {
    const slug = slugs[index] ?? '';
    let id = slug;
    if (given.has(slug)) {
      let number = given.get(slug) ?? 1;
      do {
        number += 1;
        id = `${slug}-${number}`;
      } while (taken.has(id));
      given.set(slug, number);
      taken.add(id);
    } else given.set(slug, 1);
    ids[index] = id;
  }
  return ids;
}

function naturalSlug({ headline, seed }: AnnotatedArticle): string {
  const stem = seed.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  return (headline.value !== null && slugOf(headline.value)) || slugOf(stem) || 'text';
}

/** Orders strings by their UTF-16 code units, as paths are ordered everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

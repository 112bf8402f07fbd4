import type { PublishedIds } from '../archive.ts';
import type { AnnotatedArticle } from '../records.ts';
import { slugOf } from './slug.ts';

const NONE: PublishedIds = { last: new Map(), taken: new Map() };

/**
 * Gives each article its id: the slug of its headline or, where it has none, of its file's name. Of two
 * equal ones the later by path gets a suffix, which is never the slug of a third. An article that was
 * published keeps its id as long as that is its slug, with whatever suffix, and no other ever gets it.
 * @returns the ids in the order of the articles
 */
export function nameArticles(
  articles: readonly AnnotatedArticle[],
  { last, taken }: PublishedIds = NONE,
): string[] {
  const slugs = articles.map(naturalSlug);
  const natural = new Set(slugs);
  const given = new Set<string>();
  const ids: string[] = [];
  const give = (index: number, id: string) => {
    ids[index] = id;
    given.add(id);
  };
  const byPath = [...articles.keys()].sort((a, b) =>
    compare(articles[a]?.seed ?? '', articles[b]?.seed ?? ''),
  );
  const unnamed = byPath.filter((index) => {
    const id = last.get(articles[index]?.seed ?? '');
    if (id === undefined || !isNamedAfter(id, slugs[index] ?? '') || given.has(id)) return true;
    give(index, id);
    return false;
  });
  const numbers = new Map<string, number>();
  for (const index of unnamed) {
    const slug = slugs[index] ?? '';
    const own = last.get(articles[index]?.seed ?? '');
    const isFree = (id: string) => !given.has(id) && (taken.get(id) ?? own) === own;
    let id = slug;
    let number = numbers.get(slug) ?? 1;
    while (!isFree(id) || (id !== slug && natural.has(id))) {
      number += 1;
      id = `${slug}-${number}`;
    }
    numbers.set(slug, number);
    give(index, id);
  }
  return ids;
}

/** Whether an id is a slug, or that with a suffix. */
const isNamedAfter = (id: string, slug: string): boolean =>
  id === slug || (id.startsWith(`${slug}-`) && /^[1-9]\d*$/u.test(id.slice(slug.length + 1)));

function naturalSlug({ headline, seed }: AnnotatedArticle): string {
  const stem = seed.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
  return (headline.value !== null && slugOf(headline.value)) || slugOf(stem) || 'text';
}

/** Orders strings by their UTF-16 code units, as paths are ordered everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { Span } from '../records.ts';
import { languageOf } from '../language/languages.ts';

/** Capitalised words in a row. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,3}/gu;

/** The one or two words before a name. */
const BEFORE = /(?:(\p{L}+)\s+)?(\p{L}+)\s+$/u;

/**
 * The places that a passage names without their being anybody: "Geneva" of "in Geneva". Only in
 * languages whose names have capitals.
 * @param taken ranges that are something else: actors and dates
 */
export function findPlaces(
  text: string,
  taken: readonly Pick<Span, 'start' | 'end'>[],
  language: string,
): string[] {
  const names = languageOf(language)?.names;
  if (!names) return [];
  const prepositions = phrases(names.places);
  const articles = phrases(names.articles);
  const places: string[] = [];
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const [, first, second = ''] = BEFORE.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
    const asks =
      prepositions.includes(plain(second)) ||
      (first !== undefined && articles.includes(plain(second)) && prepositions.includes(plain(first)));
    const free = taken.every(({ start, end }) => end <= index || start >= index + name.length);
    if (asks && free) places.push(name);
  }
  return places;
}

/** A list of a language file. */
const phrases = (list: string): string[] => list.split('|').map((phrase) => plain(phrase.trim()));

/** A word as the language files write it: lower case, without diacritics. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

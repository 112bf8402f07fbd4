import type { Span } from '../shapes.ts';
import { LANGUAGES, languageOf } from '../language/languages.ts';
import { phrasesOf } from '../language/phrases.ts';

/** Capitalised words in a row. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,3}/gu;

/** The one or two words before a name. */
const BEFORE = /(?:(\p{L}+)\s+)?(\p{L}+)\s+$/u;

/** By language: the words that ask for a place, and the articles that may follow them. */
const WORDS = new Map(
  LANGUAGES.map(({ tag, names }) => [
    tag,
    { prepositions: phrases(names.places), articles: phrases(names.articles) },
  ]),
);

function phrases(list: string): ReadonlySet<string> {
  return new Set(phrasesOf(list).map(plain));
}

/** A word as the language files write it: lower case, without diacritics. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

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
  const words = WORDS.get(languageOf(language)?.tag ?? '');
  if (!words) return [];
  const places: string[] = [];
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (taken.some(({ start, end }) => end > index && start < index + name.length)) continue;
    const [, first = '', second = ''] = BEFORE.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
    const { prepositions, articles } = words;
    const asked = articles.has(plain(second)) ? plain(first) : plain(second);
    if (prepositions.has(asked)) places.push(name);
  }
  return places;
}

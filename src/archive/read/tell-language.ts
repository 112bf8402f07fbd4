/** Which language a text is in, from its script and its most frequent words. */
import { LANGUAGES, languageOf } from '../language/languages.ts';
import { FROM_RIGHT, LETTERS, OTHERS, SCRIPTS } from '../language/other-languages.ts';
import { phrasesOf } from '../language/phrases.ts';
import type { StatedText } from '../records.ts';
import { fold, type Line } from './lines.ts';

const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7af]/u;

/** By word, the languages in which it is frequent. */
const FREQUENT = new Map<string, string[]>();
for (const [tag, list] of [
  ...LANGUAGES.map(({ tag: own, reading }) => [own, reading.common] as const),
  ...Object.entries(OTHERS),
]) {
  for (const word of new Set(phrasesOf(list).map(fold)))
    FREQUENT.set(word, [...(FREQUENT.get(word) ?? []), tag]);
}

/** How long the longest frequent word is. */
const LONGEST = Math.max(...[...FREQUENT.keys()].map(({ length }) => length));

/** The signs, of one UTF-16 unit each, that part two words. */
const PARTING: ReadonlySet<number> = new Set(
  Array.from({ length: 0x10000 }, (_, code) => code).filter((code) =>
    /[\s.,;:!?()"“”«»،؛؟-]/u.test(String.fromCharCode(code)),
  ),
);

/** So much of a text is looked at; so many frequent words must be found; such a share of all. */
const SAMPLE = 2000;
/** So much prose tells the language without the short lines. */
const ENOUGH = 500;
const FEWEST = 3;
const SHARE = 0.08;

export interface ToldLanguage {
  readonly language: StatedText;
  readonly tag: string | null;
  readonly dir: 'ltr' | 'rtl';
}

/** The direction of a language's script, from its tag. */
export function dirOf(tag: string): 'ltr' | 'rtl' {
  const lower = tag.toLowerCase();
  return languageOf(lower)?.dir ?? (FROM_RIGHT.has(lower.split('-')[0] ?? '') ? 'rtl' : 'ltr');
}

/** Tells the language of a text, or leaves it open where its words do not tell. */
export function tellLanguage(lines: readonly Line[]): ToldLanguage {
  const sample = sampleOf(lines);
  for (const [script, tag] of BEYOND_LATIN.test(sample) ? SCRIPTS : []) {
    const own = count(sample, script);
    const letters = own > 0 ? count(sample, /\p{L}/gu) : 0;
    if (own > letters / 3 && letters > 1) return told(tag, 'from its script');
  }
  const scores = new Map<string, number>();
  const words = countWords(fold(sample), scores);
  for (const [letters, tag] of LETTERS) {
    const found = count(sample, letters);
    if (found > 0) scores.set(tag, (scores.get(tag) ?? 0) + found);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const clear = best && best[1] >= FEWEST && best[1] >= words * SHARE && best[1] > (second?.[1] ?? 0) * 1.1;
  if (clear) return told(best[0], 'from its most frequent words');
  return { language: { value: null, basis: 'absent' }, tag: null, dir: sidesOf(sample) };
}

/**
 * Counts for each language how many of the words of a text are frequent in it.
 * @returns how many words the text has
 */
function countWords(key: string, scores: Map<string, number>): number {
  let words = 0;
  let at = 0;
  while (at <= key.length) {
    const start = at;
    while (at < key.length && !PARTING.has(key.charCodeAt(at))) at += 1;
    words += 1;
    if (at - start <= LONGEST) {
      for (const tag of FREQUENT.get(key.slice(start, at)) ?? []) scores.set(tag, (scores.get(tag) ?? 0) + 1);
    }
    at += 1;
    while (at < key.length && PARTING.has(key.charCodeAt(at))) at += 1;
  }
  return words;
}

function told(tag: string, how: string): ToldLanguage {
  return { language: { value: tag, basis: 'inferred', note: `Told ${how}.` }, tag, dir: dirOf(tag) };
}

/** The longest lines first: the body tells the language, not the menu. */
function sampleOf(lines: readonly Line[]): string {
  let sample = '';
  for (const least of [12, 1]) {
    for (const { text, words } of lines) {
      if (sample.length >= SAMPLE) break;
      if (words >= least && (least > 1 || words < 12)) sample += `${text.slice(0, SAMPLE)} `;
    }
    if (sample.length > ENOUGH) break;
  }
  return sample.slice(0, SAMPLE);
}

/** The direction of most letters. */
function sidesOf(sample: string): 'ltr' | 'rtl' {
  const right = count(sample, /[\u0590-\u08ff\ufb1d-\ufefc]/gu);
  return right > count(sample, /\p{L}/gu) / 2 ? 'rtl' : 'ltr';
}

/** How often a sign of a kind stands in a text: most kinds never do. */
const count = (text: string, signs: RegExp): number =>
  text.search(signs) < 0 ? 0 : (text.match(signs)?.length ?? 0);

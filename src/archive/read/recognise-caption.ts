/** Whether a line is the caption of a picture, or its credit. */
import { sellsPictures } from './agencies.ts';
import { fold, type Line } from './lines.ts';
import { after, opening, type Words } from './words.ts';

/** "Jo Author / Harbour Party": who is seen or who took the picture, and whose it is. */
const NAME_AND_SOURCE = /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\/\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)*$/u;

/** What stands in brackets at the end, and the word before a colon that few words follow. */
const BRACKET = /(?:^|\s)\(([^()]{2,60})\)[.\s]*$/u;
const LABEL_INSIDE = /\s([^\s:：]+)[:：]\s*(?:\S+\s+){0,5}\S+$/u;

/** A caption ends with who sells the picture or opens by calling it one; a credit is that and nothing else. */
export function captionOf(line: Line, words: Words): 'caption' | 'picture-credit' | undefined {
  const { key, text } = line;
  const isPictures = (credit: string) => credit.split(words.sellers).some(sellsPictures);
  const bracket = text.includes('(') ? BRACKET.exec(text.slice(-70))?.[1] : undefined;
  if (bracket && !text.startsWith('(') && (isPictures(bracket) || opening(words.captions, fold(bracket)))) {
    return 'caption';
  }
  const seller = words.soldBy.exec(text.slice(-60))?.[1];
  const sold = seller !== undefined && sellsPictures(seller);
  const named = sold && line.words <= 8 && text.split(/[\s/|,]+/u).every((part) => isNamePart(part, words));
  if (named || (line.words <= 6 && NAME_AND_SOURCE.test(text))) {
    return 'picture-credit';
  }
  if (sold) return 'caption';
  const opened = opening(words.captions, key);
  const rest = opened && after(text, opened.phrase);
  if (rest && line.words <= 8 && /^\s*[:：©/]/u.test(rest)) return 'picture-credit';
  if (rest && /^\s*[:：.|(–—-]/u.test(rest)) return 'caption';
  if (rest && opened.phrase.includes(' ') && rest.startsWith(',')) return 'caption';
  const inside = /[:：]/u.test(text) ? LABEL_INSIDE.exec(text.slice(-100))?.[1] : undefined;
  return (inside && isLabel(inside)) || isLabel(lastWords(text)) ? 'caption' : undefined;

  function isLabel(said: string): boolean {
    const phrase = fold(said);
    return opening(words.captions, phrase)?.phrase === phrase;
  }
}

/** The last two words of a text. */
const lastWords = (text: string): string =>
  text.slice(text.lastIndexOf(' ', Math.max(0, text.lastIndexOf(' ') - 1)) + 1);

/** A word of a name or of a credit. */
function isNamePart(word: string, words: Words): boolean {
  const small = [words.particles, words.via, words.by].some((list) => list.has(word));
  return small || /^[\p{Lu}\p{Lo}©&(]/u.test(word);
}

/**
 * The phrases of a list in the languages' data: they stand with `|` between them, over as many lines as it
 * takes.
 */
export const phrasesOf = (list = ''): string[] =>
  list
    .split('|')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '');

/** The phrases of a list, each written together with a word before it, as scripts without small words do. */
export const prefixed = (prefix: string, list: string): string =>
  phrasesOf(list)
    .map((phrase) => prefix + phrase)
    .join(' | ');

/**
 * The phrases of a list in the languages' data: they stand with `|` between them, over as many lines as it
 * takes.
 */
export const phrasesOf = (list = ''): string[] =>
  list
    .split('|')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '');

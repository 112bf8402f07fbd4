/** A name as it is compared with others: without regard to case, composition of accents or width of spaces. */
export const foldLabel = (label: string): string =>
  label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

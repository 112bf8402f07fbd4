/** Whether two names may be spellings of one: letters that sound alike, and few changes. */

/** A word shorter than this is too easily like another. */
const SHORT = 5;

/** Consonants that different transcriptions write for one another; Cyrillic has its own letters for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[gk]h|ck|[cgq]/g, 'k'],
  [/zh|j/g, 'z'],
  [/[sct]+h/g, 's'],
  [/w|ff/g, 'v'],
  [/[xz]/g, 's'],
];

const VOWELS = /[aeiouyhàаеёиоуыэюяйьъ'’]/gu;

/** The consonants of a word as they sound, doubled ones once: the same for Ribakov and Ryabkov. */
export function soundOf(key: string): string {
  const [first = ''] = key;
  const alike = ALIKE.reduce((word, [letters, sound]) => word.replace(letters, sound), key);
  const consonants = alike.replace(VOWELS, '').replace(/(.)\1+/gu, '$1');
  return /[aeiouyаеёиоуыэюя]/u.test(first) ? `a${consonants}` : consonants;
}

/** Whether two folded words with one sound may be the same name, spelt differently. */
export function looksLike(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < SHORT) return false;
  if (soundOf(one).length < 3 || soundOf(one) !== soundOf(other)) return false;
  return distance(one, other) <= Math.max(2, Math.floor(Math.max(one.length, other.length) / 2.3));
}

/** Whether two first names beside one surname may be the same: Sergei and Sergey, Benjamin and Binyamin. */
export function isSpelling(one: string, other: string): boolean {
  return (
    one === other ||
    (one[0] === other[0] && distance(one, other) <= Math.max(1, Math.floor(one.length / 2.3)))
  );
}

/** Letters that have to be changed, left out or put in (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, second] of [...other].entries()) {
      const change = (row[at] ?? 0) + (letter === second ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

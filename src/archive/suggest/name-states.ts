/** The names of states and territories, as Unicode's data (CLDR) have them. */
import { splitWords } from '../annotate/words/split-words.ts';

const known = new Map<string, ReadonlyMap<string, string>>();

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/**
 * The states by their names in a language, long and short.
 * @param language BCP 47 tag
 * @returns the code of ISO 3166 by the folded words of each name, joined by spaces
 */
export function namesOfStates(language: string): ReadonlyMap<string, string> {
  const listed = known.get(language);
  if (listed) return listed;
  const names = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames([language, 'en'], { type: 'region', style, fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = isState(code) ? display.of(code) : undefined;
      if (name !== undefined) names.set(keyOf(name), code);
    }
  }
  known.set(language, names);
  return names;
}

/** Codes that stand for no state: unions, pseudo-locales, the unknown, and those left to users. */
const NO_STATES = /^(?:EU|EZ|UN|XA|XB|ZZ|QO|A[AC]|CP|DG|EA|IC|TA|Q[M-Z]|X[C-JL-Z])$/u;

/** Whether a code is its own: those that were replaced name the state that replaced them. */
function isState(code: string): boolean {
  return !NO_STATES.test(code) && new Intl.Locale(`und-${code}`).region === code;
}

const keyOf = (name: string): string =>
  splitWords(name)
    .map(({ key }) => key)
    .join(' ');

/** Letters that a land and its people have in common at least, and letters more that the people may have. */
const STEM = 4;
const MORE = 3;

/**
 * Pairs words that may name a land and its people: Norway and Norwegian, but not Denmark and Danish.
 * @param areListed whether the lands are known to be lands; else a people is not called by a mere ending
 *   to the land, as a plural is
 * @returns for each land the words for its people, in their order
 */
export function pairPeoples(
  lands: readonly string[],
  peoples: readonly string[],
  areListed: boolean,
): Map<string, string[]> {
  const byStem = Map.groupBy(
    lands.filter(({ length }) => length >= STEM),
    (land) => land.slice(0, Math.max(STEM, land.length - 2)),
  );
  const pairs = new Map<string, string[]>();
  for (const people of peoples) {
    for (let length = STEM; length <= people.length; length += 1) {
      for (const land of byStem.get(people.slice(0, length)) ?? []) {
        if (land === people || people.length > land.length + MORE) continue;
        if (!areListed && people.startsWith(land)) continue;
        pairs.set(land, [...(pairs.get(land) ?? []), people]);
      }
    }
  }
  return pairs;
}

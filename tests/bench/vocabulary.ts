/** Words of the made-up archives: made of syllables, so that no real name and no real sentence is in them. */
import type { Chance } from './random.ts';

const STARTS = 'Ba Ce Do Fa Gi Ha Jo Ka Lu Mo Na Pe Ro Sa Ti Va We Zo'.split(' ');
const MIDDLES = 'la ri no me sta vi ko ru dan lo ber ti'.split(' ');
const ENDS = 'n ra vic sen ton ov elli mann ez ic den as'.split(' ');

/** A capitalised word of two to four syllables. */
export const madeName = (chance: Chance): string =>
  chance.pick(STARTS) +
  Array.from({ length: chance.between(0, 2) }, () => chance.pick(MIDDLES)).join('') +
  chance.pick(ENDS);

/** How many other words the texts have: as many as a newspaper uses in a few years. */
const WORDS = 8000;

/** Words that mean nothing, the first ones often used. */
export const madeWords = (chance: Chance): readonly string[] =>
  Array.from({ length: WORDS }, () => madeName(chance).toLowerCase());

/** Small words, by which a language is told, and the frames that names stand in. */
export const LANGUAGES = {
  en: {
    small: 'the of and to in that for on with was by at from had been would were which their after'.split(
      ' ',
    ),
    says: (name: string, words: string) => `“${words},” ${name} said on Monday.`,
    tells: (name: string, other: string, words: string) =>
      `${name} met ${other} in the capital, where ${words}.`,
  },
  fr: {
    small: 'le la les de des du et à en dans pour sur avec par que qui une aux était après'.split(' '),
    says: (name: string, words: string) => `« ${words} », a déclaré ${name} lundi.`,
    tells: (name: string, other: string, words: string) =>
      `${name} a rencontré ${other} dans la capitale, où ${words}.`,
  },
  de: {
    small: 'der die das und von zu mit auf für dem den des ein eine nach bei war aus dass über'.split(' '),
    says: (name: string, words: string) => `„${words}“, sagte ${name} am Montag.`,
    tells: (name: string, other: string, words: string) =>
      `${name} traf ${other} in der Hauptstadt, wo ${words}.`,
  },
  es: {
    small: 'el la los las de del y que en un una por con para se su al lo como más pero sus ya'.split(' '),
    says: (name: string, words: string) => `«${words}», dijo ${name} el lunes.`,
    tells: (name: string, other: string, words: string) =>
      `${name} se reunió con ${other} en la capital, donde ${words}.`,
  },
} as const;

export type LanguageTag = keyof typeof LANGUAGES;

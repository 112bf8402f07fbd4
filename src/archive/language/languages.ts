import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import { german } from './de/index.ts';
import { hebrew } from './he/index.ts';
import type { Language } from './language.ts';
import { persian } from './fa/index.ts';
import { russian } from './ru/index.ts';
import { spanish } from './es/index.ts';

/** Every language with data, the most frequent first. A new language is a new folder and a line here. */
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  german,
  spanish,
  russian,
  arabic,
  persian,
  hebrew,
];

/** The tag of a text whose language is not told: its words and sentences follow the rules of no language. */
export const UNDETERMINED = 'und';

/** The language of a BCP 47 tag, `fr-CA` being French; `undefined` where there are no data of it. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag === language.tag || tag.startsWith(`${language.tag}-`));

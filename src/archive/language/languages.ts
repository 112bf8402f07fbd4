import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { hebrew } from './he.ts';
import type { Language } from './language.ts';
import { persian } from './fa.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';

/** Every language with a data file, the most frequent first. A new language is a new file and a line here. */
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

/** The language of a BCP 47 tag, `fr-CA` being French; `undefined` where there is no data file for it. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => tag === language.tag || tag.startsWith(`${language.tag}-`));

import type { CodePage } from './code-page.ts';
import type { DateWords } from './date-words.ts';
import type { NameWords } from './name-words.ts';
import type { QuotationWords } from './quotation-words.ts';
import type { ReadingWords } from './reading-words.ts';

/**
 * What Dossier knows of a language: one folder each, listed in `languages.ts`. Each stage has a section; code never names a word of a language itself.
 */
export interface Language {
  /** BCP 47 tag, as short as it can be. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What its full stop does not end a sentence after: "Dr". No word that may as well end one: "May". */
  readonly abbreviations: string;
  /** Left out where texts in the language are read from UTF-8 alone. */
  readonly codePage?: CodePage;
  readonly dates: DateWords;
  readonly reading: ReadingWords;
  readonly names: NameWords;
  readonly quotations: QuotationWords;
}

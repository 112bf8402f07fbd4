/** How texts in a language were stored before UTF-8. */
export interface CodePage {
  /** BCP 47 tag of the language; its frequent words are in its data file. */
  readonly tag: string;
  /** What `TextDecoder` calls the encoding. */
  readonly encoding: 'windows-1251' | 'windows-1252' | 'windows-1256';
  /**
   * The letters beyond ASCII that the language uses, in lower case. For English only those that the
   * code pages of Western and of Central Europe have at the same place: others may be either.
   */
  readonly letters: string;
}

export const CODE_PAGES: readonly CodePage[] = [
  { tag: 'en', encoding: 'windows-1252', letters: 'áâäçéëíîóôöúü' },
  { tag: 'fr', encoding: 'windows-1252', letters: 'àâæçèéêëîïôœùûüÿ' },
  { tag: 'de', encoding: 'windows-1252', letters: 'äöüßé' },
  { tag: 'es', encoding: 'windows-1252', letters: 'áéíñóúü' },
  { tag: 'ru', encoding: 'windows-1251', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
  { tag: 'ar', encoding: 'windows-1256', letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْ،؛؟' },
  { tag: 'fa', encoding: 'windows-1256', letters: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيى،؛؟\u200C' },
];

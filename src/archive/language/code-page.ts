/** How texts in a language were stored before UTF-8. */
export interface CodePage {
  /** What `TextDecoder` calls the encoding. */
  readonly encoding: 'windows-1251' | 'windows-1252' | 'windows-1256';
  /**
   * The letters beyond ASCII that the language uses, in lower case. For English only those that the
   * code pages of Western and of Central Europe have at the same place: others may be either.
   */
  readonly letters: string;
}

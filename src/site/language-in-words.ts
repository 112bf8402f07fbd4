/** `fr` as `French`; the tag itself where it is no language that anybody knows. */
export function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** To look a name up takes long, and an archive has few languages. */
const known = new Map<string, string>();

/** `fr` as `French`; the tag itself where it is no language that anybody knows. */
export function languageInWords(tag: string): string {
  let words = known.get(tag);
  if (words === undefined) known.set(tag, (words = nameOf(tag)));
  return words;
}

function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

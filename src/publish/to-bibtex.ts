import { biblatexDate, citedDate, datePartsOf, sharedPartsOf } from './citation-dates.ts';
import { type Author, type Citation, remarksOf } from './citation.ts';

/**
 * A citation as an entry for BibTeX and biblatex. `date` is EDTF, which biblatex reads; `year` is for
 * BibTeX. Names and titles are in braces of their own, so that they stay as they are printed.
 *
 * The section is in the note: neither has a field for it. The nearest, `journalsubtitle`, is printed as part
 * of the newspaper's name.
 */
export function toBibtex(citation: Citation): string {
  const { id, title, authors, outlet, section, published, language, archive, address } = citation;
  const date = published.value === null ? null : biblatexDate(published.value);
  const [year] = published.value === null ? [] : sharedPartsOf(published.value);
  const isWhole = published.value !== null && datePartsOf(published.value) !== null;
  const notes = [
    archive,
    section === null ? null : `Section: ${section}`,
    isWhole ? null : citedDate(published, 'en-US'),
    remarksOf(citation),
  ].filter((note) => note !== null);
  const fields: [string, string | null | undefined][] = [
    ['title', `{${escape(title)}}`],
    ['author', authors.map(toName).join(' and ') || null],
    ['journal', outlet && escape(outlet)],
    ['entrysubtype', 'newspaper'],
    ['date', date],
    ['year', year],
    ['url', address && toVerbatim(address)],
    ['language', language],
    ['note', escape(notes.join('. '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@article{${id},\n${lines.join(',\n')}\n}\n`;
}

const toName = (author: Author): string =>
  'literal' in author ? `{${escape(author.literal)}}` : `${escape(author.family)}, ${escape(author.given)}`;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts that brace as well.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX would read as commands, or join to other characters: two hyphens to a dash. */
const escape = (text: string): string =>
  text
    .replace(/[\\{}~^]/gu, (character) => COMMANDS[character] ?? character)
    .replace(/[%&$#_]/gu, '\\$&')
    .replace(/([-'`,<>?!])(?=[-'`,<>])/gu, '$1{}');

/** An address is taken as it is, but for the braces that would end it. */
const toVerbatim = (address: string): string => address.replace(/[{}]/gu, encodeURIComponent);

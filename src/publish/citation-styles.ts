/** Citations as the handbooks have them: Chicago (a note), APA and MLA (an entry of a list). */
import { citedDate } from './citation-dates.ts';
import { type Author, type Citation, nameOf } from './citation.ts';

/** A run of text; the title of the article, or the name of what it is part of, which is set in italics. */
export type Phrase = string | { readonly title: string } | { readonly work: string };

export interface StyledCitation {
  readonly style: string;
  /** Everything before the address. */
  readonly phrases: readonly Phrase[];
  /** What stands between that and the address. */
  readonly joint: string;
  /** What stands at the very end. */
  readonly end: string;
}

/** Phrases as plain text. */
export const plainText = (phrases: readonly Phrase[]): string => phrases.map(textOf).join('');

function textOf(phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  return 'title' in phrase ? phrase.title : phrase.work;
}

/** The citation in each style that a page offers. */
export const inStyles = (citation: Citation): StyledCitation[] => [
  toChicago(citation),
  toApa(citation),
  toMla(citation),
];

/** Chicago Manual of Style, 18th edition: a note on an article of a newspaper. */
export function toChicago(citation: Citation): StyledCitation {
  const { authors, title, isTitleSupplied, outlet, published, archive } = citation;
  const names = listed(authors.map(nameOf));
  return {
    style: 'Chicago',
    phrases: [
      names && `${names}, `,
      ...(isTitleSupplied ? ['[', { title }, '], '] : ['“', { title: nested(title) }, ',” ']),
      ...(outlet === null ? [] : [{ work: outlet }, ', ']),
      `${citedDate(published, 'en-US') ?? 'n.d.'}, ${archive}`,
    ],
    joint: ', ',
    end: '.',
  };
}

/** Publication Manual of the APA, 7th edition: an article of a newspaper. */
export function toApa(citation: Citation): StyledCitation {
  const { authors, title, isTitleSupplied, outlet, published, archive } = citation;
  const names = apaNames(authors.map(invertedInitials));
  const date = `(${yearFirst(citedDate(published, 'en-US') ?? 'n.d.')}). `;
  const name = isTitleSupplied ? ['[', { title }, ']. '] : [{ title: closed(title) }, ' '];
  return {
    style: 'APA',
    phrases: [
      ...(names ? [`${closed(names)} `, date, ...name] : [...name, date]),
      ...(outlet === null ? [] : [{ work: outlet }, '. ']),
      closed(archive),
    ],
    joint: ' ',
    end: '',
  };
}

/** MLA Handbook, 9th edition: an article in a newspaper, which is in an archive. No date is left out. */
export function toMla(citation: Citation): StyledCitation {
  const { authors, title, isTitleSupplied, outlet, published, archive } = citation;
  const [first, ...others] = authors;
  const names = first ? listed([inverted(first), ...others.map(nameOf)], 'family' in first ? ',' : '') : '';
  const date = abbreviated(citedDate(published, 'en-GB') ?? '');
  return {
    style: 'MLA',
    phrases: [
      names && `${closed(names)} `,
      ...(isTitleSupplied ? ['[', { title }, ']. '] : ['“', { title: closed(nested(title)) }, '” ']),
      ...(outlet === null ? [] : [{ work: outlet }, date ? ', ' : '. ']),
      date && `${closed(date)} `,
      { work: archive },
    ],
    joint: ', ',
    end: '.',
  };
}

/** One name or two; of more the first alone. A comma follows a name that was turned round. */
function listed([first = '', second, ...more]: readonly string[], comma = ''): string {
  if (second === undefined) return first;
  return more.length > 0 ? `${first}${comma} et al.` : `${first}${comma} and ${second}`;
}

/** Up to twenty names; of more, the first nineteen and the last. */
function apaNames(names: readonly string[]): string {
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

const inverted = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

const invertedInitials = (author: Author): string =>
  'literal' in author
    ? author.literal
    : `${author.family}, ${author.given.replace(/\p{L}[^\s.]*\.?/gu, (name) => `${[...name][0]}.`)}`;

/** Text with a stop at its end, unless it has one. */
const closed = (text: string): string => (/[.?!…؟。]$/u.test(text) ? text : `${text}.`);

/** Quotation marks within quotation marks. */
const nested = (title: string): string => title.replace(/“|(?<=^|[\s([])"/gu, '‘').replace(/[”"]/gu, '’');

/** `July 14, 2018` as `2018, July 14`; what is approximate, or names several years, as it is. */
const yearFirst = (date: string): string =>
  date.startsWith('[ca.') || date.match(/\d{4}/gu)?.length !== 1
    ? date
    : date.replace(/^(\[?)(.+?),? (\d{4})(?=\??\]?$)/u, '$1$3, $2');

const LONG_MONTHS =
  /(?<month>Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ober|ember)|(?<september>Sept)ember/gu;

/** Months as MLA has them: July, but Aug. */
const abbreviated = (date: string): string => date.replace(LONG_MONTHS, '$<month>$<september>.');

/** What a citation of an article says, from which every style and every format is written. */
import type { ArchiveDescription } from '../archive/entries.ts';
import type { ArticleRecord, StatedDate } from '../archive/records.ts';
import { doubtOf } from './citation-dates.ts';

/** A name as it is printed, or its parts where they are certain. In the words of CSL-JSON. */
export type Author = { readonly literal: string } | { readonly family: string; readonly given: string };

export interface Citation {
  readonly id: string;
  /** The headline; the name of the file where there is none. */
  readonly title: string;
  /** The words of the title are not the text's own. */
  readonly isTitleSupplied: boolean;
  readonly authors: readonly Author[];
  /** Who published it, as far as the text says. */
  readonly outlet: string | null;
  readonly section: string | null;
  readonly published: StatedDate;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** Title of the archive that keeps it. */
  readonly archive: string;
  /** Where it is read in the archive; `null` where the archive does not know its own address. */
  readonly address: string | null;
  /** Where it was first published. */
  readonly original: string | null;
  /** That the archive has it no more, in a sentence. */
  readonly removed: string | null;
}

/**
 * What a citation of an article says.
 * @param address of its page in the archive, with the origin; `null` where that is not known
 */
export function toCitation(
  article: ArticleRecord,
  { title: archive }: ArchiveDescription,
  address: string | null,
): Citation {
  const { id, headline, seed, byline, publisher, creditLine, section, published, language, url } = article;
  return {
    id,
    title: inOneLine(headline.value) ?? seed,
    isTitleSupplied: headline.basis !== 'stated',
    authors: byline.value
      .map(inOneLine)
      .filter((name) => name !== null)
      .map(toAuthor),
    outlet: inOneLine(publisher.value) ?? inOneLine(creditLine.value),
    section: inOneLine(section.value),
    published,
    language: language.value,
    archive,
    address,
    original: url.value !== null && isWebAddress(url.value) ? url.value : null,
    removed: null,
  };
}

/** An article that was taken out of the archive, and what of it may still be told. */
interface RemovedArticle {
  readonly id: string;
  readonly title: string;
  /** The day, where it is known. */
  readonly on: string | null;
  /** Why, where it was told. */
  readonly note: string | null;
}

/** What a citation says of an article that was removed: see `toCitation`. */
export function citeRemoved(
  { id, title, on, note }: RemovedArticle,
  { title: archive }: ArchiveDescription,
  address: string | null,
): Citation {
  const removed = `Removed from the archive${on === null ? '' : ` on ${on}`}`;
  const why = inOneLine(note);
  return {
    id,
    title: inOneLine(title) ?? id,
    isTitleSupplied: false,
    authors: [],
    outlet: null,
    section: null,
    published: { value: null, basis: 'absent' },
    language: null,
    archive,
    address,
    original: null,
    removed: why === null ? removed : `${removed}: ${why}`,
  };
}

/** Text without line breaks and other control characters, which citations have no use for. */
function inOneLine(text: string | null): string | null {
  const line = text
    ?.toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
  return line ? line : null;
}

const isWebAddress = (text: string): boolean => ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');

/**
 * A name of two words may be a person's or a desk's, and its family name the first or the last. An
 * initial between the two tells both: Ada B. Novak.
 */
const SPLIT = /^(?<given>\p{Lu}[\p{Ll}\p{M}’'-]*\p{Ll} \p{Lu}\.) (?<family>\p{Lu}[\p{L}\p{M}’'-]*\p{Ll})$/u;

function toAuthor(name: string): Author {
  const { given, family } = SPLIT.exec(name)?.groups ?? {};
  return given !== undefined && family !== undefined ? { family, given } : { literal: name };
}

/** An author's name as it is printed. */
export const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : `${author.given} ${author.family}`;

/** What the formats have no field for: whether it is still there, where it was first published, and how and how well its date is known. */
export function remarksOf({ original, published: { value, basis }, removed }: Citation): string | null {
  const doubt = value === null ? null : doubtOf(value);
  const remarks = [
    ...(removed === null ? [] : [removed]),
    ...(original === null ? [] : [`Originally at ${original}`]),
    ...(basis === 'supplied' ? ['Date supplied by the editor of the archive'] : []),
    ...(basis === 'inferred' ? ['Date inferred from the text'] : []),
    ...(doubt === null ? [] : [`Date ${doubt}`]),
  ];
  return remarks.length > 0 ? remarks.join('. ') : null;
}

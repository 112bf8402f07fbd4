import { citedDate, datePartsOf, sharedPartsOf } from './citation-dates.ts';
import { type Author, type Citation, remarksOf } from './citation.ts';

/** What a program may take for the end of a line, and so for the beginning of another tag. */
const LINE_ENDS = /[\p{Cc}\u2028\u2029]+/gu;

/** A citation as a record of RIS, one line a tag. */
export function toRis(citation: Citation): string {
  const { title, authors, outlet, section, published, language, archive, address } = citation;
  const tags: (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author) => ['AU', toName(author)] as const),
    ['T2', outlet],
    ['SE', section],
    ['PY', published.value === null ? null : sharedPartsOf(published.value)[0]],
    ['DA', toRisDate(published)],
    ['LA', language],
    ['DB', archive],
    ['UR', address],
    ['N1', remarksOf(citation)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? `${tag}  - ${value.replace(LINE_ENDS, ' ')}` : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const toName = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

/** `YYYY/MM/DD/other`: the parts that are certain, and the rest in words. */
function toRisDate(published: Citation['published']): string | null {
  const { value } = published;
  const words = citedDate(published, 'en-GB');
  if (value === null || words === null) return null;
  const [year = '', month = '', day = ''] = sharedPartsOf(value);
  const isPlain = datePartsOf(value) !== null && !words.startsWith('[');
  return [year, month, day, isPlain ? '' : words.replaceAll('/', ' or ')].join('/');
}

/** One saved text -> the fields it states, with their evidence, its body, and what is set aside. */
import type { Result, Source } from '../archive.ts';
import type { ArchiveDescription, Paragraph, ReadArticle } from '../records.ts';
import { createHash } from 'node:crypto';
import { Ledger } from './ledger.ts';
import { measureLines, type Line } from './lines.ts';
import { opening, wordsFor } from './words.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"()]+/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Until `dates/` is here. */
function findStamp(text: string): { text: string; edtf: string } | undefined {
  const found =
    /(?<d>\d{1,2}) (?<m>[A-Z][a-z]{2})[a-z]*\.? (?<y>\d{4})(?: - (?<t>\d\d:\d\d))?/u.exec(text) ??
    /(?:[A-Z][a-z]{2,}, )?(?<m>[A-Z][a-z]{2})[a-z]*\.? (?<d>\d{1,2}), (?<y>\d{4})/u.exec(text);
  const { d, m, y, t } = found?.groups ?? {};
  const month = MONTHS.indexOf((m ?? '').toLowerCase()) + 1;
  if (!found || !d || !y || month < 1) return undefined;
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  return { text: found[0], edtf: t ? `${day}T${t}` : day };
}

/**
 * Reads one text.
 * @param rights what the archive says for all its texts, where the sidecar does not
 */
export function readArticle(
  source: Source,
  rights: Pick<ArchiveDescription, 'access' | 'noindex'>,
): Result<ReadArticle> {
  const lines = measureLines(source.lines);
  const words = wordsFor(null);
  const ledger = new Ledger();
  const isProse = (line: Line) => line.ended && line.words >= 12;
  const start = lines.findIndex(isProse);
  const body = start < 0 ? lines.length : start;
  const end = lines.findLastIndex((line) => isProse(line));
  const head: Line[] = [];
  lines.forEach((line, at) => {
    const meaning = words.whole.get(line.key);
    const address = ADDRESS.exec(line.text)?.[0];
    const label = opening(words.storyCode, line.key);
    const stamp = line.words < 12 ? findStamp(line.text) : undefined;
    if (meaning === 'more') {
      ledger.truncated = { value: true, line: line.first, text: line.raw };
      ledger.discard(line, 'link-to-more');
    } else if (label && /[:：]/u.test(line.text)) {
      const code = /[:：]\s*(\S+)$/u.exec(line.raw)?.[1];
      if (code) ledger.state('storyCode', line, code);
    } else if (meaning && meaning !== 'section' && meaning !== 'list' && meaning !== 'aside') {
      ledger.discard(line, meaning);
    } else if (/qr code/iu.test(line.key)) ledger.discard(line, 'placeholder');
    else if (address) {
      const before = lines[at - 1];
      const name = /^[-\s]*(.+?)\s*-\s*https?:/u.exec(line.raw)?.[1];
      if (name) ledger.state('publisher', line, name);
      else if (before && opening(words.address, before.key)) {
        ledger.discard(before, 'label');
        ledger.state('url', line);
      } else if (at < body) ledger.state('imageCredit', line);
      else if (before && before.words < 6) {
        ledger.state('publisher', before);
        ledger.discard(line, 'site-address');
      }
    } else if (at < body && stamp) ledger.stateDate(line, stamp.text, stamp.edtf);
    else if (at < body && /\bBy (\p{Lu}.+)$/u.test(line.raw)) {
      const name = /\bBy (\p{Lu}.+)$/u.exec(line.raw)?.[1] ?? '';
      ledger.stateNames(line, name, [name]);
      const section = /^(.+?) \| By/u.exec(line.raw)?.[1];
      if (section) ledger.state('section', line, section);
    } else if (at < body) head.push(line);
    else if (at > end) ledger.discard(line, 'related-headline');
    else ledger.body.add(line);
  });
  const [headline, next] = head;
  if (headline) ledger.state('headline', headline);
  for (const line of head.slice(1)) {
    if (line.key === headline?.key) ledger.discard(line, 'repeated-headline');
    else if (line === next) ledger.state('standfirst', line);
  }
  const prose = lines.filter((line) => ledger.body.has(line));
  const [first, second] = prose;
  const marked = lines.find(
    (line) => ledger.fields.imageCredit.basis === 'stated' && line.first === ledger.fields.imageCredit.line,
  );
  if (first && second && marked && first.first < marked.first && ledger.lacks('standfirst')) {
    ledger.body.delete(first);
    ledger.state('standfirst', first);
  }
  const opener = prose[0];
  const credit = opener && /^(?:\(([^()]{2,40})\)\s*[–—-]|([\p{L}\s-]{2,40}?)\s*\|\s*:)/u.exec(opener.raw);
  if (opener && credit) ledger.state('creditLine', opener, credit[1] ?? credit[2] ?? '');

  const { access, noindex, ...supplied } = source.sidecar ?? {};
  for (const [field, given] of Object.entries(supplied)) {
    if (given) ledger.supply(field as keyof typeof ledger.fields, given.value, given.note, lines);
  }

  const paragraphs: Paragraph[] = lines
    .filter((line) => ledger.body.has(line))
    .map((line) => ({
      id: `p-${createHash('sha256').update(line.text).digest('hex').slice(0, 8)}`,
      text: line.raw,
      lines: [line.first, line.last],
      kind: 'paragraph',
    }));
  return {
    value: {
      seed: source.seed,
      ...ledger.fields,
      language: ledger.lacks('language')
        ? { value: 'en', basis: 'inferred', note: 'from the words of the text' }
        : ledger.fields.language,
      dir: 'ltr',
      truncated: ledger.truncated,
      access: access ?? rights.access,
      noindex: noindex ?? rights.noindex,
      paragraphs,
      discarded: ledger.discarded(lines),
    },
    problems: [],
  };
}

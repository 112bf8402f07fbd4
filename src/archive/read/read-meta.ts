/** A line about the article: who wrote it, when it came out, in which section. */
import type { DateExpression } from '../dates/date-expression.ts';
import { findDateExpressions } from '../dates/find-date-expressions.ts';
import { isTimeZone } from '../dates/time-zones.ts';
import { fold, type Line } from './lines.ts';
import { isDesk, looksLikeName, looksLikeOutlet, readNames, type Names, type Run } from './names.ts';
import { opening, type Words } from './words.ts';

export interface Stamp {
  readonly date: DateExpression;
  /** What the words before it say that it dates. */
  readonly of: 'publication' | 'other' | null;
}

export interface Meta {
  readonly stamps: readonly Stamp[];
  readonly names: Names | null;
  readonly section: Run | null;
  /** A name whose kind the line does not tell: an author's or an outlet's. */
  readonly name: Run | null;
  /** The outlet that it calls its source. */
  readonly source: Run | null;
}

/** A longer line is no stamp or byline. */
const MOST_WORDS = 36;
/** So many words that tell nothing may stand beside a stamp with a label or a time. */
const MOST_UNKNOWN = 10;
const SEPARATOR = /\s{3,}|\t|\s*[|•·●]\s*|\s[-–—/]+\s/gu;

/** What the pieces of a line have told so far. */
interface Told {
  names: Names | null;
  section: Run | null;
  name: Run | null;
  source: Run | null;
  place: boolean;
  /** How many words told nothing. */
  unknown: number;
}

/** Reads a line as one about the article; `null` where it is none. */
export function readMeta(line: Line, words: Words): Meta | null {
  if (line.words > MOST_WORDS) return null;
  const { raw } = line;
  const dates = /\p{Nd}/u.test(raw) ? findDateExpressions(raw, words.languages) : [];
  const hasTime = dates.some(({ kind }) => kind === 'time');
  const told: Told = { names: null, section: null, name: null, source: null, place: false, unknown: 0 };
  const stamps: Stamp[] = [];
  // A line that begins with the day and the time is a stamp, whatever follows.
  let timed = false;
  let label: Stamp['of'] = null;
  let at = 0;
  const readUpTo = (end: number) => {
    for (const { text, start } of pieces(raw, at, end)) {
      const labelled = labelOf(text, words);
      if (labelled) label = labelled.of;
      const rest = labelled ? text.slice(0, labelled.at).trimEnd() : text;
      take(told, { text: rest, start }, raw, end, words);
    }
  };
  for (const date of dates) {
    if (date.kind === 'relative') continue;
    readUpTo(date.start);
    at = date.end;
    if (date.kind === 'time' || date.kind === 'weekday') continue;
    if (!stamps.length)
      timed = told.unknown === 0 && date.kind === 'full' && (hasTime || date.edtf.includes('T'));
    stamps.push({ date, of: label });
  }
  readUpTo(raw.length);
  const { names, section, name, source, unknown } = told;
  if (!stamps.length && !names) return null;
  const clear = timed || names !== null || source !== null || stamps.some(({ of }) => of !== null);
  return unknown <= (clear ? MOST_UNKNOWN : 0) ? { stamps, names, section, name, source } : null;
}

/**
 * Takes what a piece tells; the first to tell something is right.
 * @param end where in the line the date behind the piece begins: no byline goes on behind it
 */
function take(told: Told, piece: Run, raw: string, end: number, words: Words): void {
  const { text, start } = piece;
  const key = fold(text);
  if (!key || isTrifle(key, words)) return;
  const by = told.names === null ? bylineStart(text, key, words) : 0;
  const named = () => [looksLikeName, isDesk, looksLikeOutlet].some((looks) => looks(text, words));
  if (by) told.names = readNames(raw.slice(0, end), start + by, words);
  else if (!told.section && words.whole.get(key) === 'section') told.section = piece;
  else if (!told.name && named()) told.name = piece;
  else if (isSource(text, key, words)) told.source ??= sourceOf(piece);
  else if (!told.place && isPlace(piece, raw)) told.place = true;
  else told.unknown += text.split(/\s+/u).length;
}

/** "Source: Agency" */
function isSource(text: string, key: string, words: Words): boolean {
  const phrase = opening(words.reprint, key)?.phrase;
  return phrase !== undefined && /^[^:：]{2,24}[:：]\s*\S/u.test(text) && text.split(/\s+/u).length <= 7;
}

function sourceOf({ text, start }: Run): Run {
  const label = /^[^:：]*[:：]\s*/u.exec(text)?.[0].length ?? 0;
  return { text: text.slice(label), start: start + label };
}

/** One or two words with capitals, cut off from the date by a sign: "Lowport - 1 May". */
function isPlace({ text, start }: Run, raw: string): boolean {
  const count = text.split(/\s+/u).length;
  const cut =
    /^\s*[,،|(•·–—-]/u.test(raw.slice(start + text.length)) || /[,،|(•·–—-]\s*$/u.test(raw.slice(0, start));
  return cut && count <= 2 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/\p{Nd}/u.test(text);
}

/** Cuts a part of a line at bars, dots and dashes between spaces. */
function pieces(raw: string, from: number, to: number): Run[] {
  const found: Run[] = [];
  let start = from;
  const add = (end: number) => {
    const text = raw.slice(start, end);
    const lead = /^[\s,;:،()[\]|-]*/u.exec(text)?.[0].length ?? 0;
    const trimmed = text.slice(lead).replace(/[\s,;،([|-]+$/u, '');
    if (trimmed) found.push({ text: trimmed, start: start + lead });
  };
  SEPARATOR.lastIndex = 0;
  for (const match of raw.slice(from, to).matchAll(SEPARATOR)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
  return found;
}

/** The label at the end of a piece, before a date; `at` is where it begins. */
function labelOf(text: string, words: Words): { of: Stamp['of']; at: number } | null {
  const starts = [0, ...[...text.matchAll(/\s+/gu)].map((gap) => gap.index + gap[0].length)];
  for (const at of starts.slice(-5)) {
    const key = fold(text.slice(at));
    if (words.updated.has(key)) return { of: 'other', at };
    if (words.published.has(key)) return { of: 'publication', at };
  }
  return null;
}

/** Where the names of a byline begin in a piece; 0 where it is none. */
function bylineStart(text: string, key: string, words: Words): number {
  const by = opening(words.by, key);
  if (!by) return 0;
  const count = by.phrase.split(' ').length;
  const start = new RegExp(`^[^\\p{L}]*(?:\\S+\\s+){${count}}`, 'u').exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const colon = /:\s*$/u.test(text.slice(0, start));
  const few = rest.split(/\s+/u).length <= (colon ? 12 : 4);
  return rest && (/^\p{Lu}/u.test(rest) || (/^\p{Lo}/u.test(rest) && few)) ? start : 0;
}

/** What may stand beside a date and says nothing: a time zone, a time to read, a button. */
function isTrifle(key: string, words: Words): boolean {
  const meaning = words.whole.get(key.replace(/\p{Nd}+/gu, '0'));
  if (meaning && meaning !== 'section') return true;
  return (
    !/\p{L}/u.test(key) ||
    isTimeZone(key.replace(/[\p{Nd}.:\s]+/gu, '')) ||
    opening(words.openings, key) !== undefined
  );
}

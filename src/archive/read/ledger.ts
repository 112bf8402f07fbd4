/** What is to become of each line: the book that makes "nothing lost" true by construction. */
import type { Sidecar } from '../entries.ts';
import type { Discarded, DiscardReason, ReadArticle, TextField } from '../records.ts';
import type { Line } from './lines.ts';

const ABSENT = { value: null, basis: 'absent' } as const;

type Fields = Pick<ReadArticle, TextField | 'byline' | 'published' | 'language'>;
type Field = keyof Fields;
type Supplied = Omit<Sidecar, 'access' | 'noindex'>;

/** For values: every run of white space is one space. */
const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export class Ledger {
  readonly fields: Fields = {
    headline: ABSENT,
    standfirst: ABSENT,
    section: ABSENT,
    dateline: ABSENT,
    publisher: ABSENT,
    creditLine: ABSENT,
    url: ABSENT,
    storyCode: ABSENT,
    imageCredit: ABSENT,
    language: ABSENT,
    published: ABSENT,
    byline: { value: [], basis: 'absent' },
  };
  truncated: ReadArticle['truncated'] = { value: false };
  private readonly body: ReadonlyMap<Line, unknown>;
  private readonly gave = new Map<Line, Field[]>();
  private readonly aside = new Map<Line, DiscardReason>();

  /** @param body the lines that are paragraphs */
  constructor(body: ReadonlyMap<Line, unknown>) {
    this.body = body;
  }

  /** Is nothing known of the line yet? */
  open(line: Line): boolean {
    return !this.gave.has(line) && !this.body.has(line) && !this.aside.has(line);
  }

  /** Is the field still without a value? */
  lacks(field: Field): boolean {
    return this.fields[field].basis === 'absent';
  }

  /** A line states a field; the first to do so wins. A paragraph states none. */
  state(field: TextField, line: Line, text = line.raw): void {
    if (!this.body.has(line)) this.stateOpening(field, line, text);
  }

  /** The same of the words that open the body, or its standfirst, and stay there. */
  stateOpening(field: TextField, line: Line, text: string): void {
    const value = collapse(text);
    if (this.lacks(field) && value) this.fields[field] = { value, ...this.record(field, line, text) };
  }

  /** What the program concludes from a line without the line saying so. */
  infer(field: TextField, value: string, note: string): void {
    if (this.lacks(field)) this.fields[field] = { value: collapse(value), basis: 'inferred', note };
  }

  stateDate(line: Line, text: string, edtf: string): void {
    if (this.body.has(line)) return;
    this.fields.published = { value: edtf, ...this.record('published', line, text) };
  }

  stateNames(line: Line, text: string, names: readonly string[]): void {
    if (this.body.has(line)) return;
    this.fields.byline = { value: names.map(collapse), ...this.record('byline', line, text) };
  }

  /** Enters that a line gave a field, and returns the evidence to keep with the value. */
  private record(field: Field, line: Line, text: string) {
    this.gave.set(line, [...(this.gave.get(line) ?? []), field]);
    const place = { basis: 'stated' as const, line: line.first, text };
    return line.last > line.first ? { ...place, lines: [line.first, line.last] as [number, number] } : place;
  }

  discard(line: Line, reason: DiscardReason): void {
    if (this.open(line)) this.aside.set(line, reason);
  }

  /** An editor's values; a line that gave such a field and nothing else is thereby overruled. */
  supply(supplied: Supplied): void {
    for (const [field, given] of Object.entries(supplied)) {
      if (!given) continue;
      Object.assign(this.fields, { [field]: { value: given.value, basis: 'supplied', note: given.note } });
      for (const [line, fields] of this.gave) {
        const rest = fields.filter((one) => one !== field);
        if (rest.length === fields.length) continue;
        if (rest.length) this.gave.set(line, rest);
        else {
          this.gave.delete(line);
          this.discard(line, 'corrected');
        }
      }
    }
  }

  /** Every stored line that is in no field and no paragraph, with its reason. */
  discarded(lines: readonly Line[], stored: readonly string[]): Discarded[] {
    return lines.flatMap((line) => {
      if (this.gave.has(line) || this.body.has(line)) return [];
      const reason = this.aside.get(line) ?? 'unrecognised';
      return stored
        .slice(line.first - 1, line.last)
        .map((text, index) => ({ line: line.first + index, text: text.trim(), reason }));
    });
  }
}

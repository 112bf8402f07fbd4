/** What is to become of each line: the book that makes "nothing lost" true by construction. */
import type {
  Discarded,
  DiscardReason,
  ReadArticle,
  StatedDate,
  StatedNames,
  StatedText,
} from '../records.ts';
import type { Line } from './lines.ts';

const ABSENT = { value: null, basis: 'absent' } as const;

type Fields = Omit<
  ReadArticle,
  'seed' | 'dir' | 'access' | 'noindex' | 'paragraphs' | 'discarded' | 'truncated'
>;

/** The fields that one run of characters can state. */
export type TextFieldName = Exclude<keyof Fields, 'byline' | 'published'>;

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export class Ledger {
  readonly fields: Fields = {
    headline: ABSENT as StatedText,
    standfirst: ABSENT as StatedText,
    section: ABSENT as StatedText,
    dateline: ABSENT as StatedText,
    publisher: ABSENT as StatedText,
    creditLine: ABSENT as StatedText,
    url: ABSENT as StatedText,
    storyCode: ABSENT as StatedText,
    imageCredit: ABSENT as StatedText,
    language: ABSENT as StatedText,
    published: ABSENT as StatedDate,
    byline: { value: [], basis: 'absent' } as StatedNames,
  };
  truncated: ReadArticle['truncated'] = { value: false };
  /** The fields that a line gave, by its number. */
  readonly gave = new Map<number, (keyof Fields)[]>();
  readonly body = new Set<Line>();
  private readonly aside = new Map<Line, DiscardReason>();

  /** Is nothing known of the line yet? */
  open(line: Line): boolean {
    return !this.gave.has(line.first) && !this.body.has(line) && !this.aside.has(line);
  }

  /** Is the field still without a value? */
  lacks(field: keyof Fields): boolean {
    return this.fields[field].basis === 'absent';
  }

  private evidence(field: keyof Fields, line: Line, text: string) {
    this.aside.delete(line);
    for (let number = line.first; number <= line.last; number += 1) {
      this.gave.set(number, [...(this.gave.get(number) ?? []), field]);
    }
    const place = { basis: 'stated' as const, line: line.first, text };
    return line.last > line.first ? { ...place, lines: [line.first, line.last] as [number, number] } : place;
  }

  /** A line states a field; the first to do so wins. */
  state(field: TextFieldName, line: Line, text = line.raw, value = squash(text)): boolean {
    if (!this.lacks(field) || !value) return false;
    this.fields[field] = { value, ...this.evidence(field, line, text) };
    return true;
  }

  stateDate(line: Line, text: string, value: string): void {
    this.fields.published = { value, ...this.evidence('published', line, text) };
  }

  stateNames(line: Line, text: string, value: string[]): void {
    this.fields.byline = { value, ...this.evidence('byline', line, text) };
  }

  /** An editor's value; a line that gave this field and nothing else is thereby overruled. */
  supply(field: keyof Fields, value: unknown, note: string, lines: readonly Line[]): void {
    for (const line of lines) {
      const rest = this.gave.get(line.first)?.filter((one) => one !== field);
      if (!rest || rest.length === this.gave.get(line.first)?.length) continue;
      if (rest.length) this.gave.set(line.first, rest);
      else {
        this.gave.delete(line.first);
        this.discard(line, 'corrected');
      }
    }
    Object.assign(this.fields, { [field]: { value, basis: 'supplied', note } });
  }

  discard(line: Line, reason: DiscardReason): void {
    if (this.open(line)) this.aside.set(line, reason);
  }

  /** Every line that is in no field and no paragraph, with its reason. */
  discarded(lines: readonly Line[]): Discarded[] {
    return lines.flatMap((line) =>
      this.gave.has(line.first) || this.body.has(line)
        ? []
        : [{ line: line.first, text: line.raw, reason: this.aside.get(line) ?? 'unrecognised' }],
    );
  }
}

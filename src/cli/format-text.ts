import type { ArticleRecord } from '../archive/records.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { FIELDS } from './fields.ts';

/** What became of a line of the text. */
interface Use {
  readonly labels: string[];
  /** The words that state its fields. */
  readonly evidence: string[];
  discarded: boolean;
}

/**
 * The text as it is stored, with what became of each line in the margin: the fields that it states, a
 * paragraph (¶), or the reason why it was set aside.
 * @param width columns of the terminal
 */
export function formatText(
  record: ArticleRecord,
  lines: readonly string[],
  width: number,
  paint: Paint,
): string {
  const uses = usesOf(record, lines);
  const margin = uses.reduce((most, { labels }) => Math.max(most, labels.join(' ').length), 0);
  const digits = String(lines.length).length;
  const room = Math.max(20, width - digits - margin - 4);

  return uses
    .flatMap((use, index) => {
      const text = lines[index] ?? '';
      const label = paint(use.discarded ? 'yellow' : 'cyan', use.labels.join(' ').padStart(margin));
      return wrap(text, room).map(({ start, end }, piece) => {
        const number = paint('dim', piece === 0 ? String(index + 1).padStart(digits) : ' '.repeat(digits));
        const shown = use.discarded
          ? paint('dim', printable(text.slice(start, end)))
          : paintEvidence(text, start, end, use.evidence, paint);
        return `${number} ${piece === 0 ? label : ' '.repeat(margin)} ${paint('dim', '│')} ${shown}`.trimEnd();
      });
    })
    .map((line) => `${line}\n`)
    .join('');
}

function usesOf(record: ArticleRecord, lines: readonly string[]): Use[] {
  const uses = lines.map((): Use => ({ labels: [], evidence: [], discarded: false }));
  const between = (first: number, last: number) => uses.slice(first - 1, last);
  for (const name of FIELDS) {
    const field = record[name];
    if (field.basis !== 'stated') continue;
    const [first, last] = field.lines ?? [field.line, field.line];
    for (const use of between(first, last)) use.labels.push(name);
    uses[field.line - 1]?.evidence.push(field.text);
  }
  for (const {
    lines: [first, last],
    kind,
  } of record.paragraphs) {
    const [opening, ...rest] = between(first, last);
    opening?.labels.push(kind === 'subheading' ? 'subheading' : '¶');
    for (const use of rest) use.labels.push('·');
  }
  for (const { line, reason } of record.discarded) {
    for (const use of between(line, line)) {
      use.labels.push(reason);
      use.discarded = true;
    }
  }
  return uses;
}

/** A piece of a line with the words that state fields made bold. */
function paintEvidence(
  text: string,
  start: number,
  end: number,
  evidence: readonly string[],
  paint: Paint,
): string {
  const spans = evidence
    .map((words) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  let shown = '';
  let at = start;
  for (const { from, to } of spans) {
    const [first, last] = [Math.max(from, at), Math.min(to, end)];
    if (first >= last) continue;
    shown += printable(text.slice(at, first)) + paint('bold', printable(text.slice(first, last)));
    at = last;
  }
  return shown + printable(text.slice(at, end));
}

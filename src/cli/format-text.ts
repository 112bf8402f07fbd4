import type { ArticleRecord } from '../archive/records.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { FIELDS } from './fields.ts';

/** A run of a line in a style of its own: UTF-16 offsets, end exclusive. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** What became of a line of the text. */
interface Use {
  readonly labels: string[];
  readonly runs: Run[];
  discarded: boolean;
}

/**
 * The text as it is stored, with what became of each line in the margin: the fields that it states, a
 * paragraph (¶), or the reason why it was set aside. The words of a field are bold, those that name an
 * actor underlined.
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
    .flatMap(({ labels, runs, discarded }, index) => {
      const text = lines[index] ?? '';
      const label = paint(discarded ? 'yellow' : 'cyan', labels.join(' ').padStart(margin));
      const whole: Run[] = discarded ? [{ start: 0, end: text.length, style: 'dim' }] : runs;
      return wrap(text, room).map(({ start, end }, piece) => {
        const number = paint('dim', piece === 0 ? String(index + 1).padStart(digits) : ' '.repeat(digits));
        const gutter = `${number} ${piece === 0 ? label : ' '.repeat(margin)} ${paint('dim', '│')}`;
        return `${gutter} ${paintRuns(text, start, end, whole, paint)}`.trimEnd();
      });
    })
    .map((line) => `${line}\n`)
    .join('');
}

function usesOf(record: ArticleRecord, lines: readonly string[]): Use[] {
  const uses = lines.map((): Use => ({ labels: [], runs: [], discarded: false }));
  const between = (first: number, last: number) => uses.slice(first - 1, last);
  for (const name of FIELDS) {
    const field = record[name];
    if (field.basis !== 'stated') continue;
    const [first, last] = field.lines ?? [field.line, field.line];
    for (const use of between(first, last)) use.labels.push(name);
    const start = lines[field.line - 1]?.indexOf(field.text) ?? -1;
    if (start !== -1)
      uses[field.line - 1]?.runs.push({ start, end: start + field.text.length, style: 'bold' });
  }

  const mentions = Map.groupBy(record.mentions, ({ paragraph }) => paragraph);
  for (const {
    id,
    text,
    lines: [first, last],
    kind,
  } of record.paragraphs) {
    const [opening, ...rest] = between(first, last);
    opening?.labels.push(kind === 'subheading' ? 'subheading' : '¶');
    for (const use of rest) use.labels.push('·');
    let at = 0;
    for (let line = first; line <= last; line += 1) {
      const words = lines[line - 1]?.trim() ?? '';
      const found = text.indexOf(words, at);
      if (words === '' || found === -1) continue;
      const shift = (lines[line - 1]?.indexOf(words) ?? 0) - found;
      at = found + words.length;
      for (const { start, end } of mentions.get(id) ?? []) {
        if (start < found || end > at) continue;
        uses[line - 1]?.runs.push({ start: start + shift, end: end + shift, style: 'underline' });
      }
    }
  }

  for (const { line, reason } of record.discarded) {
    for (const use of between(line, line)) {
      use.labels.push(reason);
      use.discarded = true;
    }
  }
  return uses;
}

/** A piece of a line in its styles; of two runs that overlap, what comes first stays whole. */
function paintRuns(text: string, start: number, end: number, runs: readonly Run[], paint: Paint): string {
  let shown = '';
  let at = start;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const [first, last] = [Math.max(run.start, at), Math.min(run.end, end)];
    if (first >= last) continue;
    shown += printable(text.slice(at, first)) + paint(run.style, printable(text.slice(first, last)));
    at = last;
  }
  return shown + printable(text.slice(at, end));
}

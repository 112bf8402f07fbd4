import type { Archive } from '../archive/archive.ts';
import type { Problem } from '../archive/problems.ts';
import type { ArticleRecord, Mention, Quotation } from '../archive/records.ts';
import { formatProblems } from '../terminal/format-problems.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { FIELDS } from './fields.ts';
import { formatText } from './format-text.ts';

/**
 * How one article was read, for a person at a terminal: its text with the fields in the margin, then
 * each field with its basis, what its words speak of, and the doubts.
 * @param problems those of this text
 * @param width columns of the terminal
 */
export function formatRecord(
  record: ArticleRecord,
  { actors, topics, savedTexts }: Pick<Archive, 'actors' | 'topics' | 'savedTexts'>,
  problems: readonly Problem[],
  width: number,
  paint: Paint,
): string {
  const rows = (list: readonly Row[]) => formatRows(list, width, paint);
  const section = (title: string, content: string) =>
    content === '' ? '' : `\n${paint('bold', title)}\n${content}`;
  const nameOf = (actor: string) => actors.get(actor)?.entry.prefLabel ?? actor;

  return [
    `${paint(['bold', 'inverse'], ` ${printable(record.seed)} `)}\n\n`,
    formatText(record, savedTexts.get(record.id) ?? [], width, paint),
    section('Fields', rows([['id', record.id], ...FIELDS.map((name) => fieldRow(record, name))])),
    section('Mentions', rows(mentionRows(record.mentions, nameOf))),
    section('Quotations', rows(record.quotations.map((quotation) => quotationRow(quotation, nameOf)))),
    section('Dates', rows(record.dates.map(({ edtf, text }) => [edtf, text]))),
    section(
      'Topics',
      rows(
        record.topics.map(({ topic, evidence }) => [
          topics.get(topic)?.entry.prefLabel ?? topic,
          [...new Set(evidence.map(({ text }) => excerpt(text)))].join(' · '),
        ]),
      ),
    ),
    section('Doubts', formatProblems(problems, paint)),
    '\n',
  ].join('');
}

/** A label and what is said of it. */
type Row = readonly [label: string, text: string];

function fieldRow(record: ArticleRecord, name: (typeof FIELDS)[number]): Row {
  const field = record[name];
  if (field.basis === 'absent') return [name, '— absent'];
  const value = [field.value].flat().join('; ');
  if (field.basis !== 'stated') return [name, `${value}  — ${field.basis}: ${field.note}`];
  const [first, last] = field.lines ?? [field.line, field.line];
  return [name, `${value}  — ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`];
}

/** Each actor with its spellings, the most mentioned first. */
function mentionRows(mentions: readonly Mention[], nameOf: (actor: string) => string): Row[] {
  return [...Map.groupBy(mentions, ({ actor }) => actor)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([actor, all]): Row => {
      const texts = [...Map.groupBy(all, ({ text, form }) => (form === 'name' ? text : `${text} (${form})`))];
      return [
        nameOf(actor),
        texts.map(([text, { length }]) => (length > 1 ? `${text} ×${length}` : text)).join(' · '),
      ];
    });
}

function quotationRow(
  { speaker, speakerText, cue, text, partial }: Quotation,
  nameOf: (actor: string) => string,
): Row {
  const who = speaker === null ? (speakerText ?? 'unattributed') : nameOf(speaker);
  const how = [cue, partial ? 'partial' : null].filter((part) => part !== null).join(', ');
  return [who, how === '' ? `“${text}”` : `“${text}”  — ${how}`];
}

/** The beginning of a long passage. */
const excerpt = (text: string): string =>
  text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60)).trimEnd()} …` : text;

/** Characters of a label that the column is at most made wide for; a longer one has a line for itself. */
const LABEL = 24;

function formatRows(rows: readonly Row[], width: number, paint: Paint): string {
  const column = rows.reduce((most, [{ length }]) => Math.max(most, Math.min(LABEL, length)), 0);
  const indent = ' '.repeat(column + 4);
  return rows
    .map(([label, text]) => {
      const shown = printable(text);
      const pieces = wrap(shown, Math.max(20, width - indent.length)).map(({ start, end }) =>
        shown.slice(start, end),
      );
      const name = printable(label);
      const gap = name.length > column ? `\n${indent}` : ' '.repeat(column + 2 - name.length);
      return `  ${paint('cyan', name)}${gap}${pieces.join(`\n${indent}`)}\n`;
    })
    .join('');
}

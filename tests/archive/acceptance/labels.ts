/** The labels of `labels.yaml`, with the marks taken out of the passages and turned into positions. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const lineNumber = z.int().positive();
const Labels = z.record(
  z.string(),
  z.strictObject({
    topics: z.strictObject({ certain: z.array(z.string()).min(1), fitting: z.array(z.string()) }),
    passages: z.record(z.string().regex(/^\d+$/u), z.string().min(1)),
    quotations: z.array(
      z.strictObject({
        speaker: z.string().nullable(),
        partial: z.boolean().default(false),
        segments: z.array(z.strictObject({ line: lineNumber, text: z.string().min(1) })).min(1),
      }),
    ),
    dates: z.array(
      z.strictObject({
        line: lineNumber,
        text: z.string().min(1),
        edtf: z.string().min(1),
        optional: z.boolean().default(false),
      }),
    ),
  }),
);

/** A run of words in a text, `start` and `end` counted from the beginning of its line. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface MentionLabel extends Place {
  readonly actor: string;
  readonly form: string;
}

export interface QuotationLabel {
  readonly speaker: string | null;
  readonly partial: boolean;
  readonly segments: readonly Place[];
}

export interface DateLabel extends Place {
  readonly edtf: string;
  readonly optional: boolean;
}

/** What a reader marks in one text. */
export interface TextLabels {
  readonly seed: string;
  readonly topics: { readonly certain: readonly string[]; readonly fitting: readonly string[] };
  /** The bare words of headline, standfirst and paragraphs, by line. */
  readonly passages: ReadonlyMap<number, string>;
  readonly mentions: readonly MentionLabel[];
  readonly quotations: readonly QuotationLabel[];
  readonly dates: readonly DateLabel[];
}

const MARK = /\[\[([^[\]|]+)\|([^[\]|]+)(?:\|([^[\]|]+))?\]\]/gu;

/** Takes the marks out of one passage: its bare words, and the mentions that were marked. */
function readMarks(line: number, marked: string): { text: string; mentions: MentionLabel[] } {
  const mentions: MentionLabel[] = [];
  let text = '';
  let last = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, surface = '', actor = '', form = 'name'] = mark;
    text += marked.slice(last, mark.index);
    mentions.push({ line, start: text.length, end: text.length + surface.length, actor, form });
    text += surface;
    last = mark.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

/** Finds words that stand exactly once in a line, as whole words. */
function locate(passages: ReadonlyMap<number, string>, line: number, words: string): Place {
  const text = passages.get(line) ?? '';
  const found = [...text.matchAll(new RegExp(`(?<!\\w)${RegExp.escape(words)}(?!\\w)`, 'gu'))];
  const [match] = found;
  if (match === undefined || found.length > 1) {
    throw new Error(`labels.yaml: "${words}" stands ${String(found.length)} times in line ${String(line)}`);
  }
  return { line, start: match.index, end: match.index + words.length };
}

function readLabels(): TextLabels[] {
  const file = new URL('labels.yaml', import.meta.url);
  return Object.entries(Labels.parse(parse(readFileSync(file, 'utf8')))).map(([seed, labels]) => {
    const marked = Object.entries(labels.passages).map(([line, text]) => readMarks(Number(line), text));
    const lines = Object.keys(labels.passages).map(Number);
    const passages = new Map(lines.map((line, index) => [line, marked[index]?.text ?? '']));
    return {
      seed,
      topics: labels.topics,
      passages,
      mentions: marked.flatMap(({ mentions }) => mentions),
      quotations: labels.quotations.map((quotation) => ({
        ...quotation,
        segments: quotation.segments.map(({ line, text }) => locate(passages, line, text)),
      })),
      dates: labels.dates.map((date) => ({ ...date, ...locate(passages, date.line, date.text) })),
    };
  });
}

export const LABELS: readonly TextLabels[] = readLabels();

import { readFileSync, statSync } from 'node:fs';
import type { Result } from '../archive.ts';
import { problem, type Problem, type ProblemId } from '../problems.ts';
import { decode } from './decode.ts';
import { sayError } from './say-error.ts';

const LINE_END = /\r\n|\n|\r/gu;

/** Bytes of a file that is surely no article. */
const LARGEST = 64 * 1024 * 1024;

/** The lines of a text; the end of the last one begins no other. */
function linesOf(text: string): string[] {
  const lines = text.includes('\r') ? text.split(LINE_END) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Characters that are worth a warning where they first stand. */
const ODD_CHARACTERS: readonly (readonly [ProblemId, RegExp])[] = [
  ['text-line-ends', /\r/u],
  ['text-controls', /[\p{Cc}--[\t\n\v\f\r\x85]]/v],
  ['text-bidi', /[\u202A-\u202E\u2066-\u2069]/u],
  // The zero-width joiner and non-joiner are spelling in Persian and Hindi; between letters of Latin they hide.
  [
    'text-invisible',
    /(?<=\p{L})[\u200B\u2060\uFEFF](?=\p{L})|(?<=\p{sc=Latn})[\u200C\u200D](?=\p{sc=Latn})/u,
  ],
  ['text-look-alike', /\p{sc=Latn}\p{M}*\p{sc=Cyrl}|\p{sc=Cyrl}\p{M}*\p{sc=Latn}/u],
];

/** Of these each of them has one at least: a text without any, as most are, is looked through once. */
const ODD = /[[\p{Cc}--[\t\n\v\f\x85]]\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF\p{sc=Cyrl}]/v;

/**
 * Reads the lines of one saved text.
 * @param file its path
 * @returns the lines without their ends and without a byte order mark; `undefined` where the file is no text
 */
export function loadText(file: string): Result<readonly string[] | undefined> {
  const { value: bytes, problems: reading } = readBytes(file);
  if (!bytes) return { value: undefined, problems: reading };
  const decoded = decode(bytes);
  if ('invalidAt' in decoded) {
    const { invalidAt } = decoded;
    const line = lineOf(Buffer.from(bytes.subarray(0, invalidAt)).toString('latin1'));
    const byte = bytes[invalidAt]?.toString(16).toUpperCase();
    return {
      value: undefined,
      problems: [problem('text-encoding', { file, line }, `0x${byte} at offset ${invalidAt}`)],
    };
  }
  const { text, encoding, bom } = decoded;
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const line = lineOf(text.slice(0, nul));
    return { value: undefined, problems: [problem('text-binary', { file, line })] };
  }
  if (text.trim() === '') return { value: undefined, problems: [problem('text-empty', { file })] };

  const problems: Problem[] = [];
  if (encoding !== 'UTF-8') problems.push(problem('text-recoded', { file, line: 1 }, encoding));
  else if (bom) problems.push(problem('text-bom', { file, line: 1 }));
  for (const [id, characters] of ODD.test(text) ? ODD_CHARACTERS : []) {
    const at = text.search(characters);
    if (at !== -1) problems.push(problem(id, { file, line: lineOf(text.slice(0, at)) }));
  }
  return { value: linesOf(text), problems };
}

/** The bytes of a file, which is looked at first: a pipe may never end, and no article is too large for memory. */
function readBytes(file: string): Result<Uint8Array | undefined> {
  const refuse = (id: ProblemId, detail = '') => ({
    value: undefined,
    problems: [problem(id, { file }, detail)],
  });
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return refuse('text-no-file');
    if (stats.size > LARGEST) return refuse('text-too-large');
    return { value: readFileSync(file), problems: [] };
  } catch (error) {
    return refuse('text-unreadable', sayError(error));
  }
}

/** The 1-based line that follows a text. */
const lineOf = (before: string): number => (before.match(LINE_END)?.length ?? 0) + 1;

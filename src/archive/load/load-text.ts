import { readFileSync } from 'node:fs';
import type { Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { decode } from './decode.ts';
import { codeOf } from './find-files.ts';

/** Characters that turn the direction of what follows, and can make a line read as what it is not. */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Reads the lines of one saved text.
 * @param file its path
 * @returns the lines without their ends and without a byte order mark; `undefined` where the file is no text
 */
export function loadText(file: string): Result<readonly string[] | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { value: undefined, problems: [problem('text-unreadable', { file }, codeOf(error))] };
  }
  const decoded = decode(bytes);
  if ('invalidAt' in decoded) {
    const line = lineOf(bytes, decoded.invalidAt);
    return {
      value: undefined,
      problems: [problem('text-encoding', { file, line }, String(decoded.invalidAt))],
    };
  }
  const { text } = decoded;
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const line = text.slice(0, nul).split(LINE_END).length;
    return { value: undefined, problems: [problem('text-binary', { file, line })] };
  }
  const lines = text.split(LINE_END);
  if (!lines.some((line) => line.trim() !== '')) {
    return { value: undefined, problems: [problem('text-empty', { file })] };
  }

  const problems: Problem[] = [];
  if (decoded.encoding !== 'UTF-8') {
    problems.push(problem('text-recoded', { file, line: 1 }, decoded.encoding));
  } else if (decoded.bom) {
    problems.push(problem('text-bom', { file, line: 1 }));
  }
  if (text.includes('\r')) {
    problems.push(
      problem('text-line-ends', { file, line: text.slice(0, text.indexOf('\r')).split('\n').length }),
    );
  }
  const turned = lines.findIndex((line) => BIDI_CONTROL.test(line));
  if (turned !== -1) problems.push(problem('text-bidi', { file, line: turned + 1 }));
  return { value: lines, problems };
}

const LINE_END = /\r\n|\n|\r/u;

/** The 1-based line of a byte, counted by line feeds. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

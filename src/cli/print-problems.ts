/** Problems on a terminal: what is wrong, where, and how to mend it. */
import { styleText } from 'node:util';
import type { Problem } from '../archive/problems.ts';
import { printable } from './printable.ts';

/**
 * Writes problems for people, errors first.
 * @param problems in any order
 * @param colours whether the output is a terminal that shows them
 * @returns two lines for each problem, or `''`
 */
export function formatProblems(problems: readonly Problem[], colours: boolean): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].map((found) => formatProblem(found, colours)).join('');
}

function formatProblem({ severity, file, line, message, remedy }: Problem, colours: boolean): string {
  const paint = painter(colours);
  const place = printable(line === undefined ? file : `${file}:${line}`);
  const colour = severity === 'error' ? 'red' : 'yellow';
  return `${paint('bold', place)}  ${paint(colour, severity)}  ${printable(message)}\n    → ${printable(remedy)}\n`;
}

/** "5 texts, no errors, 2 warnings" */
export function summarise(texts: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [count(texts, 'text'), count(errors, 'error'), count(problems.length - errors, 'warning')].join(
    ', ',
  );
}

const count = (number: number, noun: string): string =>
  `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;

type Style = Parameters<typeof styleText>[0];

/** Styles text, or leaves it as it is. */
export const painter =
  (colours: boolean) =>
  (style: Style, text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text;

/** Whether a stream is a terminal that wants colours. */
export const coloursOf = (stream: NodeJS.WriteStream): boolean => stream.isTTY && !process.env['NO_COLOR'];

/** Problems for people: what is wrong, where, and how to mend it. Shared by the commands and the build. */
import type { Problem } from '../archive/problems.ts';
import { paintNever, type Paint } from './paint.ts';
import { printable } from './printable.ts';

/** Of warnings of one kind so many are shown; a folder from Windows would have thousands. Errors are all shown. */
const SHOWN = 10;

/**
 * Formats problems, errors first, otherwise in the order in which they were found.
 * @returns two lines for each problem, or `''` where there is none
 */
export function formatProblems(problems: readonly Problem[], paint: Paint = paintNever): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = Map.groupBy(
    problems.filter(({ severity }) => severity === 'warning'),
    ({ id }) => id,
  );
  return [
    ...errors.map((error) => formatProblem(error, paint)),
    ...[...warnings.values()].flatMap((kind) => [
      ...kind.slice(0, SHOWN).map((warning) => formatProblem(warning, paint)),
      ...(kind.length > SHOWN ? [`… and ${count(kind.length - SHOWN, 'more warning')} of this kind\n`] : []),
    ]),
  ].join('');
}

function formatProblem({ severity, file, line, message, remedy }: Problem, paint: Paint): string {
  const place = printable(line === undefined ? file : `${file}:${line}`);
  const colour = severity === 'error' ? 'red' : 'yellow';
  return `${paint('bold', place)}  ${paint(colour, severity)}: ${printable(message)}\n    → ${printable(remedy)}\n`;
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

import type { z } from 'zod';
import { problem, type Problem } from '../problems.ts';
import type { Mapping } from './read-yaml.ts';

/**
 * Says in a sentence what a schema has against a part of a YAML file.
 * @param issue zod's finding, made with `reportInput`
 * @param mapping the file
 * @param at path of the part that was validated
 * @param what the part in words: "an actor"
 */
export function explain(
  issue: z.core.$ZodIssue,
  mapping: Mapping,
  at: readonly string[],
  what: string,
): readonly Problem[] {
  const path = [...at, ...issue.path];
  const place = (extra: readonly string[] = []) => ({
    file: mapping.file,
    line: mapping.lineOf([...path, ...extra]),
  });
  const field = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem('yaml-unknown-field', place([key]), `'${key}' is not a field of ${field || what}`),
      );
    case 'invalid_value': {
      if (issue.input === undefined) return [problem('yaml-missing-field', place(), field)];
      const choice = CHOICE.format(issue.values.map(String));
      return [problem('yaml-value', place(), `${field} cannot be ${show(issue.input)}; use ${choice}`)];
    }
    case 'invalid_type': {
      if (issue.input === undefined) return [problem('yaml-missing-field', place(), field || 'everything')];
      const kind = KINDS[issue.expected] ?? issue.expected;
      return [problem('yaml-value', place(), `${field || what} must be ${kind}, not ${show(issue.input)}`)];
    }
    case 'too_small':
      return [
        problem(
          'yaml-value',
          place(),
          issue.minimum === 1
            ? `${field} is empty`
            : `${field} has too few entries; it needs ${issue.minimum}`,
        ),
      ];
    default:
      // What is left are the checks of `records.ts`, whose texts go on after the value.
      return [problem('yaml-value', place(), `${field}: ${show(issue.input)} ${issue.message}`)];
  }
}

/** A part in words: "broader, item 2". */
function nameOf(path: readonly PropertyKey[]): string {
  const fields = path.filter((step) => typeof step === 'string').join('.');
  const items = path.filter((step) => typeof step === 'number').map((index) => `item ${index + 1}`);
  return [fields, ...items].filter((part) => part !== '').join(', ');
}

const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const KINDS: Partial<Record<string, string>> = {
  string: 'a text',
  array: 'a list: [one, another]',
  object: 'fields with their values, as in name: value',
  boolean: 'true or false',
};

/** A value in a message, cut where it is long. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'fields with values';
  const text = String(value);
  return `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'`;
}

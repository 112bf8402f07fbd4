import type { z } from 'zod';
import type { Result } from '../archive.ts';
import { problem, type Problem, type ProblemId } from '../problems.ts';
import { RESERVED_IDS, Slug } from '../shapes.ts';
import { explain } from './explain.ts';
import type { Mapping } from './read-yaml.ts';

/**
 * The entries of an authority file that are right, by id; of one that is wrong, what is wrong with it.
 * @param what an entry in words: "an actor"
 */
export function parseEntries<S extends z.ZodType>(
  mapping: Mapping,
  schema: S,
  what: string,
): Result<Map<string, z.infer<S>>> {
  const value = new Map<string, z.infer<S>>();
  const problems: Problem[] = [];
  for (const [id, entry] of mapping.value) {
    const fault = faultOf(id);
    if (fault) {
      problems.push(problem(fault, { file: mapping.file, line: mapping.lineOf([id]) }, id));
      continue;
    }
    const parsed = schema.safeParse(withoutEmpty(entry), { reportInput: true });
    if (parsed.success) value.set(id, parsed.data);
    else problems.push(...parsed.error.issues.flatMap((issue) => explain(issue, mapping, [id], what)));
  }
  return { value, problems };
}

/** What speaks against an id, if anything does. */
function faultOf(id: string): ProblemId | undefined {
  if (!Slug.safeParse(id).success) return 'entry-id';
  return RESERVED_IDS.has(id) ? 'entry-id-reserved' : undefined;
}

/**
 * The fields of a file that are right, where each may be missing; of one that is wrong, what is wrong
 * with it.
 * @param what the file in words: "a sidecar"
 */
export function parseFields<S extends z.ZodType>(
  mapping: Mapping,
  schema: S,
  what: string,
): Result<z.infer<S>> {
  const fields = [...mapping.value].filter(([, value]) => value !== null);
  const parsed = schema.safeParse(Object.fromEntries(fields), { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };

  const { issues } = parsed.error;
  const wrong = new Set(
    issues.flatMap((issue) => {
      const [field] = issue.path;
      return field === undefined && issue.code === 'unrecognized_keys' ? issue.keys : String(field);
    }),
  );
  const right = fields.filter(([field]) => !wrong.has(field));
  return {
    value: schema.parse(Object.fromEntries(right)),
    problems: issues.flatMap((issue) => explain(issue, mapping, [], what)),
  };
}

/** A map without the fields that are written with nothing behind the colon; what is no map stays as it is. */
function withoutEmpty(map: unknown): unknown {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return map ?? {};
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}

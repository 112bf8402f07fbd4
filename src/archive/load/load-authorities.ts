import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Authorities, Result } from '../archive.ts';
import { problem, type Problem } from '../problems.ts';
import { ActorEntry, ArchiveDescription, Slug, TopicEntry } from '../records.ts';
import { checkActors, checkTopics } from './check-authorities.ts';
import { explain } from './explain.ts';
import { readYaml, type Mapping } from './read-yaml.ts';

/** The authority files of an archive, and what it says about itself. */
export interface Vocabularies extends Authorities {
  readonly description: ArchiveDescription;
}

/** Ids that the site's own addresses need. */
const RESERVED = new Set(['page', 'by-letter']);

/**
 * Loads `actors.yaml`, `topics.yaml` and `archive.yaml`, each of which may be missing. An entry that
 * is wrong is left out, and everything else stays.
 * @param directory path of the archive folder
 */
export function loadAuthorities(directory: string): Result<Vocabularies> {
  const problems: Problem[] = [];
  const open = (name: string): Mapping | undefined => {
    const file = join(directory, name);
    if (!existsSync(file)) return undefined;
    const read = readYaml(file);
    problems.push(...read.problems);
    return read.value;
  };
  const take = <T>(result: Result<T>): T => {
    problems.push(...result.problems);
    return result.value;
  };

  const actorsFile = open('actors.yaml');
  const topicsFile = open('topics.yaml');
  const actors = take(entries(actorsFile, ActorEntry, 'an actor'));
  const topics = take(entries(topicsFile, TopicEntry, 'a topic'));
  const description = take(describe(open('archive.yaml')));
  if (actorsFile) problems.push(...checkActors(actors, actorsFile));
  return {
    value: {
      description,
      actors,
      topics: topicsFile ? take(checkTopics(topics, actors, topicsFile)) : topics,
    },
    problems,
  };
}

/** The valid entries of an authority file, by id. */
function entries<S extends z.ZodType>(
  mapping: Mapping | undefined,
  schema: S,
  what: string,
): Result<Map<string, z.infer<S>>> {
  const value = new Map<string, z.infer<S>>();
  const problems: Problem[] = [];
  for (const [id, entry] of mapping?.value ?? []) {
    if (!mapping) continue;
    if (RESERVED.has(id) || !Slug.safeParse(id).success) {
      problems.push(problem('entry-id', { file: mapping.file, line: mapping.lineOf([id]) }, id));
      continue;
    }
    const parsed = schema.safeParse(withoutEmpty(entry), { reportInput: true });
    if (parsed.success) value.set(id, parsed.data);
    else problems.push(...parsed.error.issues.flatMap((issue) => explain(issue, mapping, [id], what)));
  }
  return { value, problems };
}

function describe(mapping: Mapping | undefined): Result<ArchiveDescription> {
  if (!mapping) return { value: ArchiveDescription.parse({}), problems: [] };
  const parsed = ArchiveDescription.safeParse(withoutEmpty(Object.fromEntries(mapping.value)), {
    reportInput: true,
  });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => explain(issue, mapping, [], 'the archive'));
  return { value: ArchiveDescription.parse({}), problems };
}

/** An entry without the fields that are written with nothing behind the colon. */
export function withoutEmpty(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry ?? undefined;
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}

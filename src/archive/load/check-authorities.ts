import type { Result } from '../archive.ts';
import { foldLabel } from '../language/fold-label.ts';
import { problem, type Problem } from '../problems.ts';
import type { ActorEntry, TopicEntry } from '../entries.ts';
import type { Mapping } from './read-yaml.ts';

/** Two actors with one name: an error where it is the name on their pages, else a warning. */
export function checkActors(actors: ReadonlyMap<string, ActorEntry>, mapping: Mapping): Problem[] {
  const problems = [...repeatedLabels(actors, mapping), ...takenIds(actors, mapping)];
  const bearers = new Map<string, string>();
  for (const [id, { prefLabel, altLabel }] of actors) {
    for (const [folded, label] of new Map([...altLabel, prefLabel].map((name) => [foldLabel(name), name]))) {
      const other = bearers.get(folded);
      if (other === undefined) {
        bearers.set(folded, id);
        continue;
      }
      if (label === prefLabel && folded === foldLabel(actors.get(other)?.prefLabel ?? '')) continue;
      const place = { file: mapping.file, line: mapping.lineOf([id, 'altLabel']) };
      problems.push(problem('ambiguous-label', place, `'${label}' names both ${other} and ${id}`));
    }
  }
  return problems;
}

/** Two topics with one name, topics and actors that do not exist, and circles: what is wrong is left out. */
export function checkTopics(
  topics: ReadonlyMap<string, TopicEntry>,
  actors: ReadonlyMap<string, ActorEntry>,
  mapping: Mapping,
): Result<Map<string, TopicEntry>> {
  const problems = [...repeatedLabels(topics, mapping), ...takenIds(topics, mapping)];
  const value = new Map<string, TopicEntry>();
  for (const [id, entry] of topics) {
    const lineOf = (field: string) => ({ file: mapping.file, line: mapping.lineOf([id, field]) });
    const known = (field: 'broader' | 'related') => {
      const unknown = entry[field].filter((other) => !topics.has(other));
      problems.push(...unknown.map((other) => problem('topic-unknown', lineOf(field), other)));
      return entry[field].filter((other) => topics.has(other));
    };
    const strangers = entry.actors.flat().filter((actor) => !actors.has(actor));
    problems.push(...strangers.map((actor) => problem('actor-unknown', lineOf('actors'), actor)));
    value.set(id, {
      ...entry,
      actors: entry.actors.filter((group) => group.every((actor) => actors.has(actor))),
      broader: known('broader'),
      related: known('related'),
    });
  }
  for (const circle of circles(value)) {
    const [first = ''] = circle;
    const place = { file: mapping.file, line: mapping.lineOf([first, 'broader']) };
    const shown = circle.length > SHOWN ? [...circle.slice(0, SHOWN), '…'] : circle;
    problems.push(problem('topic-circle', place, [...shown, first].join(' → ')));
    const entry = value.get(first);
    if (entry) value.set(first, { ...entry, broader: [] });
  }
  return { value, problems };
}

function repeatedLabels(
  entries: ReadonlyMap<string, { readonly prefLabel: string }>,
  mapping: Mapping,
): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const [id, { prefLabel }] of entries) {
    const owner = owners.get(foldLabel(prefLabel));
    if (owner === undefined) owners.set(foldLabel(prefLabel), id);
    else {
      const place = { file: mapping.file, line: mapping.lineOf([id, 'prefLabel']) };
      problems.push(
        problem('entry-label', place, `${owner} and ${id} both have the prefLabel '${prefLabel}'`),
      );
    }
  }
  return problems;
}

/** Former ids that another entry has, or has had as well. */
function takenIds(
  entries: ReadonlyMap<string, { readonly formerly: readonly string[] }>,
  mapping: Mapping,
): Problem[] {
  const owners = new Map([...entries.keys()].map((id) => [id, id]));
  return [...entries].flatMap(([id, { formerly }]) =>
    formerly.flatMap((old) => {
      const owner = owners.get(old);
      if (owner === undefined) owners.set(old, id);
      const place = { file: mapping.file, line: mapping.lineOf([id, 'formerly']) };
      return owner === undefined ? [] : [problem('formerly-taken', place, `${old}, of ${owner}`)];
    }),
  );
}

/** Topics of a circle that a message names. */
const SHOWN = 8;

/**
 * Circles of `broader`, found by walking each topic once: at least one through every topic at which a
 * walk comes back to itself, so that no circle is left where these topics have nothing broader.
 */
function circles(topics: ReadonlyMap<string, TopicEntry>): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  for (const start of topics.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { id: string; leave: boolean }[] = [{ id: start, leave: false }];
    for (let step = stack.pop(); step; step = stack.pop()) {
      if (step.leave) {
        path.pop();
        onPath.delete(step.id);
        done.add(step.id);
      } else if (onPath.has(step.id)) {
        if (!found.has(step.id)) found.set(step.id, path.slice(path.indexOf(step.id)));
      } else if (!done.has(step.id)) {
        path.push(step.id);
        onPath.add(step.id);
        stack.push({ id: step.id, leave: true });
        for (const id of topics.get(step.id)?.broader ?? []) stack.push({ id, leave: false });
      }
    }
  }
  return [...found.values()];
}

import type { Result } from '../archive.ts';
import { Sidecar } from '../records.ts';
import { explain } from './explain.ts';
import { withoutEmpty } from './load-authorities.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Loads what an editor supplies about one text. A field that is wrong is left out, and the rest stays.
 * @param file path of a sidecar that exists
 */
export function loadSidecar(file: string): Result<Sidecar | undefined> {
  const { value: mapping, problems } = readYaml(file);
  if (!mapping) return { value: undefined, problems };
  const fields = withoutEmpty(Object.fromEntries(mapping.value));
  const parsed = Sidecar.safeParse(fields, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems };

  const wrong = new Set(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]],
    ),
  );
  const rest = Object.fromEntries([...mapping.value].filter(([field]) => !wrong.has(field)));
  return {
    value: Sidecar.safeParse(withoutEmpty(rest)).data,
    problems: parsed.error.issues.flatMap((issue) => explain(issue, mapping, [], 'a sidecar')),
  };
}

import type { Result } from '../archive.ts';
import { Sidecar } from '../entries.ts';
import { parseFields } from './parse-entries.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Loads what an editor supplies about one text. A field that is wrong is left out, and the rest stays.
 * @param file path of a sidecar that exists
 */
export function loadSidecar(file: string): Result<Sidecar | undefined> {
  const { value: mapping, problems } = readYaml(file);
  if (!mapping) return { value: undefined, problems };
  const parsed = parseFields(mapping, Sidecar, 'a sidecar');
  return { value: parsed.value, problems: [...problems, ...parsed.problems] };
}

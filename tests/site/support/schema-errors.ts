import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Site } from './publish.ts';

/**
 * Holds files of a site to the JSON Schema that the site itself publishes.
 * @param files paths within the site
 * @returns what is wrong, by file
 */
export function schemaErrors(
  { folder }: Pick<Site, 'folder'>,
  files: readonly string[],
): Record<string, ErrorObject[]> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(read('data/schema.json') as object);
  return Object.fromEntries(
    files.flatMap((file) => (validate(read(file)) ? [] : [[file, validate.errors ?? []]])),
  );
}

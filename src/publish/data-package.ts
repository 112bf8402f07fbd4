import type { ArchiveDescription } from '../archive/entries.ts';
import type { Measure } from './measure.ts';
import { TABLES, type Table } from './tables.ts';

/** The name of every archive's tables; a build also knows by it which folder is a site of ours. */
export const PACKAGE_NAME = 'dossier-archive';

/**
 * The description of the tables as a Frictionless Data Package (specs.frictionlessdata.io/data-package).
 * @param measureOf of each file, by its name
 */
export const dataPackage = (
  { title, description }: ArchiveDescription,
  measureOf: (file: string) => Measure,
) => ({
  profile: 'tabular-data-package',
  name: PACKAGE_NAME,
  title,
  description,
  resources: TABLES.map(({ name, description: about, columns, primaryKey, foreignKeys }) => ({
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measureOf(`${name}.csv`),
    schema: { fields: columns, primaryKey, ...keysOf(foreignKeys) },
  })),
});

/** The columns that hold ids of other tables; the profile of a Data Package knows no empty list of them. */
function keysOf(foreignKeys: Table['foreignKeys']) {
  const keys = Object.entries(foreignKeys);
  if (keys.length === 0) return {};
  return {
    foreignKeys: keys.map(([fields, resource]) => ({ fields, reference: { resource, fields: 'id' } })),
  };
}

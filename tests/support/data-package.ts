import { z } from 'zod';

const text = z.string().min(1);
const name = z.string().regex(/^[-a-z0-9._/]+$/u);

/**
 * What we say in a description of tables, as the profile of a Tabular Data Package has it (version 1.0 of
 * frictionlessdata/datapackage), and no more: it takes much that this does not, and nothing less. The packages
 * of the registry that have the profile itself are no longer kept.
 */
export const DataPackageSchema = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name,
  title: z.string(),
  description: z.string(),
  resources: z
    .array(
      z.strictObject({
        profile: z.literal('tabular-data-resource'),
        name,
        // No address, and nothing above the description or hidden.
        path: z.string().regex(/^(?!.*\.\.)[^./~][^:]*$/u),
        description: text,
        format: z.literal('csv'),
        mediatype: z.literal('text/csv'),
        encoding: z.literal('utf-8'),
        bytes: z.int(),
        hash: z.string().regex(/^[^:]+:[a-fA-F0-9]+$/u),
        schema: z.strictObject({
          fields: z
            .array(
              z.strictObject({
                name: text,
                type: z.enum(['string', 'integer', 'boolean']),
                description: text,
              }),
            )
            .min(1),
          primaryKey: z.array(text).min(1),
          foreignKeys: z
            .array(
              z.strictObject({ fields: text, reference: z.strictObject({ resource: name, fields: text }) }),
            )
            .min(1)
            .optional(),
        }),
      }),
    )
    .min(1),
});

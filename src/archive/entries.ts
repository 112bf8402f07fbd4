/** What people write beside the texts: entries of the authority files, the archive's own file, sidecars. */
import { z } from 'zod';
import { TEXT_FIELDS, type TextField } from './records.ts';
import { ACCESS, Edtf, LanguageTag, PublishedId, Slug } from './shapes.ts';

export const ACTOR_TYPES = ['person', 'state', 'organisation', 'armed-group', 'media'] as const;

const labels = z.array(z.string().trim().min(1)).default([]);
const exactMatch = z
  .array(
    z.url({
      protocol: /^https?$/u,
      error: 'is not an address of the web; write it in full, with https:// before it',
    }),
  )
  .default([]);

const formerly = z
  .array(PublishedId)
  .default([])
  .describe('Ids that it had before, or of what is one with it now');

/** An entry of `actors.yaml`. */
export const ActorEntry = z.strictObject({
  type: z.enum(ACTOR_TYPES),
  prefLabel: z.string().trim().min(1).describe('The name on its page'),
  altLabel: labels.describe('Other correct names and spellings'),
  hiddenLabel: labels.describe('Misspellings: matched and searchable'),
  metonym: labels.describe('Places and seats that stand for it'),
  demonym: labels.describe('Its adjectives and the names of its people'),
  role: labels.describe('Titles that mean this actor alone, wherever they stand'),
  note: z.string().trim().min(1).optional().describe('One line under the name'),
  exactMatch: exactMatch.describe('The same thing in other authority files'),
  formerly,
});

/** An entry of `topics.yaml`. */
export const TopicEntry = z.strictObject({
  prefLabel: z.string().trim().min(1),
  altLabel: labels,
  scopeNote: z.string().trim().min(1).optional().describe('What the topic covers'),
  terms: labels.describe('Words and phrases that speak for the topic'),
  actors: z
    .array(z.array(Slug).min(2))
    .default([])
    .describe('Groups of actors: a sentence that names all of one group speaks for the topic'),
  broader: z.array(Slug).default([]),
  related: z.array(Slug).default([]),
  exactMatch,
  formerly,
});

/** `archive.yaml`: what the archive says about itself. */
export const ArchiveDescription = z.strictObject({
  title: z.string().trim().min(1).default('Dossier'),
  description: z.string().trim().min(1).default('An archive of saved news articles.'),
  language: LanguageTag.default('en').describe('BCP 47 tag of the pages around the articles'),
  editor: z.string().trim().min(1).optional(),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/u })], {
      error:
        'is neither an e-mail address nor an address of the web; write for example desk@example.org or https://example.org/contact',
    })
    .optional()
    .describe('Where to report an error'),
  access: z.enum(ACCESS).default('full'),
  noindex: z.boolean().default(false),
});

const note = z.string().trim().min(1).describe('Why');
const supplied = <T extends z.ZodType>(value: T) => z.strictObject({ value, note }).optional();

/** A sidecar: what an editor supplies about one text, each with its reason. */
export const Sidecar = z.strictObject({
  ...(Object.fromEntries(TEXT_FIELDS.map((field) => [field, supplied(z.string().trim().min(1))])) as Record<
    TextField,
    ReturnType<typeof supplied<z.ZodString>>
  >),
  byline: supplied(z.array(z.string().trim().min(1)).min(1)),
  published: supplied(Edtf),
  language: supplied(LanguageTag),
  access: z.enum(ACCESS).optional(),
  noindex: z.boolean().optional(),
});

export type ActorType = (typeof ACTOR_TYPES)[number];
export type ActorEntry = z.infer<typeof ActorEntry>;
export type TopicEntry = z.infer<typeof TopicEntry>;
export type ArchiveDescription = z.infer<typeof ArchiveDescription>;
export type Sidecar = z.infer<typeof Sidecar>;

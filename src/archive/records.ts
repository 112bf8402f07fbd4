/**
 * The shapes of everything Dossier knows: what is read from a folder, and what is published.
 * The zod schemas are the single source: TypeScript types and the published JSON Schema come from
 * them. This file imports nothing of ours, so that every stage may import it.
 */
import edtf from 'edtf';
import { z } from 'zod';

/** A date in EDTF (ISO 8601-2), levels 0 to 2: `2018`, `2018-06-17T16:08`, `2018-07-11/2018-07-14`. */
export const Edtf = z.string().refine(isEdtf, {
  error: 'is not a date in EDTF; write for example 2018-07-14, 2018-07, 2018-07? or 2018-07-11/2018-07-14',
});

/** EDTF asks for seconds in a time; news stamps seldom have them, so a bare `hh:mm` is allowed too. */
function isEdtf(value: string): boolean {
  try {
    edtf(value.replace(/T(\d\d:\d\d)(?=$|[Z+-])/u, 'T$1:00'));
    return true;
  } catch {
    return false;
  }
}

/** An id: the last part of a page's address. */
export const Slug = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u, {
    error: 'is not an id; use lower-case letters and digits, joined by single hyphens: port-authority',
  });

/**
 * Ids that nothing may have: addresses of the site's own (`page`, `by-letter`, `index`), and names that
 * Windows refuses to a file or a folder.
 */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...['page', 'by-letter', 'index', 'con', 'prn', 'aux', 'nul'],
  ...[...'0123456789¹²³'].flatMap((port) => [`com${port}`, `lpt${port}`]),
]);

/** A language, as BCP 47 names it and in its standard form: `en`, `fr-CA`, `fa`; `FR-ca` becomes `fr-CA`. */
export const LanguageTag = z
  .string()
  .trim()
  .refine((value) => canonicalTag(value) !== undefined, {
    error: 'is not a language tag of BCP 47; write for example en, fr-CA or fa',
  })
  .transform((value) => canonicalTag(value) ?? value);

function canonicalTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

/** A run of characters: UTF-16 offsets into the text of a paragraph, end exclusive. */
export const Span = z.object({
  paragraph: z.string().describe("A paragraph's id, or `headline` or `standfirst`"),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** A run of characters with the characters themselves: what a reader is shown as evidence. */
export const Passage = Span.extend({ text: z.string().min(1) });

const line = z.int().positive().describe('1-based line of the text as stored');
const lines = z.tuple([line, line]).describe('First and last line');

/** A field read from the text, supplied by an editor, worked out by the program, or absent. */
const stated = <T extends z.ZodType, N extends z.ZodType>(value: T, nothing: N) =>
  z.discriminatedUnion('basis', [
    z.object({ value, basis: z.literal('stated'), line, lines: lines.optional(), text: z.string().min(1) }),
    z.object({ value, basis: z.literal('supplied'), note: z.string().min(1) }),
    z.object({
      value,
      basis: z.literal('inferred'),
      note: z.string().min(1),
      evidence: z.array(Passage).optional().describe('The passages that the inference rests on'),
    }),
    z.object({ value: nothing, basis: z.literal('absent') }),
  ]);

export const StatedText = stated(z.string().min(1), z.null());
export const StatedDate = stated(Edtf, z.null());
export const StatedNames = stated(z.array(z.string().min(1)).min(1), z.array(z.string()).max(0));

/** Why a line of the text is in no field and no paragraph. */
export const DISCARD_REASONS = {
  'repeated-headline': 'The headline, printed again',
  'site-furniture': 'Part of the web site around the article: menus, buttons, counters',
  'share-widget': 'An invitation to share or like',
  'related-headline': 'The headline of another article, or what belongs to it',
  placeholder: 'What is left of a picture or a film',
  caption: 'The caption of a picture',
  'link-to-more': 'A link to the rest of the article, elsewhere',
  label: 'A label whose value is kept as a field',
  'site-address': 'The address of the web site itself',
  notice: 'A notice on cookies, copyright or subscription',
  comment: "A reader's comment, or the form for one",
  corrected: 'Overruled by an editor',
  unrecognised: 'Not recognised as part of the article',
} as const;

export const Discarded = z.object({
  line,
  text: z.string().min(1),
  reason: z.enum(Object.keys(DISCARD_REASONS) as [DiscardReason, ...DiscardReason[]]),
});

export const Paragraph = z.object({
  id: z.string().min(1).describe("An anchor derived from the paragraph's own text"),
  text: z.string().min(1).describe('Verbatim, no-break spaces included'),
  lines,
  kind: z.enum(['paragraph', 'subheading']),
});

export const MENTION_FORMS = ['name', 'metonym', 'demonym', 'role'] as const;

export const Mention = Passage.extend({
  actor: Slug,
  form: z.enum(MENTION_FORMS),
});

/** A name that several actors bear, where the text does not tell which one is meant: linked to none. */
export const UnresolvedName = Passage.extend({ candidates: z.array(Slug).min(2) });

export const Quotation = z.object({
  id: z.string().min(1),
  speaker: Slug.nullable(),
  speakerText: z.string().nullable().describe('The speaker in the words of the text'),
  cue: z.string().nullable().describe('The words that attribute it: said, according to'),
  text: z.string().min(1).describe('The segments joined by one space'),
  segments: z.array(Span).min(1).describe('Its pieces, without the quotation marks'),
  partial: z.boolean().describe('Quoted words and fragments that are no statement of their own'),
});

export const DateMention = Passage.extend({ edtf: Edtf });

export const TopicAssignment = z.object({
  topic: Slug,
  evidence: z.array(Passage).min(1),
});

export const RelatedReason = z.union([
  z.object({ event: z.string(), date: Edtf.optional() }),
  z.object({ actor: Slug }),
  z.object({ topic: Slug }),
  z.object({ date: Edtf }),
  z.object({ reprint: z.literal(true) }),
]);

export const RelatedArticle = z.object({ article: z.string(), reasons: z.array(RelatedReason).min(1) });

export const ACCESS = ['full', 'excerpt', 'metadata'] as const;

/** The fields of a record that a sidecar may supply, with the shape of their values. */
const textFields = {
  headline: StatedText,
  standfirst: StatedText,
  section: StatedText,
  dateline: StatedText,
  publisher: StatedText,
  creditLine: StatedText,
  url: StatedText,
  storyCode: StatedText,
  imageCredit: StatedText,
};

/** What the reader makes of one text: fields with their evidence, the body, and what is set aside. */
export const ReadArticle = z.object({
  seed: z.string().min(1).describe('Path of the text relative to `articles/`'),
  ...textFields,
  byline: StatedNames,
  published: StatedDate,
  language: StatedText.describe('BCP 47 tag'),
  dir: z.enum(['ltr', 'rtl']),
  truncated: z.union([
    z.object({ value: z.literal(true), line, text: z.string().min(1) }),
    z.object({ value: z.literal(false) }),
  ]),
  access: z.enum(ACCESS),
  noindex: z.boolean(),
  paragraphs: z.array(Paragraph),
  discarded: z.array(Discarded),
});

/** The same with what its words speak of. */
export const AnnotatedArticle = ReadArticle.extend({
  mentions: z.array(Mention),
  unresolved: z.array(UnresolvedName),
  quotations: z.array(Quotation),
  dates: z.array(DateMention),
  topics: z.array(TopicAssignment),
});

/** The record of an article, as it is published. */
export const ArticleRecord = AnnotatedArticle.extend({
  id: z.string().min(1).describe('The last part of the address of its page'),
  sameTextAs: z
    .string()
    .nullable()
    .describe('Where others have the same text: the id of the one that stands for all; null for that one'),
  related: z.array(RelatedArticle),
});

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
  ...(Object.fromEntries(
    Object.keys(textFields).map((field) => [field, supplied(z.string().trim().min(1))]),
  ) as Record<TextField, ReturnType<typeof supplied<z.ZodString>>>),
  byline: supplied(z.array(z.string().trim().min(1)).min(1)),
  published: supplied(Edtf),
  language: supplied(LanguageTag),
  access: z.enum(ACCESS).optional(),
  noindex: z.boolean().optional(),
});

export type TextField = keyof typeof textFields;
export type DiscardReason = keyof typeof DISCARD_REASONS;
export type Span = z.infer<typeof Span>;
export type Passage = z.infer<typeof Passage>;
export type StatedText = z.infer<typeof StatedText>;
export type StatedDate = z.infer<typeof StatedDate>;
export type StatedNames = z.infer<typeof StatedNames>;
export type Discarded = z.infer<typeof Discarded>;
export type Paragraph = z.infer<typeof Paragraph>;
export type Mention = z.infer<typeof Mention>;
export type UnresolvedName = z.infer<typeof UnresolvedName>;
export type Quotation = z.infer<typeof Quotation>;
export type DateMention = z.infer<typeof DateMention>;
export type TopicAssignment = z.infer<typeof TopicAssignment>;
export type RelatedReason = z.infer<typeof RelatedReason>;
export type RelatedArticle = z.infer<typeof RelatedArticle>;
export type ReadArticle = z.infer<typeof ReadArticle>;
export type AnnotatedArticle = z.infer<typeof AnnotatedArticle>;
export type ArticleRecord = z.infer<typeof ArticleRecord>;
export type ActorType = (typeof ACTOR_TYPES)[number];
export type ActorEntry = z.infer<typeof ActorEntry>;
export type TopicEntry = z.infer<typeof TopicEntry>;
export type ArchiveDescription = z.infer<typeof ArchiveDescription>;
export type Sidecar = z.infer<typeof Sidecar>;

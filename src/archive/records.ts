/**
 * What Dossier knows of an article, and publishes. The zod schemas are the single source: TypeScript types
 * and the published JSON Schema come from them.
 */
import { z } from 'zod';
import { ACCESS, Edtf, Passage, Slug, Span } from './shapes.ts';

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

/** The fields of a record that are one string. */
export const TEXT_FIELDS = Object.keys(textFields) as TextField[];

export type TextField = keyof typeof textFields;
export type DiscardReason = keyof typeof DISCARD_REASONS;
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

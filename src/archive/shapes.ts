/** The small shapes that records and entries are made of. This file imports nothing of ours. */
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

/** Bytes of the longest id that a file with any of our endings can be named after. */
const LONGEST_ID = 200;

/** An id that an address of the site may have had. */
export const PublishedId = Slug.refine(
  (id) => !RESERVED_IDS.has(id) && new TextEncoder().encode(id).length <= LONGEST_ID,
  { error: 'cannot have been an id: the site needs that name itself, or no file can have it' },
);

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

export const ACCESS = ['full', 'excerpt', 'metadata'] as const;

export type Span = z.infer<typeof Span>;
export type Passage = z.infer<typeof Passage>;

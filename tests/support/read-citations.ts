/** Files of citations as a program of others', citation-js, reads them. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { z } from 'zod';

/** What citation-js makes of an item, as far as we write it. */
interface Item {
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly Record<string, string>[];
  /** What RIS has of the authors of an article of a newspaper. */
  readonly reporter?: string | readonly string[];
  readonly issued?: { readonly 'date-parts'?: readonly unknown[]; readonly literal?: string };
  readonly URL?: string;
  readonly language?: string;
  readonly section?: string;
  readonly note?: string;
}

/**
 * Reads a file.
 * @param file text of RIS or BibTeX, or a value of CSL-JSON
 * @throws where there is not one item in it
 */
export function readCitation(file: unknown): Item {
  const [item, ...others] = new Cite(file).data;
  if (!item || others.length > 0) throw new Error('There is not one item.');
  return item as Item;
}

/** BibTeX and RIS take any white space for a space. */
export const squeezed = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/gu, ' ').trim();

/** Whether the section is this one: BibTeX has no field for it but the note. */
export const isOfSection = ({ section: own, note }: Item, section: string | null): boolean =>
  squeezed(own) === squeezed(section) || squeezed(note)?.includes(`Section: ${squeezed(section)}`) === true;

/** The authors in the form in which they are printed. */
export const authorsIn = ({ author = [], reporter = [] }: Item): (string | undefined)[] => [
  ...author.map(({ literal, family, given }) => squeezed(literal ?? (given ? `${given} ${family}` : family))),
  ...[reporter].flat().map((name) => squeezed(name.replace(/^(.*), (.*)$/u, '$2 $1'))),
];

const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/**
 * What an article of a newspaper may have of the schema of CSL-JSON (csl-data.json 1.0.2 of
 * citation-style-language/schema), and no more: it takes a few things that this does not, and nothing less.
 * No package of the registry has the schema itself.
 */
export const CslSchema = z.strictObject({
  id: z.string(),
  type: z.literal('article-newspaper'),
  title: z.string(),
  author: z.array(name).min(1).optional(),
  'container-title': z.string().optional(),
  section: z.string().optional(),
  issued: z
    .strictObject({
      'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
      circa: z.boolean().optional(),
      literal: z.string().optional(),
    })
    .optional(),
  language: z.string().optional(),
  archive: z.string(),
  URL: z.string().optional(),
  note: z.string().optional(),
});

/** What is left of CSL-JSON where citation-js takes away what is none, and guesses at nothing. */
export const cslOf = (items: readonly Readonly<Record<string, unknown>>[]) =>
  plugins.input.util.clean(items, false);

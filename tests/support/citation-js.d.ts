/** The part of citation-js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  type Items = readonly Readonly<Record<string, unknown>>[];
  export class Cite {
    constructor(data: unknown);
    readonly data: Items;
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    readonly input: { readonly util: { clean(items: Items, guess: boolean): Items } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';

import jsonld from 'jsonld';

/** A thing of a graph of JSON-LD, in its expanded form. */
export type Node = Readonly<Record<string, unknown>>;

export const SCHEMA = 'https://schema.org/';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** Expands JSON-LD without a network: all of schema.org that matters here is that its terms are its own. */
export async function expand(document: unknown, base: string): Promise<readonly Node[]> {
  const expanded = await jsonld.expand(document as jsonld.JsonLdDocument, {
    base,
    documentLoader: (url: string) => {
      if (url !== 'https://schema.org') return Promise.reject(new Error(`It asks for ${url}.`));
      const context = { '@vocab': SCHEMA, url: { '@type': '@id' }, isBasedOn: { '@type': '@id' } };
      return Promise.resolve({ documentUrl: url, document: { '@context': context } });
    },
  });
  return expanded as unknown as readonly Node[];
}

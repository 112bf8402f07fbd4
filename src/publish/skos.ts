import type { Archive } from '../archive/archive.ts';
import type { ActorType } from '../archive/entries.ts';

/** What schema.org calls the types of actors. */
export const SCHEMA_TYPES: Record<ActorType, string> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  'armed-group': 'Organization',
  media: 'NewsMediaOrganization',
};

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  id: '@id',
  type: '@type',
  graph: '@graph',
  prefLabel: 'skos:prefLabel',
  altLabel: { '@id': 'skos:altLabel', '@container': '@set' },
  hiddenLabel: { '@id': 'skos:hiddenLabel', '@container': '@set' },
  note: 'skos:note',
  scopeNote: 'skos:scopeNote',
  exactMatch: { '@id': 'skos:exactMatch', '@type': '@id', '@container': '@set' },
  broader: { '@id': 'skos:broader', '@type': '@id', '@container': '@set' },
  related: { '@id': 'skos:related', '@type': '@id', '@container': '@set' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
};

/**
 * Actors and topics as SKOS concepts in JSON-LD.
 * @param addressOf the address of a page of the site, by its path
 */
export const toSkos = ({ actors, topics }: Archive, addressOf: (path: `/${string}`) => string) => ({
  '@context': CONTEXT,
  graph: [
    { id: addressOf('/actors/'), type: 'skos:ConceptScheme', prefLabel: 'Actors' },
    { id: addressOf('/topics/'), type: 'skos:ConceptScheme', prefLabel: 'Topics' },
    ...[...actors.values()].map(
      ({ id, entry: { type, prefLabel, altLabel, hiddenLabel, note, exactMatch } }) => ({
        id: addressOf(`/actors/${id}/`),
        type: ['skos:Concept', `schema:${SCHEMA_TYPES[type]}`],
        inScheme: addressOf('/actors/'),
        prefLabel,
        altLabel,
        hiddenLabel,
        note,
        exactMatch,
      }),
    ),
    ...[...topics.values()].map(
      ({ id, entry: { prefLabel, altLabel, scopeNote, broader, related, exactMatch } }) => ({
        id: addressOf(`/topics/${id}/`),
        type: 'skos:Concept',
        inScheme: addressOf('/topics/'),
        prefLabel,
        altLabel,
        scopeNote,
        broader: broader.map((other) => addressOf(`/topics/${other}/`)),
        related: related.map((other) => addressOf(`/topics/${other}/`)),
        exactMatch,
      }),
    ),
  ],
});

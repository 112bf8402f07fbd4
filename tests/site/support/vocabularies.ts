/** Whether a graph keeps to what the vocabularies of schema.org and SKOS define, as both are published. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Node, SCHEMA, SKOS } from './expand-json-ld.ts';

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What a vocabulary says of one thing and another, by what it says and of which: N-Quads have one on a line. */
const statements = new Map<string, string[]>();
for (const file of [
  import.meta.resolve('@vocabulary/schema/schema.nq'),
  import.meta.resolve('@vocabulary/skos/skos.nq'),
])
  for (const line of readFileSync(fileURLToPath(file), 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = /^<(.*?)> <(.*?)> <(.*?)> /u.exec(line) ?? [];
    const key = withHttps(`${subject} ${predicate}`);
    statements.set(key, [...(statements.get(key) ?? []), withHttps(object)]);
  }

/** The package has the terms of schema.org under the older of their two names. */
function withHttps(iris: string): string {
  return iris.replaceAll('http://schema.org/', SCHEMA);
}

const said = (subject: string, ...predicates: readonly string[]): readonly string[] =>
  predicates.flatMap((predicate) => statements.get(`${subject} ${predicate}`) ?? []);

const isA = (term: string, kind: 'Class' | 'Property'): boolean =>
  said(term, `${RDF}type`).some((type) => type.endsWith(`#${kind}`));

/** A class or a property, and all that are above it. */
const lineOf = (term: string, above: string): ReadonlySet<string> => {
  const line = new Set([term]);
  for (const one of line) for (const other of said(one, RDFS + above)) line.add(other);
  return line;
};

const isTheirs = (term: string): boolean => term.startsWith(SCHEMA) || term.startsWith(SKOS);

/** The classes that a property is for or leads to: what it says itself, or the next above it that says so. */
const classesOf = (property: string, rdfs: 'domain' | 'range'): readonly string[] =>
  [...lineOf(property, 'subPropertyOf')]
    .map((one) => said(one, RDFS + rdfs, `${SCHEMA}${rdfs}Includes`))
    .find((classes) => classes.length > 0) ?? [];

/**
 * Finds what is no class or property of a vocabulary of the two, and properties that are not for the class that
 * has them, or do not lead to the class of what they lead to. A text may stand for any thing, as schema.org has it.
 * @param graph things in their expanded form, with those that they hold
 * @returns a line for each fault
 */
export function vocabularyFaults(graph: readonly Node[]): readonly string[] {
  const named = new Map(graph.flatMap((node) => ('@id' in node ? [[node['@id'], node]] : [])));
  const isOf = (node: Node, classes: readonly string[]): boolean =>
    typesOf(node).some((type) => [...lineOf(type, 'subClassOf')].some((one) => classes.includes(one)));

  const faultsOf = (node: Node): readonly string[] => [
    ...typesOf(node).flatMap((type) => (isTheirs(type) && !isA(type, 'Class') ? `${type} is no class` : [])),
    ...Object.entries(node)
      .filter(([property]) => !property.startsWith('@'))
      .flatMap(([property, values]) => faultsOfProperty(node, property, values as readonly Node[])),
  ];

  const faultsOfProperty = (node: Node, property: string, values: readonly Node[]): readonly string[] => {
    if (!isA(property, 'Property')) return [`${property} is no property`];
    const [domain, range] = [classesOf(property, 'domain'), classesOf(property, 'range')];
    return [
      ...(domain.length > 0 && !isOf(node, domain) ? [`${property} is not for ${typesOf(node).join()}`] : []),
      ...values.flatMap((value) => {
        const thing = named.get(value['@id']) ?? value;
        const isKnown = typesOf(thing).length > 0;
        return isKnown && range.length > 0 && !isOf(thing, range)
          ? [`${property} does not lead to ${typesOf(thing).join()}`]
          : [];
      }),
      ...values.flatMap(faultsOf),
    ];
  };

  return graph.flatMap(faultsOf);
}

const typesOf = (node: Node): readonly string[] =>
  [(node['@type'] ?? []) as string | readonly string[]].flat();

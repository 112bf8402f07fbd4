/** Random queries and filters over what an archive has, so that they find something as often as not. */
import fc from 'fast-check';
import { GROUPS, valuesOf, type Filters, type PlainTerm } from './plain-search.ts';
import { folded, labelsOf, textsOf, type PublishedArchive } from './search-page.ts';

/** Words that are no plural, which would mean their singular as well. */
const WORDS = /(?<= )[a-z]{3,}[^s ](?= )/gu;

const PAIRS = /(?<= )\p{L}+ \p{L}+(?= )/gu;

/** A query: words, phrases, names; one of several, one not. */
export function anyQuery({ articles, actors }: PublishedArchive) {
  const labels = new Set(actors.flatMap(labelsOf).map((label) => folded(label).trim()));
  const from = (kind: PlainTerm['kind'], pattern: RegExp): fc.Arbitrary<PlainTerm> =>
    fc.constantFrom(...articles).chain((article) => {
      const found = textsOf(article).flatMap((text) => text.match(pattern) ?? []);
      // A word that is a name would mean whoever is called so.
      const texts = found.filter((text) => !labels.has(text));
      return fc.constantFrom(...(texts.length > 0 ? texts : ['nothing'])).map((text) => ({ kind, text }));
    });
  const plain = fc.oneof(from('beginning', WORDS), from('phrase', PAIRS));
  const name = fc
    .constantFrom(...actors.flatMap(labelsOf))
    .map((text): PlainTerm => ({ kind: 'name', text }));
  return fc.record({
    all: fc.oneof(
      fc.constant([]),
      name.map((term) => [[term]]),
      fc.array(fc.array(plain, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    ),
    none: fc.array(plain, { maxLength: 1 }),
  });
}

/** Values of the filters, most of which one article has. */
export function anyFilters({ articles }: PublishedArchive): fc.Arbitrary<Filters> {
  const valueOf = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      fc.constantFrom(...articles.flatMap((article) => valuesOf(article, group))),
    ]),
  ) as Record<keyof Filters, fc.Arbitrary<string>>;
  return fc.constantFrom(...articles).chain((article) =>
    fc.record(
      Object.fromEntries(
        GROUPS.map((group) => {
          const near = valuesOf(article, group);
          const value = near.length > 0 ? fc.oneof(fc.constantFrom(...near), valueOf[group]) : valueOf[group];
          const none = { weight: 3, arbitrary: fc.constant<string[]>([]) };
          return [group, fc.oneof(none, fc.uniqueArray(value, { maxLength: 2 }))];
        }),
      ) as Record<keyof Filters, fc.Arbitrary<string[]>>,
    ),
  );
}

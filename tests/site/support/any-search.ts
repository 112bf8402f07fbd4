/** Random queries and filters over what an archive has, so that they find something as often as not. */
import fc from 'fast-check';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { GROUPS, valuesOf, type Filters, type PlainTerm } from './plain-search.ts';
import { folded, labelsOf, textsOf, type PublishedArchive } from './search-page.ts';

/** Words that are no plural, which would mean their singular as well. */
const WORDS = /(?<= )[a-z]{3,}[^s ](?= )/gu;

const PAIRS = /(?<= )\p{L}+ \p{L}+(?= )/gu;

/**
 * A query: words, phrases and names in any spelling beside one another, most of them of one article; one of
 * several, one not.
 */
export function anyQuery({ articles, actors }: PublishedArchive) {
  const labels = new Map(actors.map((actor) => [actor.id, labelsOf(actor)]));
  const everyLabel = [...labels.values()].flat();
  const foldedLabels = new Set(everyLabel.map((label) => folded(label).trim()));

  const partsOf = (source: fc.Arbitrary<ArticleRecord>) => {
    const from = (kind: PlainTerm['kind'], pattern: RegExp): fc.Arbitrary<PlainTerm> =>
      source.chain((article) => {
        const found = textsOf(article).flatMap((text) => text.match(pattern) ?? []);
        // A word that is a name would mean whoever is called so.
        const texts = found.filter((text) => !foldedLabels.has(text));
        return fc.constantFrom(...(texts.length > 0 ? texts : ['nothing'])).map((text) => ({ kind, text }));
      });
    const plain = fc.oneof(from('beginning', WORDS), from('phrase', PAIRS));
    const name = source.chain(({ mentions }) => {
      const near = mentions.flatMap(({ actor }) => labels.get(actor) ?? []);
      return nameAmong(near.length > 0 ? near : everyLabel);
    });
    const either = fc.oneof({ weight: 3, arbitrary: plain }, name, nameAmong(everyLabel));
    return { name, either };
  };

  const everywhere = partsOf(fc.constantFrom(...articles));
  return fc.constantFrom(...articles).chain((article) => {
    const near = partsOf(fc.constant(article));
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(near.either) },
      { weight: 3, arbitrary: fc.tuple(near.name) },
      { weight: 4, arbitrary: fc.tuple(near.either, everywhere.either) },
      { weight: 1, arbitrary: fc.tuple(everywhere.either) },
    );
    return fc.record({
      all: fc.array(part, { maxLength: 3 }),
      none: fc.array(everywhere.either, { maxLength: 1 }),
    });
  });
}

/** A name as somebody may type it. */
const nameAmong = (labels: readonly string[]): fc.Arbitrary<PlainTerm> =>
  fc
    .constantFrom(...labels)
    .chain((text) => fc.constantFrom(text, text.toUpperCase(), text.toLowerCase().normalize('NFD')))
    .map((text) => ({ kind: 'name', text }));

/** The values of a filter that an article has, and the month that it falls under. */
const choicesOf = (article: ArticleRecord, group: keyof Filters): readonly string[] => {
  const month = /^\d{4}-\d\d/u.exec(article.published.value ?? '');
  return [...valuesOf(article, group), ...(group === 'year' && month ? [month[0]] : [])];
};

/** Values of the filters, most of which one article has. */
export function anyFilters({ articles }: PublishedArchive): fc.Arbitrary<Filters> {
  const valueOf = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      fc.constantFrom(...articles.flatMap((article) => choicesOf(article, group))),
    ]),
  ) as Record<keyof Filters, fc.Arbitrary<string>>;
  return fc.constantFrom(...articles).chain((article) =>
    fc.record(
      Object.fromEntries(
        GROUPS.map((group) => {
          const near = choicesOf(article, group);
          const value = near.length > 0 ? fc.oneof(fc.constantFrom(...near), valueOf[group]) : valueOf[group];
          const none = { weight: 3, arbitrary: fc.constant<string[]>([]) };
          return [group, fc.oneof(none, fc.uniqueArray(value, { maxLength: 2 }))];
        }),
      ) as Record<keyof Filters, fc.Arbitrary<string[]>>,
    ),
  );
}

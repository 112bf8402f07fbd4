import type { Annotated, PublishedIds } from '../archive.ts';
import { partsOf, type Digests, type Ledger, type LedgerEntry } from '../ledger-entries.ts';
import { digestArticle } from './digest.ts';
import { leadOn } from './lead-on.ts';

/** What the ledger knows of an article. */
export interface Recognised {
  readonly digests: Digests;
  /** The id that it was last published under. */
  readonly last: string | undefined;
}

/** A thing that may be the same as another: a published address, or an article. */
type Traits = Pick<LedgerEntry, 'seed'> & { readonly fields: Digests };

/**
 * What makes an article the same as a published one, the surest first: its text in its place; its text,
 * cited alike; its text; its place; and how it is cited, for a text that was saved again elsewhere.
 */
const SIGNS: readonly ((traits: Traits) => string | undefined)[] = [
  ({ seed, fields: { text } }) => text && seed && `${text} ${seed}`,
  (traits) => traits.fields.text && `${traits.fields.text} ${citationOf(traits)}`,
  ({ fields: { text } }) => text,
  ({ seed }) => seed,
  (traits) =>
    traits.fields.headline && (traits.fields.published ?? traits.fields.publisher) && citationOf(traits),
];

/** A text that was taken out is known again by its words alone: another may have its place or its headline. */
const SIGNS_OF_RETURN = SIGNS.slice(0, 3);

const citationOf = ({ fields: { headline, published, publisher } }: Traits): string =>
  [headline, published, publisher].join(' ');

/**
 * Finds for each article the address that it was published at, whatever became of its headline or its
 * file. No two articles are taken for one. Linear in the number of both.
 * @param articles as the public sees them, by path
 * @returns by the path of the text
 */
export function recogniseArticles(
  articles: readonly Annotated[],
  { entries }: Pick<Ledger, 'entries'>,
): Map<string, Recognised> {
  const unknown = new Map(
    articles.map(({ article }) => [article.seed, { seed: article.seed, fields: digestArticle(article) }]),
  );
  const digests = new Map([...unknown].map(([seed, { fields }]) => [seed, fields]));
  const known = new Map<string, string>();
  const published = [...entries].filter(([address]) => partsOf(address)?.kind === 'articles');
  const standing = new Map(published.filter(([, { gone }]) => !gone));
  const taken = new Map(published.filter(([, { gone }]) => gone && gone.how !== 'moved'));
  for (const [addresses, signs] of [
    [standing, SIGNS],
    [taken, SIGNS_OF_RETURN],
  ] as const) {
    for (const sign of signs) {
      for (const [seed, address] of pairUp(unknown, addresses, sign)) {
        known.set(seed, partsOf(address)?.id ?? '');
        unknown.delete(seed);
        addresses.delete(address);
      }
    }
  }
  return new Map([...digests].map(([seed, fields]) => [seed, { digests: fields, last: known.get(seed) }]));
}

/** What articles are to be named by: see `nameArticles`. */
export function publishedIds(
  recognised: ReadonlyMap<string, Recognised>,
  ledger: Pick<Ledger, 'entries'>,
): PublishedIds {
  const last = [...recognised].flatMap(([seed, { last: id }]): [string, string][] =>
    id === undefined ? [] : [[seed, id]],
  );
  const taken = [...leadOn(ledger)].flatMap(([address, end]): [string, string][] => {
    const parts = partsOf(address);
    const id = partsOf(end ?? address)?.id;
    return parts?.kind === 'articles' && id !== undefined ? [[parts.id, id]] : [];
  });
  return { last: new Map(last), taken: new Map(taken) };
}

/** Those of two collections that share a sign; of several with one sign, in their order. */
function pairUp(
  articles: ReadonlyMap<string, Traits>,
  addresses: ReadonlyMap<string, Traits>,
  sign: (traits: Traits) => string | undefined,
): [string, string][] {
  if (articles.size === 0 || addresses.size === 0) return [];
  const waiting = Map.groupBy(addresses, ([, traits]) => sign(traits));
  const next = new Map<string, number>();
  return [...articles].flatMap(([seed, traits]): [string, string][] => {
    const shared = sign(traits);
    if (shared === undefined) return [];
    const place = next.get(shared) ?? 0;
    next.set(shared, place + 1);
    const [address] = waiting.get(shared)?.[place] ?? [];
    return address === undefined ? [] : [[seed, address]];
  });
}

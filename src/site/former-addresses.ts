/** Addresses that pages had and have no more: where each leads on to. */
import type { Archive } from '../archive/archive.ts';
import { type Kind, partsOf } from '../archive/ledger-entries.ts';
import { listAt, toListedPage } from '../archive/ledger-pages.ts';
import { theArchive } from './archive.ts';
import { endsIn } from './ends-in.ts';
import { listPages } from './list-pages.ts';
import { remember } from './remember.ts';

/** An address that a page had, and where it leads. */
export interface FormerAddress {
  /** Paths below the home page, without slashes at their ends: `articles/harbour`. */
  readonly from: string;
  readonly to: string;
  /** Whether the same is there; else the page is no more, and what is there lists the most like it. */
  readonly isMoved: boolean;
}

/** The ids that led to an address before, by the address. */
const formerIds = remember((archive: Archive): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, string[]>();
  for (const [address, end] of endsIn(archive)) {
    const id = partsOf(address)?.id;
    if (end === undefined || end === address || id === undefined) continue;
    const known = ids.get(end);
    if (known) known.push(id);
    else ids.set(end, [id]);
  }
  return ids;
});

/** All ids that lead to a thing, its own first: its files are there under each. */
export const idsOf = (archive: Archive, kind: Kind, id: string): readonly string[] => [
  id,
  ...(formerIds(archive).get(`${kind}/${id}`) ?? []),
];

/** Every id that leads to an article which search engines may not list. */
export const notIndexedIds = (archive: Archive): string[] =>
  [...archive.articles.values()].flatMap(({ id, noindex }) =>
    noindex ? idsOf(archive, 'articles', id) : [],
  );

/** Things with every id that leads to them, for the files that are there under each. */
export const underEveryId = <T extends { readonly id: string }>(
  kind: Kind,
  things: Iterable<T>,
): [id: string, thing: T][] =>
  [...things].flatMap((thing) => idsOf(theArchive(), kind, thing.id).map((id): [string, T] => [id, thing]));

/** Every page that is elsewhere now, or no more: first those of things, then those of lists. */
export const formerAddresses = remember((archive: Archive): readonly FormerAddress[] => [
  ...[...formerIds(archive)].flatMap(([end, ids]) =>
    ids.map((old) => ({ from: `${partsOf(end)?.kind}/${old}`, to: end, isMoved: true })),
  ),
  ...[...knownPages(archive)]
    .filter((page) => !listPages().has(page))
    .map((page) => formerPage(archive, page)),
]);

/** Every page of a list that has an address: as it is now, as it was recorded, and under former ids. */
export const knownPages = (archive: Archive): ReadonlySet<string> =>
  archive.ledger.pages.union(listPages()).union(pagesUnderFormerIds(archive));

/** The pages of lists as they were called under former ids, whether or not they were recorded then. */
function pagesUnderFormerIds(archive: Archive): Set<string> {
  const pages = new Set<string>();
  if (formerIds(archive).size === 0) return pages;
  for (const page of listPages()) {
    const { things = [], place = '', end = '' } = toListedPage(page) ?? {};
    const combined = things.reduce<string[][]>(
      (lists, thing) => {
        const names = [thing, ...(formerIds(archive).get(thing) ?? [])];
        return lists.flatMap((list) => names.map((name) => [...list, name]));
      },
      [[]],
    );
    for (const names of combined) pages.add(listAt(place, names) + end);
  }
  return pages;
}

/** Where a page of a list leads that is there no more. */
function formerPage(archive: Archive, from: string): FormerAddress {
  const { things = [], place = '', end = '' } = toListedPage(from) ?? {};
  const now = things.map((thing) => endsIn(archive).get(thing) ?? thing);
  const list = listAt(place, now);
  const above = now[0] ?? place.replace(/\/.*$/u, '');
  const to = [list + end, list].find((page) => listPages().has(page)) ?? above;
  return { from, to, isMoved: to === list + end };
}

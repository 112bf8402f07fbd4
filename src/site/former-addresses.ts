/** Addresses that pages had and have no more: where each leads on to. */
import type { Actor, Archive } from '../archive/archive.ts';
import { type Kind, partsOf } from '../archive/ledger-entries.ts';
import { leadOn } from '../archive/ledger/lead-on.ts';
import { theArchive } from './archive.ts';
import { paginate } from './paginate.ts';
import { remember } from './remember.ts';
import { RELATIONS } from './statements.ts';

export interface FormerAddress {
  /** Paths below the home page, without slashes at their ends: `articles/harbour`. */
  readonly from: string;
  readonly to: string;
}

/** The ids that led to an address before, by the address. */
const formerIds = remember(({ ledger }: Archive): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map<string, string[]>();
  for (const [address, end] of leadOn(ledger)) {
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
  things: ReadonlyMap<string, T>,
): [id: string, thing: T][] =>
  [...things.values()].flatMap((thing) =>
    idsOf(theArchive(), kind, thing.id).map((id): [string, T] => [id, thing]),
  );

/** Every page that is elsewhere now, with the pages that a list goes on at. */
export const formerAddresses = remember((archive: Archive): readonly FormerAddress[] =>
  [...formerIds(archive)].flatMap(([end, ids]) => {
    const { kind, id = '' } = partsOf(end) ?? {};
    const actor = kind === 'actors' ? archive.actors.get(id) : undefined;
    const topic = kind === 'topics' ? archive.topics.get(id) : undefined;
    return ids.flatMap((old) => [
      ...moved(`${kind}/${old}`, end, actor?.appearances ?? topic?.assignments ?? []),
      ...(actor ? formerlyOfActor(archive, actor, old) : []),
    ]);
  }),
);

/** The pages of a list under its old path and under its new one. */
const moved = (from: string, to: string, list: readonly unknown[]): FormerAddress[] =>
  paginate(list).map(({ page }) => {
    const end = page === undefined ? '' : `/${page}`;
    return { from: from + end, to: to + end };
  });

/** What stands below the address of an actor, or is named after it. */
function formerlyOfActor(archive: Archive, actor: Actor, old: string): FormerAddress[] {
  const { id, pairs } = actor;
  return [
    { from: `actors/${inOrder(old, id)}`, to: `actors/${id}` },
    ...Object.entries(RELATIONS).flatMap(([relation, { of }]) => {
      const statements = of(actor);
      return statements.length === 0
        ? []
        : moved(`quotations/${relation}/${old}`, `quotations/${relation}/${id}`, statements);
    }),
    ...pairs.flatMap(({ address, actors, passages }) => {
      const other = actors[0] === id ? actors[1] : actors[0];
      // Where both have had other ids, the one that comes first tells of both.
      const others = actors[0] === id ? idsOf(archive, 'actors', other) : [other];
      return others.flatMap((name) => moved(`actors/${inOrder(old, name)}`, `actors/${address}`, passages));
    }),
  ];
}

/** Two actors in the address of their page. */
const inOrder = (one: string, other: string): string => [one, other].sort().join('/');
